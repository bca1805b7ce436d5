import { Type } from "@sinclair/typebox";
import { bool, int, ipFilter, oneOf, options, text, texts } from "./types";

const MIB_100 = 104_857_600;

/** `user_config` of a MirrorMaker 2 service. */
export const mirrorMakerUserConfig = options({
  ip_filter: ipFilter,
  static_ips: bool(),
  service_log: bool(),
  sasl_oauthbearer_allowed_urls: texts(),
  additional_backup_regions: texts(1),
  preferred_zones: texts(10),
  kafka_mirrormaker: options({
    admin_timeout_ms: int(30_000, 1_800_000),
    emit_checkpoints_enabled: bool(),
    emit_checkpoints_interval_seconds: int(1),
    groups: text(128),
    groups_exclude: text(128),
    offset_lag_max: int(0),
    refresh_groups_enabled: bool(),
    refresh_groups_interval_seconds: int(1),
    refresh_topics_enabled: bool(),
    refresh_topics_interval_seconds: int(1),
    sync_group_offsets_enabled: bool(),
    sync_group_offsets_interval_seconds: int(1),
    sync_topic_configs_enabled: bool(),
    tasks_max_per_cpu: int(1, 8),
  }),
});

/** `user_config` of an integration of type `kafka_mirrormaker`. */
export const mirrorMakerIntegrationConfig = options({
  cluster_alias: Type.String({ pattern: "^[a-zA-Z0-9_.-]+$", maxLength: 128 }),
  kafka_mirrormaker: options({
    consumer_auto_offset_reset: oneOf("earliest", "latest"),
    consumer_fetch_min_bytes: int(1, 5_242_880),
    consumer_fetch_max_bytes: int(0, MIB_100),
    consumer_fetch_max_wait_ms: int(0, 600_000),
    consumer_max_partition_fetch_bytes: int(0, MIB_100),
    consumer_max_poll_records: int(100, 20_000),
    consumer_receive_buffer_bytes: int(-1, MIB_100),
    consumer_request_timeout_ms: int(0, 600_000),
    producer_batch_size: int(0, 5_242_880),
    producer_buffer_memory: int(5_242_880, 134_217_728),
    producer_compression_type: oneOf("none", "gzip", "snappy", "lz4", "zstd"),
    producer_linger_ms: int(0, 5000),
    producer_max_request_size: int(0, 268_435_456),
    producer_request_timeout_ms: int(0, 600_000),
    producer_send_buffer_bytes: int(-1, MIB_100),
  }),
});

/** `user_config` of an endpoint of type `external_kafka`. */
export const externalKafkaConfig = Type.Object(
  {
    bootstrap_servers: Type.String({ minLength: 3, maxLength: 256 }),
    security_protocol: oneOf("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"),
    sasl_mechanism: Type.Optional(oneOf("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")),
    sasl_plain_username: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
    sasl_plain_password: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
    ssl_ca_cert: Type.Optional(text(16_384)),
    ssl_client_cert: Type.Optional(text(16_384)),
    ssl_client_key: Type.Optional(text(16_384)),
    ssl_endpoint_identification_algorithm: Type.Optional(oneOf("https", "")),
  },
  { additionalProperties: false },
);

/** The settings of a replication flow, aliases apart. */
export const flowSettings = {
  enabled: Type.Optional(bool()),
  topics: Type.Optional(texts()),
  "topics.blacklist": Type.Optional(texts()),
  replication_policy_class: Type.Optional(
    oneOf(
      "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
      "org.apache.kafka.connect.mirror.IdentityReplicationPolicy",
    ),
  ),
  offset_syncs_topic_location: Type.Optional(oneOf("source", "target")),
  sync_group_offsets_enabled: Type.Optional(bool()),
  sync_group_offsets_interval_seconds: Type.Optional(int(1)),
  emit_heartbeats_enabled: Type.Optional(bool()),
  emit_backward_heartbeats_enabled: Type.Optional(bool()),
  exactly_once_delivery_enabled: Type.Optional(bool()),
  follower_fetching_enabled: Type.Optional(bool()),
  replication_factor: Type.Optional(int(1)),
  config_properties_exclude: Type.Optional(text(2048)),
  offset_lag_max: Type.Optional(int(0)),
};

/** Keys of a flow that mean nothing of their own to MirrorMaker: another name of the deny list, and diskless topics. */
export const furtherFlowKeys = {
  topics_exclude: Type.Optional(texts()),
  diskless_az_enabled: Type.Optional(bool()),
};
