import { ends, groupBy, keepsNames } from "../../graph/flows";
import { meeting } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const identityFanInDisjoint = stackRule(
  {
    name: "mm2-identity-fan-in-disjoint",
    displayName: "Flows that keep topic names do not merge topics",
    description:
      "Two flows into the same cluster under IdentityReplicationPolicy must not copy topics of the same name: the topics of both sources would become one, and their consumer offsets would be meaningless.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps: "Allow different topics in each flow, or use DefaultReplicationPolicy.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/remove-mirrormaker-prefix",
  },
  EACH_FLOW,
  ({ flows }) => {
    const into = groupBy(flows.filter(keepsNames), (flow) => ends(flow)?.to);
    return function* (flow) {
      if (!keepsNames(flow)) return;
      const between = ends(flow);
      for (const other of into.get(between?.to ?? "") ?? []) {
        // Each pair once, and not what two MirrorMaker services do between the same two clusters.
        if (other === flow) return;
        if (ends(other)?.from === between?.from || meeting([other, flow]) !== "some") continue;
        yield `The flow copies topics with the same names into the same cluster as flow ${other.name}, and both keep the names, so the topics of two clusters become one: allow different topics, or use DefaultReplicationPolicy.`;
      }
    };
  },
);
