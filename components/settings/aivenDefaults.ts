/**
 * The day on which the tables below were read from the descriptions in Aiven's provider 4.60 and in Kafka's documentation. Tests hold
 * them against what Aiven's SDK describes, and (test/oracle) against the classes of Kafka that have the defaults.
 */
export const AIVEN_DEFAULTS_AS_OF = "2026-11-24";

/** A plain value of a setting. */
export type SettingValue = string | number | boolean | readonly unknown[];

/**
 * What Aiven takes for a setting that was never sent: the value to write in order to take another one back. Settings that are
 * not here have no default that can be sent (Kafka derives it from another setting), or none that Aiven documents.
 * https://aiven.io/docs/products/kafka/reference/advanced-params
 */
export const KAFKA_DEFAULTS: Readonly<Record<string, SettingValue>> = {
  defaultAcl: true,
  "kafka.autoCreateTopicsEnable": false,
  "kafka.compressionType": "producer",
  "kafka.connectionsMaxIdleMs": 600_000,
  "kafka.defaultReplicationFactor": 3,
  "kafka.groupInitialRebalanceDelayMs": 3000,
  "kafka.groupMaxSessionTimeoutMs": 1_800_000,
  "kafka.groupMinSessionTimeoutMs": 6000,
  "kafka.logCleanerDeleteRetentionMs": 86_400_000,
  "kafka.logCleanerMinCleanableRatio": 0.5,
  "kafka.logCleanerMinCompactionLagMs": 0,
  "kafka.logCleanupPolicy": "delete",
  "kafka.logIndexIntervalBytes": 4096,
  "kafka.logIndexSizeMaxBytes": 10_485_760,
  "kafka.logLocalRetentionBytes": -2,
  "kafka.logLocalRetentionMs": -2,
  "kafka.logMessageDownconversionEnable": true,
  "kafka.logMessageTimestampType": "CreateTime",
  "kafka.logPreallocate": false,
  "kafka.logRetentionBytes": -1,
  "kafka.logRetentionHours": 168,
  "kafka.logSegmentBytes": 1_073_741_824,
  "kafka.logSegmentDeleteDelayMs": 60_000,
  "kafka.maxConnectionsPerIp": 2_147_483_647,
  "kafka.maxIncrementalFetchSessionCacheSlots": 1000,
  "kafka.messageMaxBytes": 1_048_588,
  "kafka.minInsyncReplicas": 1,
  "kafka.numPartitions": 1,
  "kafka.offsetsRetentionMinutes": 10_080,
  "kafka.producerPurgatoryPurgeIntervalRequests": 1000,
  "kafka.replicaFetchMaxBytes": 1_048_576,
  "kafka.replicaFetchResponseMaxBytes": 10_485_760,
  "kafka.saslOauthbearerSubClaimName": "sub",
  "kafka.socketRequestMaxBytes": 104_857_600,
  "kafka.transactionPartitionVerificationEnable": true,
  "kafka.transactionRemoveExpiredTransactionCleanupIntervalMs": 3_600_000,
  "kafka.transactionStateLogSegmentBytes": 104_857_600,
  "kafkaUserConfig.kafkaAuthenticationMethods.certificate": true,
  "kafkaUserConfig.kafkaAuthenticationMethods.sasl": false,
  "kafkaUserConfig.kafkaConnect": false,
  "kafkaUserConfig.kafkaConnectConfig.connectorClientConfigOverridePolicy": "None",
  "kafkaUserConfig.kafkaConnectConfig.consumerAutoOffsetReset": "earliest",
  "kafkaUserConfig.kafkaConnectConfig.consumerIsolationLevel": "read_uncommitted",
  "kafkaUserConfig.kafkaConnectConfig.consumerMaxPollIntervalMs": 300_000,
  "kafkaUserConfig.kafkaConnectConfig.consumerMaxPollRecords": 500,
  "kafkaUserConfig.kafkaConnectConfig.offsetFlushIntervalMs": 60_000,
  "kafkaUserConfig.kafkaConnectConfig.offsetFlushTimeoutMs": 5000,
  "kafkaUserConfig.kafkaConnectConfig.producerBatchSize": 16_384,
  "kafkaUserConfig.kafkaConnectConfig.producerBufferMemory": 33_554_432,
  "kafkaUserConfig.kafkaConnectConfig.producerCompressionType": "none",
  "kafkaUserConfig.kafkaConnectConfig.producerLingerMs": 0,
  "kafkaUserConfig.kafkaConnectConfig.scheduledRebalanceMaxDelayMs": 300_000,
  "kafkaUserConfig.kafkaConnectConfig.sessionTimeoutMs": 10_000,
  "kafkaUserConfig.kafkaRest": false,
  "kafkaUserConfig.kafkaRestConfig.consumerEnableAutoCommit": true,
  "kafkaUserConfig.kafkaRestConfig.consumerIdleDisconnectTimeout": 0,
  "kafkaUserConfig.kafkaRestConfig.consumerRequestTimeoutMs": 1000,
  "kafkaUserConfig.kafkaRestConfig.nameStrategy": "topic_name",
  "kafkaUserConfig.kafkaRestConfig.nameStrategyValidation": true,
  "kafkaUserConfig.kafkaRestConfig.producerAcks": "1",
  "kafkaUserConfig.kafkaRestConfig.producerCompressionType": "none",
  "kafkaUserConfig.kafkaRestConfig.producerLingerMs": 0,
  "kafkaUserConfig.kafkaRestConfig.simpleconsumerPoolSizeMax": 25,
  "kafkaUserConfig.kafkaSaslMechanisms.plain": true,
  "kafkaUserConfig.kafkaSaslMechanisms.scramSha256": true,
  "kafkaUserConfig.kafkaSaslMechanisms.scramSha512": true,
  "kafkaUserConfig.letsencryptSasl": false,
  "kafkaUserConfig.letsencryptSaslPrivatelink": false,
  "kafkaUserConfig.schemaRegistry": false,
  "kafkaUserConfig.schemaRegistryConfig.leaderEligibility": true,
  "kafkaUserConfig.schemaRegistryConfig.retriableErrorsSilenced": true,
  "kafkaUserConfig.schemaRegistryConfig.schemaReaderStrictMode": false,
  "kafkaUserConfig.schemaRegistryConfig.topicName": "_schemas",
};

