/**
 * What the official provider 6.58 has beyond the SDK that programs are pinned to: types and their fields, written as in sdk.json.
 * When the SDK has one itself, a test says to take it out here.
 */
export const ADDITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "aiven:index/kafka:Kafka": { cmkId: "string" },
  "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker": { cmkId: "string" },
  "aiven:index/serviceIntegration:ServiceIntegration": { rsyslogUserConfig: "ServiceIntegrationRsyslogUserConfig?" },
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint": {
    externalObjectStorageConfigUserConfig: "ServiceIntegrationEndpointExternalObjectStorageConfigUserConfig?",
  },
  KafkaKafkaUserConfig: { preferredZones: "string[]?" },
  KafkaKafkaUserConfigKafka: {
    auditLog: "KafkaKafkaUserConfigKafkaAuditLog?",
    groupCoordinatorRebalanceProtocols: "string?",
    groupShareDeliveryCountLimit: "number?",
    groupShareHeartbeatIntervalMs: "number?",
    groupShareMaxGroups: "number?",
    groupShareMaxHeartbeatIntervalMs: "number?",
    groupShareMaxRecordLockDurationMs: "number?",
    groupShareMaxSessionTimeoutMs: "number?",
    groupShareMaxSize: "number?",
    groupShareMinHeartbeatIntervalMs: "number?",
    groupShareMinRecordLockDurationMs: "number?",
    groupShareMinSessionTimeoutMs: "number?",
    groupSharePartitionMaxRecordLocks: "number?",
    groupShareRecordLockDurationMs: "number?",
    groupShareSessionTimeoutMs: "number?",
  },
  KafkaKafkaUserConfigKafkaConnectConfig: { preferIpv6AddressEnable: "boolean?" },
  KafkaKafkaUserConfigKafkaConnectSecretProviderVault: { serverPem: "string?" },
  KafkaKafkaUserConfigKafkaDiskless: { autoDisklessTopicRegexes: "string[]?" },
  KafkaTopicConfig: { messageTimestampAfterMaxMs: "string?", messageTimestampBeforeMaxMs: "string?" },
  ServiceIntegrationEndpointRsyslogUserConfig: { escapeNewlines: "boolean?" },
  ServiceIntegrationKafkaMirrormakerUserConfigKafkaMirrormaker: {
    consumerFetchMaxBytes: "number?",
    consumerFetchMaxWaitMs: "number?",
    consumerMaxPartitionFetchBytes: "number?",
    consumerReceiveBufferBytes: "number?",
    consumerRequestTimeoutMs: "number?",
    producerRequestTimeoutMs: "number?",
    producerSendBufferBytes: "number?",
  },
};
