import { UNKNOWN } from "../../known";
import { type ReplicationFlow, replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const heartbeatsEnabled = resourceRule(
  {
    name: "mm2-heartbeats-enabled",
    displayName: "A flow proves that it works",
    description:
      "Heartbeats written on the source arrive on the target as `<alias>.heartbeats`, which is the one proof from end to end that a flow works. They are off by default.",
    level: "advisory",
    severity: "low",
    tags: ["mirrormaker2", "monitoring"],
    remediationSteps: "Set emitBackwardHeartbeatsEnabled: true; at level `remediate` the policy does so itself.",
    url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-382%3A+MirrorMaker+2.0",
  },
  on(replicationFlowType, {
    *judge(flow) {
      if (isOff(flow)) {
        yield "emitBackwardHeartbeatsEnabled is off, so no heartbeat goes all the way and nobody sees that the flow stands still: set it to true.";
      }
    },
    remediate: (flow) => (isOff(flow) ? { emitBackwardHeartbeatsEnabled: true } : undefined),
  }),
);

const isOff = ({ emitBackwardHeartbeatsEnabled: enabled }: ReplicationFlow) => enabled !== UNKNOWN && enabled !== true;