/** Of a MirrorMaker service; the intervals that this component always sends are not here. */
export const MIRROR_MAKER_DEFAULTS: Readonly<Record<string, SettingValue>> = {
  "kafkaMirrormaker.adminTimeoutMs": 60_000,
  "kafkaMirrormaker.emitCheckpointsEnabled": true,
  "kafkaMirrormaker.refreshGroupsEnabled": true,
  "kafkaMirrormaker.refreshTopicsEnabled": true,
  "kafkaMirrormaker.syncGroupOffsetsIntervalSeconds": 60,
  "kafkaMirrormaker.tasksMaxPerCpu": 1,
};

/** Of the integration of a cluster with a MirrorMaker service. */
export const INTEGRATION_DEFAULTS: Readonly<Record<string, SettingValue>> = {
  "kafkaMirrormaker.consumerAutoOffsetReset": "earliest",
  "kafkaMirrormaker.consumerFetchMinBytes": 1,
  "kafkaMirrormaker.consumerMaxPollRecords": 500,
  "kafkaMirrormaker.producerBatchSize": 16_384,
  "kafkaMirrormaker.producerBufferMemory": 33_554_432,
  "kafkaMirrormaker.producerCompressionType": "none",
  "kafkaMirrormaker.producerLingerMs": 0,
  "kafkaMirrormaker.producerMaxRequestSize": 1_048_576,
};

/** Of a topic on a cluster whose broker settings are the default ones. https://kafka.apache.org/documentation/#topicconfigs */
export const TOPIC_DEFAULTS: Readonly<Record<string, SettingValue>> = {
  "config.cleanupPolicy": "delete",
  "config.compressionType": "producer",
  "config.deleteRetentionMs": 86_400_000,
  "config.fileDeleteDelayMs": 60_000,
  "config.indexIntervalBytes": 4096,
  "config.localRetentionBytes": -2,
  "config.localRetentionMs": -2,
  "config.maxMessageBytes": 1_048_588,
  "config.messageTimestampType": "CreateTime",
  "config.minCleanableDirtyRatio": 0.5,
  "config.minCompactionLagMs": 0,
  "config.minInsyncReplicas": 1,
  "config.preallocate": false,
  "config.retentionBytes": -1,
  "config.retentionMs": 604_800_000,
  "config.segmentBytes": 1_073_741_824,
  "config.segmentIndexBytes": 10_485_760,
  "config.segmentJitterMs": 0,
  "config.segmentMs": 604_800_000,
  "config.uncleanLeaderElectionEnable": false,
};
