import { isKnown } from "../../known";
import { ends, groupBy, keepsNames, runs } from "../../graph/flows";
import type { FlowNode, TopicNode } from "../../graph/replicationGraph";
import { copiedTopics } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const exactlyOnceConsistent = stackRule(
  {
    name: "mm2-exactly-once-consistent",
    displayName: "Flows into a cluster agree on exactly-once delivery",
    description:
      "MirrorMaker sets exactly-once delivery for a target as a whole, so all flows of a service into the same cluster must agree. Diskless topics do not support transactions, so such a flow cannot write to them.",
    level: "mandatory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "durability"],
    remediationSteps: "Set exactlyOnceDeliveryEnabled to the same value in all flows with this target.",
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
        yield `exactlyOnceDeliveryEnabled differs from flow ${differing.name}, which writes to the same cluster; MirrorMaker sets it for the target as a whole: use the same value in both.`;
      }
      const written = isOn ? diskless.find((topic) => writesTo(flow, topic)) : undefined;
      if (written !== undefined) {
        yield `The flow delivers exactly once into topic ${written.name}, which is diskless and does not support transactions: set exactlyOnceDeliveryEnabled to false, or make the topic an ordinary one.`;
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
