import { wholeNumber } from "../../configuration/property";
import { UNKNOWN, isKnown } from "../../known";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

interface Config {
  maxSeconds: number;
}

const DEFAULT_SECONDS = 60;

export const groupOffsetsSynced = resourceRule(
  {
    name: "dr-group-offsets-synced",
    displayName: "Consumer group offsets are carried over",
    description:
      "For disaster recovery, a flow must sync consumer group offsets, which is off by default, and MirrorMaker must emit the checkpoints that the offsets come from. Otherwise consumers fall back on their own reset policy after a failover.",
    level: "advisory",
    severity: "high",
    tags: ["disaster-recovery", "mirrormaker2", "consumers"],
    remediationSteps:
      "Set syncGroupOffsetsEnabled: true and syncGroupOffsetsIntervalSeconds: 60; at level `remediate` the policy does it for you.",
    url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-545%3A+support+automated+consumer+offset+sync+across+clusters+in+MM+2.0",
    config: {
      /** The most seconds between two syncs. After a failover, consumers read at least this much again. */
      maxSeconds: wholeNumber(1, 86_400, 300),
    },
  },
  on(replicationFlowType, {
    *judge({ syncGroupOffsetsEnabled: enabled, syncGroupOffsetsIntervalSeconds: seconds }, { maxSeconds }: Config) {
      if (enabled === UNKNOWN) return;
      if (enabled !== true) {
        yield "syncGroupOffsetsEnabled is off, so consumers start at their reset policy after a failover: set it to true.";
      } else if (isKnown(seconds) && seconds > maxSeconds) {
        yield `syncGroupOffsetsIntervalSeconds is more than ${String(maxSeconds)}, so consumers read that much again after a failover: lower it.`;
      }
    },
    remediate({ syncGroupOffsetsEnabled: enabled, syncGroupOffsetsIntervalSeconds: seconds }, { maxSeconds }: Config) {
      if (enabled === UNKNOWN || seconds === UNKNOWN) return undefined;
      const isSlow = seconds !== undefined && seconds > maxSeconds;
      if (enabled === true && !isSlow) return undefined;
      return {
        syncGroupOffsetsEnabled: true,
        syncGroupOffsetsIntervalSeconds:
          seconds === undefined || isSlow ? Math.min(DEFAULT_SECONDS, maxSeconds) : seconds,
      };
    },
  }),
  on(mirrorMakerType, {
    *judge({ emitCheckpointsEnabled, emitCheckpointsIntervalSeconds: seconds }, { maxSeconds }: Config) {
      if (emitCheckpointsEnabled === false) {
        yield "emitCheckpointsEnabled is off, and without checkpoints no group offset is synced: set it to true.";
      } else if (isKnown(seconds) && seconds > maxSeconds) {
        yield `emitCheckpointsIntervalSeconds is more than ${String(maxSeconds)}, and no offset is newer than its checkpoint: lower it.`;
      }
    },
    remediate({ emitCheckpointsEnabled, emitCheckpointsIntervalSeconds: seconds }, { maxSeconds }: Config) {
      const isSlow = isKnown(seconds) && seconds > maxSeconds;
      if (emitCheckpointsEnabled !== false && !isSlow) return undefined;
      return {
        ...(emitCheckpointsEnabled === false ? { emitCheckpointsEnabled: true } : {}),
        ...(isSlow ? { emitCheckpointsIntervalSeconds: Math.min(DEFAULT_SECONDS, maxSeconds) } : {}),
      };
    },
  }),
);
