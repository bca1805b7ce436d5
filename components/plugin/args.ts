// Written by `npm run docs` from components/topology; do not edit.
/* eslint-disable max-lines -- generated, and nobody reads it from end to end */
import type * as pulumi from "@pulumi/pulumi";

/** Arguments of MirrorMaker2Replication: a topology, and the Aiven project that holds it. */
export interface MirrorMaker2ReplicationArgs extends ReplicationTopology {
  /** Name of the Aiven project. */
  project: pulumi.Input<string>;
}

/** A replication topology, as plain data: the arguments of the component and, key for key, the stack configuration. */
export interface ReplicationTopology {
  /** The Kafka clusters, by cluster alias. The alias is written here and nowhere else: it becomes the `cluster_alias` of the cluster's integration, flows refer to it, and remote topics carry it as prefix. Lower-case letters, digits, `-` and `_`, at most 64 characters; no dot, which would defeat MirrorMaker's cycle detection. An alias is fixed once created: another alias is another cluster to MirrorMaker, and everything is copied again. */
  clusters: Record<string, KafkaCluster>;
  /** The MirrorMaker 2 service that runs all flows. */
  mirrorMaker?: MirrorMakerService;
  /** Several MirrorMaker 2 services, by a key of your own that no cluster has as alias; each flow names one. One unreachable cluster stops every flow of its service, and no flow of the others. Instead of `mirrorMaker`. */
  mirrorMakers?: Record<string, MirrorMakerService>;
  /** The replication flows, at most one for each ordered pair of aliases; their order means nothing. */
  flows: ReplicationFlow[];
  /** Where metrics and logs of every service that is created here go. Default: nowhere. */
  monitoring?: Monitoring;
  /** Refuse deletion: Aiven's termination protection on every service that is created here, and Pulumi's `protect` on all resources. Default `false`. */
  protect?: boolean;
}

/** An Aiven for Apache Kafka MirrorMaker 2 service. */
export interface MirrorMakerService extends ServiceArguments {
  /** Aiven plan, such as `startup-4`. */
  plan: string;
  /** Cloud and region. Default: that of the clusters its flows write to, because MirrorMaker should read from afar and write nearby; to be said when they are not created here, or not all in one place. */
  cloudName?: string;
  /** Settings of the service, for all its flows. Default: Aiven's, and topics and groups are refreshed every 60 s. */
  kafkaMirrormaker?: MirrorMakerSettings;
}

/** One Kafka cluster, of one of these kinds: created here (`plan`), an Aiven service that exists (`existingService`), one of another stack (`stackReference`), a cluster outside Aiven (`external`), or the endpoint of one that exists (`existingEndpoint`). */
export interface KafkaCluster extends ServiceArguments {
  /** Name of an Aiven for Apache Kafka service that exists already. It is integrated, never changed; of the other properties only `project`, `kafkaMirrormaker` and `tuning` may stand beside it. An output, such as one of another stack, is fine. */
  existingService?: pulumi.Input<string>;
  /** A cluster that another stack of this program created; its project and service are read from that stack's outputs. */
  stackReference?: StackCluster;
  /** A cluster outside Aiven: an `external_kafka` integration endpoint is created for it. */
  external?: ExternalKafka;
  /** Id of an `external_kafka` endpoint that exists already, as `<project>/<uuid>`. */
  existingEndpoint?: pulumi.Input<string>;
  /** Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created. */
  plan?: string;
  /** Cloud and region, such as `google-europe-west1`. Required for a cluster that is created. */
  cloudName?: string;
  /** Version of Apache Kafka, such as `4.2`. Another version upgrades the brokers, for good. Default: for a new service the newest that Aiven creates services with, see `kafkaVersions.ts`; a service that exists keeps its version, also when a later release of this component has another default. */
  kafkaVersion?: string;
  /** Broker settings. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's. */
  kafkaUserConfig?: KafkaUserConfig;
  /** Whether every user may do everything until ACLs say otherwise, as on a new Aiven service. Default `true`. */
  defaultAcl?: boolean;
  /** Topics to create, by topic name. */
  topics?: Record<string, KafkaTopic>;
  /** Users to create, by user name. */
  users?: Record<string, KafkaUser>;
  /** Aiven ACLs, by a key of your own. MirrorMaker never copies them (they live outside Kafka), so say them for each cluster. */
  acls?: Record<string, KafkaAcl>;
  /** Kafka's native ACLs, by a key of your own. */
  nativeAcls?: Record<string, KafkaNativeAcl>;
  /** Client quotas, by a key of your own. */
  quotas?: Record<string, KafkaQuota>;
  /** Consumer and producer settings of MirrorMaker for this cluster. Default: the tuning profile's, then Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
  /** A named set of consumer and producer settings, see `tuningProfiles.ts`. Default: none. One of `latency`, `throughput`, `wan`. */
  tuning?: string;
}

