import { isKnown } from "../../known";
import { ends, groupBy, keepsNames, runs } from "../../graph/flows";
import type { FlowNode, TopicNode } from "../../graph/replicationGraph";
import { copiedTopics } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const exactlyOnceConsistent = stackRule(
  {
    name: "mm2-exactly-once-consistent",
    displayName: "Exactly once is the same for all flows into a cluster",
    description:
      "MirrorMaker has exactly-once delivery for a target as a whole, so the flows of one service into one cluster must agree. Diskless topics take no transactions, so such a flow cannot write into them.",
    level: "mandatory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "durability"],
    remediationSteps: "Write the same exactlyOnceDeliveryEnabled into all flows with this target.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/exactly-once-delivery",
  },
  EACH_FLOW,
  ({ flows, topics }) => {
    const byTarget = groupBy(flows.filter(runs), targetOf);
    const diskless = topics.filter(({ disklessEnable }) => disklessEnable === true);
    return function* (flow) {
      const isOn = flow.exactlyOnceDeliveryEnabled ?? false;
      if (!runs(flow) || !isKnown(isOn)) return;
      const differing = (byTarget.get(targetOf(flow) ?? "") ?? []).find(({ exactlyOnceDeliveryEnabled }) => {
        const other = exactlyOnceDeliveryEnabled ?? false;
        return isKnown(other) && other !== isOn;
      });
      if (differing !== undefined) {
        yield `exactlyOnceDeliveryEnabled is not that of flow ${differing.name}, which writes to the same cluster; MirrorMaker has it for the target as a whole: write the same in both.`;
      }
      const written = isOn ? diskless.find((topic) => writesTo(flow, topic)) : undefined;
      if (written !== undefined) {
        yield `The flow delivers exactly once into topic ${written.name}, which is diskless and takes no transactions: set exactlyOnceDeliveryEnabled to false, or give the topic disks.`;
      }
    };
  },
);

function targetOf(flow: FlowNode): string | undefined {
  const to = ends(flow)?.to;
  return to === undefined || typeof flow.mirrorMaker !== "string" ? undefined : JSON.stringify([flow.mirrorMaker, to]);
}

/** Whether a topic on the flow's target is one of its copies. */
function writesTo(flow: FlowNode, { service, topicName }: TopicNode): boolean {
  const copies = copiedTopics(flow);
  if (copies === undefined || service !== ends(flow)?.to || !isKnown(topicName)) return false;
  if (keepsNames(flow)) return copies(topicName);
  const prefix = isKnown(flow.source.alias) ? `${flow.source.alias}.` : undefined;
  return prefix !== undefined && topicName.startsWith(prefix) && copies(topicName.slice(prefix.length));
}
