import { BROKER_SETTINGS } from "../userConfig/brokerSettings";
import type {
  KafkaAcl,
  KafkaClusterKeys,
  KafkaNativeAcl,
  KafkaQuotaKeys,
  KafkaTopic,
  KafkaUser,
  StackCluster,
} from "../arguments/clusterArguments";
import type { ExternalKafkaKeys } from "../arguments/externalKafka";
import { KAFKA_USER_CONFIG } from "../userConfig/kafkaUserConfig";
import { INTEGRATION_SETTINGS } from "../userConfig/mirrorMakerSettings";
import { cloudName, idInProject, plan, serviceName, serviceProperties, tags } from "./serviceSchema";
import {
  flag,
  given,
  integer,
  mapOf,
  matching,
  oneOf,
  optional,
  passedOn,
  secretText,
  settings,
  strict,
  text,
} from "../values/setting";
import { TOPIC_SETTINGS } from "../userConfig/topicSettings";
import { TUNING_PROFILES } from "../userConfig/tuningProfiles";

const topic = strict<KafkaTopic>({
  partitions: integer(1, 1_000_000),
  replication: optional(integer(1)),
  config: optional(settings(TOPIC_SETTINGS)),
  tags: optional(tags),
  topicDescription: optional(given(text(256))),
  ownerUserGroupId: optional(given(text(36))),
  terminationProtection: optional(flag()),
});

const user = strict<KafkaUser>({
  password: optional(given(secretText(256))),
  passwordWo: optional(given(secretText(256))),
  passwordWoVersion: optional(given(integer(1))),
});

const acl = strict<KafkaAcl>({
  // The provider's own check.
  username: given(matching(/^[-._*?A-Za-z0-9]+$/, "a user name, in which * and ? are wildcards")),
  topic: given(text(249)),
  permission: given(oneOf("admin", "read", "readwrite", "write")),
});

const nativeAcl = strict<KafkaNativeAcl>({
  principal: given(matching(/^[A-Za-z]+:.+$/, "a principal such as User:app")),
  host: optional(given(text(256))),
  operation: given(
    oneOf(
      ...(["All", "Alter", "AlterConfigs", "ClusterAction", "Create", "CreateTokens", "Delete", "Describe"] as const),
      ...(["DescribeConfigs", "DescribeTokens", "IdempotentWrite", "Read", "Write"] as const),
    ),
  ),
  resourceType: given(oneOf("Cluster", "DelegationToken", "Group", "Topic", "TransactionalId", "User")),
  resourceName: given(text(256)),
  patternType: optional(given(oneOf("LITERAL", "PREFIXED"))),
  permissionType: optional(given(oneOf("ALLOW", "DENY"))),
});

const bytesPerSecond = given(integer(0, 1_073_741_824));
const quota = strict<KafkaQuotaKeys>({
  user: optional(given(text(64))),
  clientId: optional(given(text(255))),
  consumerByteRate: optional(bytesPerSecond),
  producerByteRate: optional(bytesPerSecond),
  requestPercentage: optional(given(integer(0, 100))),
});

export const externalSchema = strict<ExternalKafkaKeys>({
  endpointName: optional(given(text(40))),
  bootstrapServers: given(matching(/^[^,\s]+:[0-9]+(,[^,\s]+:[0-9]+)*$/, "host:port, or several separated by commas")),
  securityProtocol: oneOf("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"),
  saslMechanism: optional(given(oneOf("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"))),
  saslPlainUsername: optional(given(text(256))),
  saslPlainPassword: optional(given(secretText(256))),
  sslCaCert: optional(given(text(16_384))),
  sslClientCert: optional(given(text(16_384))),
  sslClientKey: optional(given(secretText(16_384))),
  sslEndpointIdentificationAlgorithm: optional(given(oneOf("https"))),
  userConfig: optional(passedOn()),
});

export const clusterSchema = strict<KafkaClusterKeys>({
  ...serviceProperties,
  existingService: optional(given(serviceName)),
  stackReference: optional(strict<StackCluster>({ stack: text(256), cluster: text(64) })),
  external: optional(externalSchema),
  existingEndpoint: optional(given(idInProject)),
  plan: optional(plan),
  cloudName: optional(cloudName),
  kafkaVersion: optional(matching(/^[0-9]+\.[0-9]+$/, 'a Kafka version such as "4.2" (quote it in YAML)')),
  kafka: optional(settings(BROKER_SETTINGS)),
  kafkaUserConfig: optional(settings(KAFKA_USER_CONFIG)),
  defaultAcl: optional(given(flag())),
  topics: optional(mapOf(topic)),
  users: optional(mapOf(user)),
  acls: optional(mapOf(acl)),
  nativeAcls: optional(mapOf(nativeAcl)),
  quotas: optional(mapOf(quota)),
  userConfig: optional(passedOn()),
  kafkaMirrormaker: optional(settings(INTEGRATION_SETTINGS)),
  integrationUserConfig: optional(passedOn()),
  tuning: optional(oneOf(...(Object.keys(TUNING_PROFILES) as (keyof typeof TUNING_PROFILES)[]))),
});