/** A cluster of another stack of this program. */
export interface StackCluster {
  /** Full name of the stack, such as `organization/mirrormaker2/prod`. */
  stack: string;
  /** Alias of the cluster over there. */
  cluster: string;
}

/** A topic that is created on a cluster. */
export interface KafkaTopic {
  /** Number of partitions; it can grow, never shrink. A remote topic has the same number. */
  partitions: number;
  /** Number of replicas, at most the number of nodes of the plan. Default 3. */
  replication?: number;
  /** Topic configuration. Default: the cluster's. */
  config?: TopicSettings;
  /** Tags, as key and value. */
  tags?: Record<string, string>;
  /** What the topic is for, at most 256 characters. */
  topicDescription?: string;
  /** Id of the user group that owns the topic. */
  ownerUserGroupId?: string;
  /** Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself protects no topic. To delete one, set it to `false`, run `pulumi up`, and take the topic out. Default: as its service. */
  terminationProtection?: boolean;
}

/** A user of a cluster's service. */
export interface KafkaUser {
  /** Default: one that Aiven makes. Give a secret. */
  password?: pulumi.Input<string>;
}

/** An Aiven ACL entry. https://aiven.io/docs/products/kafka/concepts/acl */
export interface KafkaAcl {
  /** User name; `*` and `?` are wildcards. */
  username: string;
  /** Topic name; `*` and `?` are wildcards. */
  topic: string;
  /** One of `admin`, `read`, `readwrite`, `write`. */
  permission: string;
}

/** A native Kafka ACL. https://kafka.apache.org/documentation/#security_authz */
export interface KafkaNativeAcl {
  /** Such as `User:app`. */
  principal: string;
  /** Default `*`. */
  host?: string;
  /** One of `All`, `Alter`, `AlterConfigs`, `ClusterAction`, `Create`, `CreateTokens`, `Delete`, `Describe`, `DescribeConfigs`, `DescribeTokens`, `IdempotentWrite`, `Read`, `Write`. */
  operation: string;
  /** One of `Cluster`, `DelegationToken`, `Group`, `Topic`, `TransactionalId`, `User`. */
  resourceType: string;
  resourceName: string;
  /** Default `LITERAL`. One of `LITERAL`, `PREFIXED`. */
  patternType?: string;
  /** Default `ALLOW`. One of `ALLOW`, `DENY`. */
  permissionType?: string;
}

/** A client quota; at least one of `user` and `clientId`, and at least one limit. */
export interface KafkaQuota {
  user?: string;
  clientId?: string;
  /** Bytes per second and broker. */
  consumerByteRate?: number;
  /** Bytes per second and broker. */
  producerByteRate?: number;
  /** Share of a broker's request handlers, in percent. */
  requestPercentage?: number;
}

