import { UNKNOWN } from "../../known";
import { type ReplicationFlow, replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const exactlyOnceRecommended = resourceRule(
  {
    name: "mm2-exactly-once-recommended",
    displayName: "Flows deliver exactly once",
    description:
      "Aiven recommends exactly-once delivery for new flows. Without it, a restart of MirrorMaker can write records twice.",
    level: "advisory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "durability"],
    remediationSteps: "Set exactlyOnceDeliveryEnabled: true; at level `remediate` the policy does it for you.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/exactly-once-delivery",
  },
  on(replicationFlowType, {
    *judge(flow) {
      if (isOff(flow)) yield "exactlyOnceDeliveryEnabled is off, so a restart can write records twice: set it to true.";
    },
    remediate: (flow) => (isOff(flow) ? { exactlyOnceDeliveryEnabled: true } : undefined),
  }),
);

const isOff = ({ exactlyOnceDeliveryEnabled: enabled }: ReplicationFlow) => enabled !== UNKNOWN && enabled !== true;
