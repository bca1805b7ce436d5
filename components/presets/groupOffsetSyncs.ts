import { asMap, withDefaults } from "./plainMap";

const DEFAULT_SECONDS = 60;

/** Seconds between two checkpoints of a MirrorMaker service, as it is told or by default. */
export function checkpointSeconds(service: unknown): number {
  const settings = asMap(asMap(service)?.["kafkaMirrormaker"]);
  const seconds = settings?.["emitCheckpointsIntervalSeconds"];
  return typeof seconds === "number" ? seconds : DEFAULT_SECONDS;
}

/**
 * Lets a MirrorMaker service sync group offsets as often as it emits checkpoints: a sync carries the newest checkpoint over, so more
 * of the one than of the other is for nothing.
 * https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers
 */
export function withGroupOffsetSyncs(service: unknown): unknown {
  const seconds = checkpointSeconds(service);
  return withDefaults(service, "kafkaMirrormaker", {
    emitCheckpointsEnabled: true,
    emitCheckpointsIntervalSeconds: seconds,
    syncGroupOffsetsEnabled: true,
    syncGroupOffsetsIntervalSeconds: seconds,
  });
}
