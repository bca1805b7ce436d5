import { type Given, whenKnown } from "../values/deferred";
import { type SettingsOf, decimal, flag, integer, oneOf, planned } from "../values/setting";

/**
 * Configuration of one topic (`aiven_kafka_topic.config`), as numbers where Kafka has numbers; the provider wants them as
 * text and the component converts. Unset: the cluster's default. Property names are Kafka's topic configs in camel
 * case. https://kafka.apache.org/documentation/#topicconfigs
 */
export const TOPIC_SETTINGS = {
  cleanupPolicy: planned(oneOf("delete", "compact", "compact,delete")),
  compressionType: oneOf("gzip", "lz4", "producer", "snappy", "uncompressed", "zstd"),
  deleteRetentionMs: integer(0),
  disklessEnable: planned(flag()),
  fileDeleteDelayMs: integer(0),
  flushMessages: integer(1),
  flushMs: integer(0),
  indexIntervalBytes: integer(0),
  localRetentionBytes: integer(-2),
  localRetentionMs: integer(-2),
  maxCompactionLagMs: integer(1),
  maxMessageBytes: planned(integer(0, 100_001_200)),
  messageTimestampDifferenceMaxMs: integer(0),
  messageTimestampType: oneOf("CreateTime", "LogAppendTime"),
  minCleanableDirtyRatio: decimal(0, 1),
  minCompactionLagMs: integer(0),
  minInsyncReplicas: planned(integer(1)),
  preallocate: flag(),
  remoteStorageEnable: flag(),
  retentionBytes: integer(-1),
  retentionMs: integer(-1),
  segmentBytes: integer(14),
  segmentIndexBytes: integer(0),
  segmentJitterMs: integer(0),
  segmentMs: integer(1),
  uncleanLeaderElectionEnable: flag(),
};

export type TopicSettings = SettingsOf<typeof TOPIC_SETTINGS>;

/** Topic settings in the provider's types: it takes every whole number as text. */
export type TopicConfig = { [Key in keyof TopicSettings]: TopicConfigValue<NonNullable<TopicSettings[Key]>, Key> };
type TopicConfigValue<Value, Key> = Key extends "minCleanableDirtyRatio" ? Value : AsText<Value>;
type AsText<Value> = Extract<Value, number> extends never ? Value : Value extends number ? string : Given<string>;

export function topicConfig(settings: TopicSettings): TopicConfig {
  const entries = Object.entries(settings).map(([key, value]) => [
    key,
    key === "minCleanableDirtyRatio" ? value : whenKnown<unknown, unknown>(value, asText),
  ]);
  return Object.fromEntries(entries) as TopicConfig;
}

const asText = (value: unknown) => (typeof value === "number" ? String(value) : value);
