import type { BrokerTopic } from "../runtime/runtime";
import { type JsonValue, type TopicRecord, jsonText } from "../state/model";

const TEXTS = ["cleanup_policy", "compression_type", "message_format_version", "message_timestamp_type"];
const FLAGS = [
  "diskless_enable",
  "message_downconversion_enable",
  "preallocate",
  "remote_storage_enable",
  "unclean_leader_election_enable",
];
const DECIMALS = ["min_cleanable_dirty_ratio"];
const INTEGERS = [
  "delete_retention_ms",
  "file_delete_delay_ms",
  "flush_messages",
  "flush_ms",
  "index_interval_bytes",
  "local_retention_bytes",
  "local_retention_ms",
  "max_compaction_lag_ms",
  "max_message_bytes",
  "message_timestamp_after_max_ms",
  "message_timestamp_before_max_ms",
  "message_timestamp_difference_max_ms",
  "min_compaction_lag_ms",
  "min_insync_replicas",
  "retention_bytes",
  "retention_ms",
  "segment_bytes",
  "segment_index_bytes",
  "segment_jitter_ms",
  "segment_ms",
];

/** The topic configs that Aiven knows, with the type each has in JSON. */
export const TOPIC_CONFIG_TYPES: Readonly<Record<string, "string" | "boolean" | "number" | "integer">> = {
  ...Object.fromEntries(TEXTS.map((key) => [key, "string" as const])),
  ...Object.fromEntries(FLAGS.map((key) => [key, "boolean" as const])),
  ...Object.fromEntries(DECIMALS.map((key) => [key, "number" as const])),
  ...Object.fromEntries(INTEGERS.map((key) => [key, "integer" as const])),
};

/** A topic in a list. */
export function topicListAnswer(topic: BrokerTopic, record: Readonly<TopicRecord> | undefined) {
  const retentionMs = Number(topic.config["retention_ms"]?.value ?? -1);
  return {
    topic_name: topic.topicName,
    state: "ACTIVE",
    partitions: topic.partitions.length,
    replication: record?.replication ?? topic.partitions[0]?.replicas ?? 1,
    retention_hours: retentionMs < 0 ? -1 : Math.floor(retentionMs / 3_600_000),
    retention_bytes: Number(topic.config["retention_bytes"]?.value ?? -1),
    min_insync_replicas: record?.minInsyncReplicas ?? Number(topic.config["min_insync_replicas"]?.value ?? 1),
    cleanup_policy: topic.config["cleanup_policy"]?.value ?? "delete",
    remote_storage_enable: topic.config["remote_storage_enable"]?.value === "true",
    diskless_enable: false,
    tags: record?.tags ?? [],
    topic_description: record?.topicDescription ?? null,
    owner_user_group_id: record?.ownerUserGroupId ?? null,
  };
}

/** A topic with its partitions and its whole configuration. */
export function topicAnswer(topic: BrokerTopic, record: Readonly<TopicRecord> | undefined) {
  return {
    ...topicListAnswer(topic, record),
    partitions: topic.partitions.map(({ partition, isr, earliestOffset, latestOffset }) => ({
      partition,
      isr,
      size: 0,
      earliest_offset: earliestOffset,
      latest_offset: latestOffset,
      consumer_groups: [],
      remote_size: 0,
    })),
    config: Object.fromEntries(
      Object.entries(topic.config)
        .filter(([key]) => key in TOPIC_CONFIG_TYPES)
        .map(([key, { value, source }]) => [key, { value: configValue(key, requested(key, value, record)), source }]),
    ),
  };
}

/** The brokers may hold fewer in-sync replicas than were asked for; the API answers what was asked. */
function requested(key: string, value: string, record: Readonly<TopicRecord> | undefined): string {
  return key === "min_insync_replicas" && typeof record?.minInsyncReplicas === "number"
    ? String(record.minInsyncReplicas)
    : value;
}

function configValue(key: string, value: string): JsonValue {
  const type = TOPIC_CONFIG_TYPES[key] ?? "string";
  if (type === "string") return value;
  return type === "boolean" ? value === "true" : Number(value);
}

/** A config value as the broker takes it; int64's largest value survives JavaScript's numbers. */
export function brokerConfigValue(value: JsonValue): string {
  return typeof value === "number" && value >= 2 ** 63 ? "9223372036854775807" : jsonText(value);
}
