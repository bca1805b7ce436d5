import { CONNECT_SECRET_PROVIDERS } from "./connectSecretProviders";
import { type SettingsOf, complete, flag, group, integer, listOf, oneOf, text } from "../values/setting";

const accessTo = { kafka: flag(), kafkaConnect: flag(), kafkaRest: flag(), prometheus: flag(), schemaRegistry: flag() };
const https = listOf(text(2048), "a list of https addresses");

/**
 * Settings of an Aiven for Apache Kafka service beside those of its brokers (`kafka_user_config`), with the ranges that Aiven's
 * API enforces. Unset: Aiven's default. Once set, a value can be changed but never unset. Version, IP filter and broker settings
 * have keys of their own in the cluster. Names are those of the Aiven provider 4.53 in Pulumi's spelling.
 * https://aiven.io/docs/products/kafka/reference/advanced-params
 */
export const KAFKA_USER_CONFIG = {
  aivenKafkaTopicMessages: flag(),
  backupIntervalHours: oneOf(3, 4, 6, 8, 12, 24),
  backupRetentionDays: integer(1, 30),
  customDomain: text(255),
  enableIpv6: flag(),
  followerFetching: complete({ enabled: flag() }),
  gcpAuthAllowedUrls: https,
  inkless: complete({ enabled: flag() }),
  kafkaAuthenticationMethods: group({ certificate: flag(), sasl: flag() }),
  kafkaConnect: flag(),
  kafkaConnectConfig: group({
    connectorClientConfigOverridePolicy: oneOf("None", "All"),
    consumerAutoOffsetReset: oneOf("earliest", "latest"),
    consumerFetchMaxBytes: integer(0, 104_857_600),
    consumerIsolationLevel: oneOf("read_uncommitted", "read_committed"),
    consumerMaxPartitionFetchBytes: integer(0, 104_857_600),
    consumerMaxPollIntervalMs: integer(1, 2_147_483_647),
    consumerMaxPollRecords: integer(1, 10_000),
    offsetFlushIntervalMs: integer(1, 100_000_000),
    offsetFlushTimeoutMs: integer(1, 2_147_483_647),
    producerBatchSize: integer(0, 5_242_880),
    producerBufferMemory: integer(5_242_880, 134_217_728),
    producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
    producerLingerMs: integer(0, 5000),
    producerMaxRequestSize: integer(131_072, 67_108_864),
    scheduledRebalanceMaxDelayMs: integer(0, 600_000),
    sessionTimeoutMs: integer(1, 2_147_483_647),
  }),
  kafkaConnectPluginVersions: listOf(
    complete({ pluginName: text(256), version: text(256) }),
    "a list of plugins, each with pluginName and version",
  ),
  kafkaConnectSecretProviders: CONNECT_SECRET_PROVIDERS,
  kafkaDiskless: complete({ enabled: flag() }),
  kafkaRest: flag(),
  kafkaRestAuthorization: flag(),
  kafkaRestConfig: group({
    consumerEnableAutoCommit: flag(),
    consumerIdleDisconnectTimeout: integer(0),
    consumerRequestMaxBytes: integer(0, 671_088_640),
    consumerRequestTimeoutMs: oneOf(1000, 15_000, 30_000),
    nameStrategy: oneOf("topic_name", "record_name", "topic_record_name"),
    nameStrategyValidation: flag(),
    producerAcks: oneOf("all", "-1", "0", "1"),
    producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
    producerLingerMs: integer(0, 5000),
    producerMaxRequestSize: integer(0),
    simpleconsumerPoolSizeMax: integer(10, 250),
  }),
  kafkaSaslMechanisms: group({ plain: flag(), scramSha256: flag(), scramSha512: flag() }),
  letsencryptSasl: flag(),
  letsencryptSaslPrivatelink: flag(),
  privateAccess: group(accessTo),
  privatelinkAccess: group({ jolokia: flag(), ...accessTo }),
  publicAccess: group(accessTo),
  saslOauthbearerAllowedUrls: https,
  schemaRegistry: flag(),
  schemaRegistryConfig: group({
    leaderEligibility: flag(),
    retriableErrorsSilenced: flag(),
    schemaReaderStrictMode: flag(),
    topicName: text(249),
  }),
  serviceLog: flag(),
  singleZone: group({ availabilityZone: text(40), enabled: flag() }),
  tieredStorage: complete({ enabled: flag() }),
};

export type KafkaUserConfig = SettingsOf<typeof KAFKA_USER_CONFIG>;
