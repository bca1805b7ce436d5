import { type SettingsOf, flag, integer, oneOf, planned, text } from "../values/setting";

/**
 * Settings of the whole MirrorMaker 2 service (`kafka_mirrormaker_user_config.kafka_mirrormaker`). Unset: Aiven's
 * default. Once set, a value can be changed but never unset (Aiven keeps user-config options).
 * https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers
 */
export const MIRROR_MAKER_SETTINGS = {
  adminTimeoutMs: integer(30_000, 1_800_000),
  emitCheckpointsEnabled: flag(),
  emitCheckpointsIntervalSeconds: planned(integer(1)),
  groups: text(128),
  groupsExclude: text(128),
  offsetLagMax: integer(0),
  refreshGroupsEnabled: flag(),
  refreshGroupsIntervalSeconds: integer(1),
  refreshTopicsEnabled: flag(),
  refreshTopicsIntervalSeconds: integer(1),
  syncGroupOffsetsEnabled: flag(),
  syncGroupOffsetsIntervalSeconds: integer(1),
  syncTopicConfigsEnabled: flag(),
  tasksMaxPerCpu: integer(1, 8),
};

/**
 * Client settings of one cluster's integration (`kafka_mirrormaker_user_config.kafka_mirrormaker` of the service
 * integration): the consumer that reads from the cluster and the producer that writes to it. Unset: Aiven's default.
 */
export const INTEGRATION_SETTINGS = {
  consumerAutoOffsetReset: oneOf("earliest", "latest"),
  consumerFetchMinBytes: integer(1, 5_242_880),
  consumerMaxPollRecords: integer(100, 20_000),
  producerBatchSize: integer(0, 5_242_880),
  producerBufferMemory: integer(5_242_880, 134_217_728),
  producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
  producerLingerMs: integer(0, 5000),
  producerMaxRequestSize: planned(integer(0, 268_435_456)),
};

export type MirrorMakerSettings = SettingsOf<typeof MIRROR_MAKER_SETTINGS>;
export type IntegrationSettings = SettingsOf<typeof INTEGRATION_SETTINGS>;