/** What every Aiven service that is created here can say. */
export interface ServiceArguments {
  /** Name of the Aiven project. Default: the component's. */
  project?: pulumi.Input<string>;
  /** Name of the service to create. Default `<component name>-<key>`. Another name replaces the service. */
  serviceName?: string;
  /** Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because Aiven's own default is open to the world. */
  ipFilter?: string[];
  /** As `ipFilter`, with a description for each network. */
  ipFilterObjects?: IpFilterObject[];
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; one that was set stays until another is. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk beyond what the plan has, such as `90GiB`. Default: none. */
  additionalDiskSpace?: string;
  /** Id of the project's VPC to put the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: pulumi.Input<string>;
  /** Ids of static IP addresses for the service; the service's setting of that name is switched on with them. */
  staticIps?: pulumi.Input<string>[];
  /** Tags, as key and value. */
  tags?: Record<string, string>;
  /** Addresses that Aiven writes to about the service. */
  techEmails?: string[];
  /** Whether Aiven refuses to delete or power off the service, and Pulumi to delete it (its `protect`). To delete the service, set it to `false`, run `pulumi up`, and take the service out. Default: as the topology's `protect`. */
  terminationProtection?: boolean;
}

/** A network that may connect, and what it is. */
export interface IpFilterObject {
  /** In CIDR form. */
  network: string;
  /** At most 1024 characters. */
  description?: string;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. One of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`. */
  dow: string;
  /** Start, UTC, as `HH:mm:ss`. */
  time: string;
}

/** A Kafka cluster outside Aiven, as an `external_kafka` endpoint describes it. https://aiven.io/docs/products/kafka/howto/integrate-external-kafka-cluster */
export interface ExternalKafka {
  /** Name of the endpoint. Default `<component name>-<alias>`. Another name replaces the endpoint. */
  endpointName?: string;
  /** `host:port`, several separated by commas. */
  bootstrapServers: pulumi.Input<string>;
  /** `SSL` and `SASL_SSL` encrypt; the other two send everything in the clear. One of `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT`, `SASL_SSL`. */
  securityProtocol: string;
  /** Required by the SASL protocols. One of `PLAIN`, `SCRAM-SHA-256`, `SCRAM-SHA-512`. */
  saslMechanism?: string;
  /** Required by the SASL protocols. */
  saslPlainUsername?: pulumi.Input<string>;
  /** Required by the SASL protocols. Give a secret. */
  saslPlainPassword?: pulumi.Input<string>;
  /** PEM of the authority that signed the brokers' certificates. Default: a public one. */
  sslCaCert?: pulumi.Input<string>;
  /** PEM of the client certificate. */
  sslClientCert?: pulumi.Input<string>;
  /** PEM of the client certificate's key. Give a secret. */
  sslClientKey?: pulumi.Input<string>;
  /** `https` checks that the brokers' certificates are for their host names. Default `https` for the encrypted protocols. One of `https`. */
  sslEndpointIdentificationAlgorithm?: string;
}

/** One replication flow. Every setting that Aiven keeps once set is always sent, so the defaults below are this component's. */
export interface ReplicationFlow {
  /** Alias of the cluster that is read. */
  sourceCluster: string;
  /** Alias of the cluster that is written. */
  targetCluster: string;
  /** Key of the MirrorMaker service that runs the flow, where there are several (`mirrorMakers`). */
  mirrorMaker?: string;
  /** Whether the flow runs. Default `true`. */
  enable?: boolean;
  /** Topics to copy: regular expressions for whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`. */
  topics?: string[];
  /** Topics not to copy, same syntax; wins over `topics`. Internal topics of MirrorMaker, Connect, the schema registry and the brokers are always denied beside what is named here, because Kafka 4.0 and later copy them otherwise (KIP-1074). */
  topicsBlacklist?: string[];
  /** Default `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`, which names remote topics `<source alias>.<topic>`. One of `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`, `org.apache.kafka.connect.mirror.IdentityReplicationPolicy`. */
  replicationPolicyClass?: string;
  /** Cluster that holds the offset-syncs topic (KIP-716). `target` needs only read access to the source. Default `target` when the source is outside Aiven, where somebody else decides what may be written; otherwise `source`. One of `source`, `target`. */
  offsetSyncsTopicLocation?: string;
  /** Carry consumer group offsets over, into groups that are idle on the target (KIP-545). Default `true`. */
  syncGroupOffsetsEnabled?: boolean;
  /** Seconds between two group offset syncs. Default 60, as for checkpoints; the provider's own default is 1. */
  syncGroupOffsetsIntervalSeconds?: number;
  /** Write heartbeats on the target. Default `true`. */
  emitHeartbeatsEnabled?: boolean;
  /** Write heartbeats on the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`. */
  emitBackwardHeartbeatsEnabled?: boolean;
  /** Exactly-once delivery (KIP-618), as Aiven recommends for new flows. MirrorMaker has it for a target as a whole, so all flows into one target must agree. Default `true`, or `false` into a cluster outside Aiven, which must grant TransactionalId ACLs first. */
  exactlyOnceDeliveryEnabled?: boolean;
  /** Read from a replica in MirrorMaker's own zone, where the source cluster allows it. Default `true`, as Aiven sets it for new flows. */
  followerFetchingEnabled?: boolean;
  /** Replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. Default: MirrorMaker's own list. What is named here replaces that list. */
  configPropertiesExcludes?: string[];
}

