import { groupBy, runs } from "../../graph/flows";
import { isKnown } from "../../known";
import { EACH_MIRROR_MAKER, stackRule } from "../../rule/stackRule";

export const checkpointIntervalsEqual = stackRule(
  {
    name: "dr-checkpoint-intervals-equal",
    displayName: "Group offsets are synced as often as checkpoints are emitted",
    description:
      "A sync carries over the newest checkpoint, so both intervals should be the same: syncing more often repeats the same checkpoint, syncing less often wastes checkpoints.",
    level: "advisory",
    severity: "low",
    tags: ["disaster-recovery", "mirrormaker2", "tuning"],
    remediationSteps: "Set emitCheckpointsIntervalSeconds and syncGroupOffsetsIntervalSeconds to the same number.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers",
  },
  EACH_MIRROR_MAKER,
  ({ flows }) => {
    const byService = groupBy(flows, ({ mirrorMaker }) => (typeof mirrorMaker === "string" ? mirrorMaker : undefined));
    return function* ({ urn, emitCheckpointsIntervalSeconds: checkpoints }) {
      if (!isKnown(checkpoints)) return;
      const different = (byService.get(urn) ?? []).filter(
        (flow) =>
          runs(flow) &&
          flow.syncGroupOffsetsEnabled === true &&
          isKnown(flow.syncGroupOffsetsIntervalSeconds) &&
          flow.syncGroupOffsetsIntervalSeconds !== checkpoints,
      );
      if (different.length === 0) return;
      yield `emitCheckpointsIntervalSeconds differs from syncGroupOffsetsIntervalSeconds of ${different.map(({ name }) => name).join(", ")}: set both to the same number.`;
    };
  },
);
