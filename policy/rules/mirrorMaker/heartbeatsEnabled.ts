import { UNKNOWN } from "../../known";
import { type ReplicationFlow, replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const heartbeatsEnabled = resourceRule(
  {
    name: "mm2-heartbeats-enabled",
    displayName: "A flow proves that it works",
    description:
      "Heartbeats written to the source arrive on the target as `<alias>.heartbeats`, the only end-to-end proof that a flow works. They are off by default.",
    level: "advisory",
    severity: "low",
    tags: ["mirrormaker2", "monitoring"],
    remediationSteps: "Set emitBackwardHeartbeatsEnabled: true; at level `remediate` the policy does it for you.",
    url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-382%3A+MirrorMaker+2.0",
  },
  on(replicationFlowType, {
    *judge(flow) {
      if (isOff(flow)) {
        yield "emitBackwardHeartbeatsEnabled is off, so no heartbeat travels through the flow and nobody notices when it stops: set it to true.";
      }
    },
    remediate: (flow) => (isOff(flow) ? { emitBackwardHeartbeatsEnabled: true } : undefined),
  }),
);

const isOff = ({ emitBackwardHeartbeatsEnabled: enabled }: ReplicationFlow) => enabled !== UNKNOWN && enabled !== true;
