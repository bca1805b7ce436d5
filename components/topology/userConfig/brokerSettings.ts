import { type SettingsOf, decimal, flag, integer, oneOf, planned, text } from "../values/setting";

const BYTES_100_MIB = 104_857_600;

/**
 * Broker settings of an Aiven for Apache Kafka service (`kafka_user_config.kafka`), with the ranges that Aiven's API
 * enforces, so that a preview finds what otherwise only `pulumi up` would. Unset: Aiven's default. Names are those of
 * the Aiven provider 4.53 in Pulumi's spelling. https://aiven.io/docs/products/kafka/reference/advanced-params
 */
export const BROKER_SETTINGS = {
  autoCreateTopicsEnable: flag(),
  compressionType: oneOf("gzip", "lz4", "producer", "snappy", "uncompressed", "zstd"),
  connectionsMaxIdleMs: integer(1000, 3_600_000),
  defaultReplicationFactor: integer(1, 10),
  groupInitialRebalanceDelayMs: integer(0, 300_000),
  groupMaxSessionTimeoutMs: integer(0, 1_800_000),
  groupMinSessionTimeoutMs: integer(0, 60_000),
  logCleanerDeleteRetentionMs: integer(0, 315_569_260_000),
  logCleanerMaxCompactionLagMs: integer(30_000),
  logCleanerMinCleanableRatio: decimal(0.2, 0.9),
  logCleanerMinCompactionLagMs: integer(0),
  logCleanupPolicy: oneOf("delete", "compact", "compact,delete"),
  logFlushIntervalMessages: integer(1),
  logFlushIntervalMs: integer(0),
  logIndexIntervalBytes: integer(0, BYTES_100_MIB),
  logIndexSizeMaxBytes: integer(1_048_576, BYTES_100_MIB),
  logLocalRetentionBytes: integer(-2),
  logLocalRetentionMs: integer(-2),
  logMessageDownconversionEnable: flag(),
  logMessageTimestampAfterMaxMs: integer(0),
  logMessageTimestampBeforeMaxMs: integer(0),
  logMessageTimestampDifferenceMaxMs: integer(0),
  logMessageTimestampType: oneOf("CreateTime", "LogAppendTime"),
  logPreallocate: flag(),
  logRetentionBytes: integer(-1),
  logRetentionHours: integer(-1, 2_147_483_647),
  logRetentionMs: integer(-1),
  logRollJitterMs: integer(0),
  logRollMs: integer(1),
  logSegmentBytes: integer(10_485_760, 1_073_741_824),
  logSegmentDeleteDelayMs: integer(0, 3_600_000),
  maxConnectionsPerIp: integer(256, 2_147_483_647),
  maxIncrementalFetchSessionCacheSlots: integer(1000, 10_000),
  messageMaxBytes: planned(integer(0, 100_001_200)),
  minInsyncReplicas: integer(1, 7),
  numPartitions: integer(1, 1000),
  offsetsRetentionMinutes: integer(1, 2_147_483_647),
  producerPurgatoryPurgeIntervalRequests: integer(10, 10_000),
  replicaFetchMaxBytes: integer(1_048_576, BYTES_100_MIB),
  replicaFetchResponseMaxBytes: integer(10_485_760, 1_048_576_000),
  saslOauthbearerExpectedAudience: text(128),
  saslOauthbearerExpectedIssuer: text(128),
  saslOauthbearerJwksEndpointUrl: text(2048),
  saslOauthbearerSubClaimName: text(128),
  socketRequestMaxBytes: integer(10_485_760, 209_715_200),
  transactionPartitionVerificationEnable: flag(),
  transactionRemoveExpiredTransactionCleanupIntervalMs: integer(600_000, 3_600_000),
  transactionStateLogSegmentBytes: integer(1_048_576, 2_147_483_647),
};

export type BrokerSettings = SettingsOf<typeof BROKER_SETTINGS>;
