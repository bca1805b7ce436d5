import { isKnown } from "../../known";
import { addsPrefix, ends, groupBy, keepsNames, runs } from "../../graph/flows";
import { meeting } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const activeActiveDefaultPolicy = stackRule(
  {
    name: "mm2-active-active-default-policy",
    displayName: "Flows in both directions add prefixes",
    description:
      "Between two clusters that replicate to each other both flows must use DefaultReplicationPolicy. If one keeps names, records come back to where they were written as if they were the other cluster's and, where the patterns allow it, go on to and fro under ever longer names.",
    level: "mandatory",
    severity: "critical",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps: "Use DefaultReplicationPolicy in both flows, and let consumers read `topic` and `<alias>.topic`.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/disaster-recovery/active-active-setup",
  },
  EACH_FLOW,
  ({ flows }) => {
    const running = flows.filter(runs);
    const byEnds = groupBy(running, (flow) => pair(ends(flow)));
    return function* (flow) {
      const between = ends(flow);
      if (!runs(flow) || between === undefined || addsPrefix(flow) || !isKnown(flow.replicationPolicyClass)) return;
      const back = byEnds.get(pair({ from: between.to, to: between.from }) ?? "") ?? [];
      // Where both keep names, mm2-no-identity-cycle has the finding.
      const other = back.find((candidate) => !keepsNames(candidate) && meeting([flow, candidate]) === "some");
      if (other === undefined) return;
      yield `Flow ${other.name} leads back, and this one does not use DefaultReplicationPolicy, so records come back to where they were written, if not again and again: use DefaultReplicationPolicy in both.`;
    };
  },
);

const pair = (between: { from: string; to: string } | undefined) =>
  between === undefined ? undefined : JSON.stringify([between.from, between.to]);