/** Where metrics and logs of the created services go: one integration for each service and destination. MirrorMaker's lag is only seen there. https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution */
export interface Monitoring {
  /** Name of an Aiven service that takes metrics, such as one for PostgreSQL, Thanos or InfluxDB. */
  metricsService?: pulumi.Input<string>;
  /** Name of an Aiven for OpenSearch service that takes logs. */
  logsService?: pulumi.Input<string>;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: pulumi.Input<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface BrokerSettings {
  autoCreateTopicsEnable?: boolean;
  /** One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: string;
  /** A whole number from 1000 to 3600000. */
  connectionsMaxIdleMs?: number;
  /** A whole number from 1 to 10. */
  defaultReplicationFactor?: number;
  /** A whole number from 0 to 300000. */
  groupInitialRebalanceDelayMs?: number;
  /** A whole number from 0 to 1800000. */
  groupMaxSessionTimeoutMs?: number;
  /** A whole number from 0 to 60000. */
  groupMinSessionTimeoutMs?: number;
  /** A whole number from 0 to 315569260000. */
  logCleanerDeleteRetentionMs?: number;
  /** A whole number, 30000 or more. */
  logCleanerMaxCompactionLagMs?: number;
  /** A number from 0.2 to 0.9. */
  logCleanerMinCleanableRatio?: number;
  /** A whole number, 0 or more. */
  logCleanerMinCompactionLagMs?: number;
  /** One of `delete`, `compact`, `compact,delete`. */
  logCleanupPolicy?: string;
  /** A whole number, 1 or more. */
  logFlushIntervalMessages?: number;
  /** A whole number, 0 or more. */
  logFlushIntervalMs?: number;
  /** A whole number from 0 to 104857600. */
  logIndexIntervalBytes?: number;
  /** A whole number from 1048576 to 104857600. */
  logIndexSizeMaxBytes?: number;
  /** A whole number, -2 or more. */
  logLocalRetentionBytes?: number;
  /** A whole number, -2 or more. */
  logLocalRetentionMs?: number;
  logMessageDownconversionEnable?: boolean;
  /** A whole number, 0 or more. */
  logMessageTimestampAfterMaxMs?: number;
  /** A whole number, 0 or more. */
  logMessageTimestampBeforeMaxMs?: number;
  /** A whole number, 0 or more. */
  logMessageTimestampDifferenceMaxMs?: number;
  /** One of `CreateTime`, `LogAppendTime`. */
  logMessageTimestampType?: string;
  logPreallocate?: boolean;
  /** A whole number, -1 or more. */
  logRetentionBytes?: number;
  /** A whole number from -1 to 2147483647. */
  logRetentionHours?: number;
  /** A whole number, -1 or more. */
  logRetentionMs?: number;
  /** A whole number, 0 or more. */
  logRollJitterMs?: number;
  /** A whole number, 1 or more. */
  logRollMs?: number;
  /** A whole number from 10485760 to 1073741824. */
  logSegmentBytes?: number;
  /** A whole number from 0 to 3600000. */
  logSegmentDeleteDelayMs?: number;
  /** A whole number from 256 to 2147483647. */
  maxConnectionsPerIp?: number;
  /** A whole number from 1000 to 10000. */
  maxIncrementalFetchSessionCacheSlots?: number;
  /** A whole number from 0 to 100001200. */
  messageMaxBytes?: number;
  /** A whole number from 1 to 7. */
  minInsyncReplicas?: number;
  /** A whole number from 1 to 1000. */
  numPartitions?: number;
  /** A whole number from 1 to 2147483647. */
  offsetsRetentionMinutes?: number;
  /** A whole number from 10 to 10000. */
  producerPurgatoryPurgeIntervalRequests?: number;
  /** A whole number from 1048576 to 104857600. */
  replicaFetchMaxBytes?: number;
  /** A whole number from 10485760 to 1048576000. */
  replicaFetchResponseMaxBytes?: number;
  /** A text of at most 128 characters. */
  saslOauthbearerExpectedAudience?: string;
  /** A text of at most 128 characters. */
  saslOauthbearerExpectedIssuer?: string;
  /** A text of at most 2048 characters. */
  saslOauthbearerJwksEndpointUrl?: string;
  /** A text of at most 128 characters. */
  saslOauthbearerSubClaimName?: string;
  /** A whole number from 10485760 to 209715200. */
  socketRequestMaxBytes?: number;
  transactionPartitionVerificationEnable?: boolean;
  /** A whole number from 600000 to 3600000. */
  transactionRemoveExpiredTransactionCleanupIntervalMs?: number;
  /** A whole number from 1048576 to 2147483647. */
  transactionStateLogSegmentBytes?: number;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfig {
  aivenKafkaTopicMessages?: boolean;
  /** One of `3`, `4`, `6`, `8`, `12`, `24`. */
  backupIntervalHours?: number;
  /** A whole number from 1 to 30. */
  backupRetentionDays?: number;
  /** A text of at most 255 characters. */
  customDomain?: string;
  enableIpv6?: boolean;
  /** A map of keys to values. */
  followerFetching?: KafkaUserConfigFollowerFetching;
  /** A list of https addresses. */
  gcpAuthAllowedUrls?: string[];
  /** A map of keys to values. */
  inkless?: KafkaUserConfigInkless;
  /** A map of keys to values. */
  kafkaAuthenticationMethods?: KafkaUserConfigKafkaAuthenticationMethods;
  kafkaConnect?: boolean;
  /** A map of keys to values. */
  kafkaConnectConfig?: KafkaUserConfigKafkaConnectConfig;
  /** A list of plugins, each with pluginName and version. */
  kafkaConnectPluginVersions?: KafkaUserConfigKafkaConnectPluginVersions[];
  /** A map of keys to values. */
  kafkaDiskless?: KafkaUserConfigKafkaDiskless;
  kafkaRest?: boolean;
  kafkaRestAuthorization?: boolean;
  /** A map of keys to values. */
  kafkaRestConfig?: KafkaUserConfigKafkaRestConfig;
  /** A map of keys to values. */
  kafkaSaslMechanisms?: KafkaUserConfigKafkaSaslMechanisms;
  letsencryptSasl?: boolean;
  letsencryptSaslPrivatelink?: boolean;
  /** A map of keys to values. */
  privateAccess?: KafkaUserConfigPrivateAccess;
  /** A map of keys to values. */
  privatelinkAccess?: KafkaUserConfigPrivatelinkAccess;
  /** A map of keys to values. */
  publicAccess?: KafkaUserConfigPublicAccess;
  /** A list of https addresses. */
  saslOauthbearerAllowedUrls?: string[];
  schemaRegistry?: boolean;
  /** A map of keys to values. */
  schemaRegistryConfig?: KafkaUserConfigSchemaRegistryConfig;
  serviceLog?: boolean;
  /** A map of keys to values. */
  singleZone?: KafkaUserConfigSingleZone;
  /** A map of keys to values. */
  tieredStorage?: KafkaUserConfigTieredStorage;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigFollowerFetching {
  enabled: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigInkless {
  enabled: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaAuthenticationMethods {
  certificate?: boolean;
  sasl?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectConfig {
  /** One of `None`, `All`. */
  connectorClientConfigOverridePolicy?: string;
  /** One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: string;
  /** A whole number from 0 to 104857600. */
  consumerFetchMaxBytes?: number;
  /** One of `read_uncommitted`, `read_committed`. */
  consumerIsolationLevel?: string;
  /** A whole number from 0 to 104857600. */
  consumerMaxPartitionFetchBytes?: number;
  /** A whole number from 1 to 2147483647. */
  consumerMaxPollIntervalMs?: number;
  /** A whole number from 1 to 10000. */
  consumerMaxPollRecords?: number;
  /** A whole number from 1 to 100000000. */
  offsetFlushIntervalMs?: number;
  /** A whole number from 1 to 2147483647. */
  offsetFlushTimeoutMs?: number;
  /** A whole number from 0 to 5242880. */
  producerBatchSize?: number;
  /** A whole number from 5242880 to 134217728. */
  producerBufferMemory?: number;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: string;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: number;
  /** A whole number from 131072 to 67108864. */
  producerMaxRequestSize?: number;
  /** A whole number from 0 to 600000. */
  scheduledRebalanceMaxDelayMs?: number;
  /** A whole number from 1 to 2147483647. */
  sessionTimeoutMs?: number;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectPluginVersions {
  /** A text of at most 256 characters. */
  pluginName: string;
  /** A text of at most 256 characters. */
  version: string;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaDiskless {
  enabled: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaRestConfig {
  consumerEnableAutoCommit?: boolean;
  /** A whole number, 0 or more. */
  consumerIdleDisconnectTimeout?: number;
  /** A whole number from 0 to 671088640. */
  consumerRequestMaxBytes?: number;
  /** One of `1000`, `15000`, `30000`. */
  consumerRequestTimeoutMs?: number;
  /** One of `topic_name`, `record_name`, `topic_record_name`. */
  nameStrategy?: string;
  nameStrategyValidation?: boolean;
  /** One of `all`, `-1`, `0`, `1`. */
  producerAcks?: string;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: string;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: number;
  /** A whole number, 0 or more. */
  producerMaxRequestSize?: number;
  /** A whole number from 10 to 250. */
  simpleconsumerPoolSizeMax?: number;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaSaslMechanisms {
  plain?: boolean;
  scramSha256?: boolean;
  scramSha512?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPrivateAccess {
  kafka?: boolean;
  kafkaConnect?: boolean;
  kafkaRest?: boolean;
  prometheus?: boolean;
  schemaRegistry?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPrivatelinkAccess {
  jolokia?: boolean;
  kafka?: boolean;
  kafkaConnect?: boolean;
  kafkaRest?: boolean;
  prometheus?: boolean;
  schemaRegistry?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPublicAccess {
  kafka?: boolean;
  kafkaConnect?: boolean;
  kafkaRest?: boolean;
  prometheus?: boolean;
  schemaRegistry?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigSchemaRegistryConfig {
  leaderEligibility?: boolean;
  retriableErrorsSilenced?: boolean;
  schemaReaderStrictMode?: boolean;
  /** A text of at most 249 characters. */
  topicName?: string;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigSingleZone {
  /** A text of at most 40 characters. */
  availabilityZone?: string;
  enabled?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigTieredStorage {
  enabled: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface TopicSettings {
  /** One of `delete`, `compact`, `compact,delete`. */
  cleanupPolicy?: string;
  /** One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: string;
  /** A whole number, 0 or more. */
  deleteRetentionMs?: number;
  disklessEnable?: boolean;
  /** A whole number, 0 or more. */
  fileDeleteDelayMs?: number;
  /** A whole number, 1 or more. */
  flushMessages?: number;
  /** A whole number, 0 or more. */
  flushMs?: number;
  /** A whole number, 0 or more. */
  indexIntervalBytes?: number;
  /** A whole number, -2 or more. */
  localRetentionBytes?: number;
  /** A whole number, -2 or more. */
  localRetentionMs?: number;
  /** A whole number, 1 or more. */
  maxCompactionLagMs?: number;
  /** A whole number from 0 to 100001200. */
  maxMessageBytes?: number;
  /** A whole number, 0 or more. */
  messageTimestampDifferenceMaxMs?: number;
  /** One of `CreateTime`, `LogAppendTime`. */
  messageTimestampType?: string;
  /** A number from 0 to 1. */
  minCleanableDirtyRatio?: number;
  /** A whole number, 0 or more. */
  minCompactionLagMs?: number;
  /** A whole number, 1 or more. */
  minInsyncReplicas?: number;
  preallocate?: boolean;
  remoteStorageEnable?: boolean;
  /** A whole number, -1 or more. */
  retentionBytes?: number;
  /** A whole number, -1 or more. */
  retentionMs?: number;
  /** A whole number, 14 or more. */
  segmentBytes?: number;
  /** A whole number, 0 or more. */
  segmentIndexBytes?: number;
  /** A whole number, 0 or more. */
  segmentJitterMs?: number;
  /** A whole number, 1 or more. */
  segmentMs?: number;
  uncleanLeaderElectionEnable?: boolean;
}

/** Every setting that is left out is Aiven's. */
export interface MirrorMakerSettings {
  /** A whole number from 30000 to 1800000. */
  adminTimeoutMs?: number;
  emitCheckpointsEnabled?: boolean;
  /** A whole number, 1 or more. */
  emitCheckpointsIntervalSeconds?: number;
  /** A text of at most 128 characters. */
  groups?: string;
  /** A text of at most 128 characters. */
  groupsExclude?: string;
  /** A whole number, 0 or more. */
  offsetLagMax?: number;
  refreshGroupsEnabled?: boolean;
  /** A whole number, 1 or more. */
  refreshGroupsIntervalSeconds?: number;
  refreshTopicsEnabled?: boolean;
  /** A whole number, 1 or more. */
  refreshTopicsIntervalSeconds?: number;
  syncGroupOffsetsEnabled?: boolean;
  /** A whole number, 1 or more. */
  syncGroupOffsetsIntervalSeconds?: number;
  syncTopicConfigsEnabled?: boolean;
  /** A whole number from 1 to 8. */
  tasksMaxPerCpu?: number;
}

/** Every setting that is left out is Aiven's. */
export interface IntegrationSettings {
  /** One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: string;
  /** A whole number from 1 to 5242880. */
  consumerFetchMinBytes?: number;
  /** A whole number from 100 to 20000. */
  consumerMaxPollRecords?: number;
  /** A whole number from 0 to 5242880. */
  producerBatchSize?: number;
  /** A whole number from 5242880 to 134217728. */
  producerBufferMemory?: number;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: string;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: number;
  /** A whole number from 0 to 268435456. */
  producerMaxRequestSize?: number;
}
