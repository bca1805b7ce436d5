import { isKnown } from "../../known";
import { addsPrefix, ends, groupBy, keepsNames, runs } from "../../graph/flows";
import { meeting } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const activeActiveDefaultPolicy = stackRule(
  {
    name: "mm2-active-active-default-policy",
    displayName: "Replication in both directions adds prefixes",
    description:
      "When two clusters replicate to each other, both flows must use DefaultReplicationPolicy. If one of them keeps topic names, records return to the cluster they came from as if they belonged to the other one and, where the patterns allow it, travel back and forth under ever longer names.",
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
      yield `Flow ${other.name} goes the other way, and this one does not use DefaultReplicationPolicy, so records return to the cluster they came from, perhaps endlessly: use DefaultReplicationPolicy in both.`;
    };
  },
);

const pair = (between: { from: string; to: string } | undefined) =>
  between === undefined ? undefined : JSON.stringify([between.from, between.to]);
