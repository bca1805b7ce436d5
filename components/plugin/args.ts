// Written by `npm run docs` from components/topology; do not edit.
/* eslint-disable max-lines -- generated, and nobody reads it from end to end */
/* eslint-disable @typescript-eslint/no-explicit-any -- Pulumi's type for what may be anything */
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
  /** Whether the service's log can be read in Aiven's console and by its API. Default: Aiven's. */
  serviceLog?: pulumi.Input<boolean>;
  /** Addresses from which OAuth tokens and keys may be fetched, for SASL/OAUTHBEARER. Default: Aiven's. */
  saslOauthbearerAllowedUrls?: pulumi.Input<string[]>;
  /** Further settings of the service that the provider's `kafkaMirrormakerUserConfig` has and nothing here. */
  userConfig?: Record<string, any>;
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
  /** Version of Apache Kafka, such as `4.2`. Another version upgrades the brokers, for good. Default: for a new service the newest that Aiven creates services with, see `kafkaVersions.ts`; a service that exists keeps its version, also when a later release of this component has another default. The output `clusters` tells which one it has. */
  kafkaVersion?: string;
  /** Broker settings. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's. */
  kafkaUserConfig?: KafkaUserConfig;
  /** Whether every user may do everything until ACLs say otherwise, as on a new Aiven service. Default `true`. */
  defaultAcl?: pulumi.Input<boolean>;
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
  /** Further settings of the service that the provider's `kafkaUserConfig` has and nothing here: what Aiven has added since. The compiler judges them by the SDK that is installed; what has a key here is refused. */
  userConfig?: Record<string, any>;
  /** Consumer and producer settings of MirrorMaker for this cluster. Default: the tuning profile's, then Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
  /** A named set of consumer and producer settings, see `tuningProfiles.ts`. Default: none. One of `latency`, `throughput`, `wan`. */
  tuning?: string;
  /** As `userConfig`, for the `kafkaMirrormakerUserConfig` of the cluster's integration with MirrorMaker. */
  integrationUserConfig?: Record<string, any>;
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
  /** Number of partitions; it can grow, never shrink, not even in the run that gives the topic's service another name, because the provider compares it with the one before. A remote topic has the same number. */
  partitions: number;
  /** Number of replicas, at most the number of nodes of the plan. Default 3. */
  replication?: number;
  /** Topic configuration. Default: the cluster's. */
  config?: TopicSettings;
  /** Tags, as key and value. */
  tags?: Record<string, pulumi.Input<string>>;
  /** What the topic is for, at most 256 characters. */
  topicDescription?: pulumi.Input<string>;
  /** Id of the user group that owns the topic. */
  ownerUserGroupId?: pulumi.Input<string>;
  /** Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself protects no topic. To delete one, set it to `false`, run `pulumi up`, and take the topic out. Default: as its service. */
  terminationProtection?: boolean;
}

/** A user of a cluster's service. */
export interface KafkaUser {
  /** Default: one that Aiven makes. Give a secret. */
  password?: pulumi.Input<string>;
  /** Instead of `password`: one that is never kept in the stack's state, so that no output can tell it. Give a secret. */
  passwordWo?: pulumi.Input<string>;
  /** Goes with `passwordWo`, 1 or more: only another version makes the provider send the password again. */
  passwordWoVersion?: pulumi.Input<number>;
}

/** An Aiven ACL entry. https://aiven.io/docs/products/kafka/concepts/acl */
export interface KafkaAcl {
  /** User name; `*` and `?` are wildcards. */
  username: pulumi.Input<string>;
  /** Topic name; `*` and `?` are wildcards. */
  topic: pulumi.Input<string>;
  /** One of `admin`, `read`, `readwrite`, `write`. */
  permission: pulumi.Input<string>;
}

/** A native Kafka ACL. https://kafka.apache.org/documentation/#security_authz */
export interface KafkaNativeAcl {
  /** Such as `User:app`. */
  principal: pulumi.Input<string>;
  /** Default `*`. */
  host?: pulumi.Input<string>;
  /** One of `All`, `Alter`, `AlterConfigs`, `ClusterAction`, `Create`, `CreateTokens`, `Delete`, `Describe`, `DescribeConfigs`, `DescribeTokens`, `IdempotentWrite`, `Read`, `Write`. */
  operation: pulumi.Input<string>;
  /** One of `Cluster`, `DelegationToken`, `Group`, `Topic`, `TransactionalId`, `User`. */
  resourceType: pulumi.Input<string>;
  resourceName: pulumi.Input<string>;
  /** Default `LITERAL`. One of `LITERAL`, `PREFIXED`. */
  patternType?: pulumi.Input<string>;
  /** Default `ALLOW`. One of `ALLOW`, `DENY`. */
  permissionType?: pulumi.Input<string>;
}

/** A client quota; at least one of `user` and `clientId`, and at least one limit. */
export interface KafkaQuota {
  user?: pulumi.Input<string>;
  clientId?: pulumi.Input<string>;
  /** Bytes per second and broker. */
  consumerByteRate?: pulumi.Input<number>;
  /** Bytes per second and broker. */
  producerByteRate?: pulumi.Input<number>;
  /** Share of a broker's request handlers, in percent. */
  requestPercentage?: pulumi.Input<number>;
}

/** What every Aiven service that is created here can say. */
export interface ServiceArguments {
  /** Name of the Aiven project. Default: the component's. */
  project?: pulumi.Input<string>;
  /** Name of the service to create. Default `<component name>-<key>`. Another name replaces the service. */
  serviceName?: string;
  /** Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because Aiven's own default is open to the world. */
  ipFilter?: pulumi.Input<pulumi.Input<string>[]>;
  /** As `ipFilter`, with a description for each network. */
  ipFilterObjects?: pulumi.Input<IpFilterObject[]>;
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; one that was set stays until another is. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk beyond what the plan has, such as `90GiB`. Default: none. */
  additionalDiskSpace?: pulumi.Input<string>;
  /** Id of the project's VPC to put the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: pulumi.Input<string>;
  /** Ids of static IP addresses for the service; the service's setting of that name is switched on with them. */
  staticIps?: pulumi.Input<pulumi.Input<string>[]>;
  /** Tags, as key and value. */
  tags?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /** Addresses that Aiven writes to about the service. */
  techEmails?: pulumi.Input<string>[];
  /** Whether Aiven refuses to delete or power off the service, and Pulumi to delete it (its `protect`; not when it is an output). To delete the service, set it to `false`, run `pulumi up`, and take the service out. Default: as the topology's `protect`. */
  terminationProtection?: pulumi.Input<boolean>;
}

/** A network that may connect, and what it is. */
export interface IpFilterObject {
  /** In CIDR form. */
  network: pulumi.Input<string>;
  /** At most 1024 characters. */
  description?: pulumi.Input<string>;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. One of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`. */
  dow: pulumi.Input<string>;
  /** Start, UTC, as `HH:mm:ss`. */
  time: pulumi.Input<string>;
}

/** A Kafka cluster outside Aiven, as an `external_kafka` endpoint describes it. https://aiven.io/docs/products/kafka/howto/integrate-external-kafka-cluster */
export interface ExternalKafka {
  /** Name of the endpoint. Default `<component name>-<alias>`. Another name replaces the endpoint. */
  endpointName?: pulumi.Input<string>;
  /** `host:port`, several separated by commas. */
  bootstrapServers: pulumi.Input<string>;
  /** `SSL` and `SASL_SSL` encrypt; the other two send everything in the clear. One of `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT`, `SASL_SSL`. */
  securityProtocol: string;
  /** Required by the SASL protocols. One of `PLAIN`, `SCRAM-SHA-256`, `SCRAM-SHA-512`. */
  saslMechanism?: pulumi.Input<string>;
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
  sslEndpointIdentificationAlgorithm?: pulumi.Input<string>;
  /** Further settings that the provider's `externalKafkaUserConfig` has and nothing here. */
  userConfig?: Record<string, any>;
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
  /** `DefaultReplicationPolicy` names remote topics `<source alias>.<topic>`, `IdentityReplicationPolicy` keeps their names. With or without the package `org.apache.kafka.connect.mirror` before it. Default `DefaultReplicationPolicy`. One of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`. */
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
  followerFetchingEnabled?: pulumi.Input<boolean>;
  /** Replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. Default: MirrorMaker's own list. What is named here replaces that list. */
  configPropertiesExcludes?: pulumi.Input<string[]>;
  /** Further properties that the provider's MirrorMakerReplicationFlow has and nothing here. */
  userConfig?: Record<string, any>;
}

/** Where metrics and logs of the created services go: one integration for each service and destination. MirrorMaker's lag is only seen there. What an integration can be told has the provider's name, such as `logsUserConfig`. https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution */
export interface Monitoring {
  /** Name of an Aiven service that takes metrics, such as one for PostgreSQL, Thanos or InfluxDB. */
  metricsService?: pulumi.Input<string>;
  /** Project of `metricsService`. Default: that of the service whose metrics they are. */
  metricsServiceProject?: pulumi.Input<string>;
  /** Of a `metricsService` for PostgreSQL: its database, users and how long metrics are kept. */
  metricsUserConfig?: MetricsUserConfig;
  /** Name of an Aiven for OpenSearch service that takes logs. */
  logsService?: pulumi.Input<string>;
  /** Project of `logsService`. Default: that of the service whose logs they are. */
  logsServiceProject?: pulumi.Input<string>;
  logsUserConfig?: LogsUserConfig;
  /** Name of an Aiven for Apache Kafka service that takes logs as records of one topic; needs `kafkaLogsUserConfig`. */
  kafkaLogsService?: pulumi.Input<string>;
  /** Project of `kafkaLogsService`. Default: that of the service whose logs they are. */
  kafkaLogsServiceProject?: pulumi.Input<string>;
  /** The topic, and which fields of a log go there. */
  kafkaLogsUserConfig?: KafkaLogsUserConfig;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: pulumi.Input<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: pulumi.Input<string>;
  /** Tags, and which topics, consumer groups and metrics Datadog gets. */
  datadogUserConfig?: DatadogUserConfig;
  /** Id of a `jolokia` endpoint, as `<project>/<uuid>`. */
  jolokiaEndpoint?: pulumi.Input<string>;
  /** Id of an `rsyslog` endpoint, as `<project>/<uuid>`. */
  rsyslogEndpoint?: pulumi.Input<string>;
  /** Id of an `external_opensearch_logs` endpoint, as `<project>/<uuid>`. */
  externalOpensearchLogsEndpoint?: pulumi.Input<string>;
  externalOpensearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_elasticsearch_logs` endpoint, as `<project>/<uuid>`. */
  externalElasticsearchLogsEndpoint?: pulumi.Input<string>;
  externalElasticsearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_logs` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchLogsEndpoint?: pulumi.Input<string>;
  externalAwsCloudwatchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_metrics` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchMetricsEndpoint?: pulumi.Input<string>;
  /** Metrics that CloudWatch gets beside the usual ones, and those that it does not get. */
  externalAwsCloudwatchMetricsUserConfig?: CloudwatchMetricsUserConfig;
  /** Id of an `external_google_cloud_logging` endpoint, as `<project>/<uuid>`. */
  externalGoogleCloudLoggingEndpoint?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface BrokerSettings {
  autoCreateTopicsEnable?: pulumi.Input<boolean>;
  /** One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: pulumi.Input<string>;
  /** A whole number from 1000 to 3600000. */
  connectionsMaxIdleMs?: pulumi.Input<number>;
  /** A whole number from 1 to 10. */
  defaultReplicationFactor?: pulumi.Input<number>;
  /** A whole number from 0 to 300000. */
  groupInitialRebalanceDelayMs?: pulumi.Input<number>;
  /** A whole number from 0 to 1800000. */
  groupMaxSessionTimeoutMs?: pulumi.Input<number>;
  /** A whole number from 0 to 60000. */
  groupMinSessionTimeoutMs?: pulumi.Input<number>;
  /** A whole number from 0 to 315569260000. */
  logCleanerDeleteRetentionMs?: pulumi.Input<number>;
  /** A whole number, 30000 or more. */
  logCleanerMaxCompactionLagMs?: pulumi.Input<number>;
  /** A number from 0.2 to 0.9. */
  logCleanerMinCleanableRatio?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  logCleanerMinCompactionLagMs?: pulumi.Input<number>;
  /** One of `delete`, `compact`, `compact,delete`. */
  logCleanupPolicy?: pulumi.Input<string>;
  /** A whole number, 1 or more. */
  logFlushIntervalMessages?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  logFlushIntervalMs?: pulumi.Input<number>;
  /** A whole number from 0 to 104857600. */
  logIndexIntervalBytes?: pulumi.Input<number>;
  /** A whole number from 1048576 to 104857600. */
  logIndexSizeMaxBytes?: pulumi.Input<number>;
  /** A whole number, -2 or more. */
  logLocalRetentionBytes?: pulumi.Input<number>;
  /** A whole number, -2 or more. */
  logLocalRetentionMs?: pulumi.Input<number>;
  logMessageDownconversionEnable?: pulumi.Input<boolean>;
  /** A whole number, 0 or more. */
  logMessageTimestampAfterMaxMs?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  logMessageTimestampBeforeMaxMs?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  logMessageTimestampDifferenceMaxMs?: pulumi.Input<number>;
  /** One of `CreateTime`, `LogAppendTime`. */
  logMessageTimestampType?: pulumi.Input<string>;
  logPreallocate?: pulumi.Input<boolean>;
  /** A whole number, -1 or more. */
  logRetentionBytes?: pulumi.Input<number>;
  /** A whole number from -1 to 2147483647. */
  logRetentionHours?: pulumi.Input<number>;
  /** A whole number, -1 or more. */
  logRetentionMs?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  logRollJitterMs?: pulumi.Input<number>;
  /** A whole number, 1 or more. */
  logRollMs?: pulumi.Input<number>;
  /** A whole number from 10485760 to 1073741824. */
  logSegmentBytes?: pulumi.Input<number>;
  /** A whole number from 0 to 3600000. */
  logSegmentDeleteDelayMs?: pulumi.Input<number>;
  /** A whole number from 256 to 2147483647. */
  maxConnectionsPerIp?: pulumi.Input<number>;
  /** A whole number from 1000 to 10000. */
  maxIncrementalFetchSessionCacheSlots?: pulumi.Input<number>;
  /** A whole number from 0 to 100001200. */
  messageMaxBytes?: number;
  /** A whole number from 1 to 7. */
  minInsyncReplicas?: pulumi.Input<number>;
  /** A whole number from 1 to 1000. */
  numPartitions?: pulumi.Input<number>;
  /** A whole number from 1 to 2147483647. */
  offsetsRetentionMinutes?: pulumi.Input<number>;
  /** A whole number from 10 to 10000. */
  producerPurgatoryPurgeIntervalRequests?: pulumi.Input<number>;
  /** A whole number from 1048576 to 104857600. */
  replicaFetchMaxBytes?: pulumi.Input<number>;
  /** A whole number from 10485760 to 1048576000. */
  replicaFetchResponseMaxBytes?: pulumi.Input<number>;
  /** A text of at most 128 characters. */
  saslOauthbearerExpectedAudience?: pulumi.Input<string>;
  /** A text of at most 128 characters. */
  saslOauthbearerExpectedIssuer?: pulumi.Input<string>;
  /** A text of at most 2048 characters. */
  saslOauthbearerJwksEndpointUrl?: pulumi.Input<string>;
  /** A text of at most 128 characters. */
  saslOauthbearerSubClaimName?: pulumi.Input<string>;
  /** A whole number from 10485760 to 209715200. */
  socketRequestMaxBytes?: pulumi.Input<number>;
  transactionPartitionVerificationEnable?: pulumi.Input<boolean>;
  /** A whole number from 600000 to 3600000. */
  transactionRemoveExpiredTransactionCleanupIntervalMs?: pulumi.Input<number>;
  /** A whole number from 1048576 to 2147483647. */
  transactionStateLogSegmentBytes?: pulumi.Input<number>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfig {
  aivenKafkaTopicMessages?: pulumi.Input<boolean>;
  /** One of `3`, `4`, `6`, `8`, `12`, `24`. */
  backupIntervalHours?: pulumi.Input<number>;
  /** A whole number from 1 to 30. */
  backupRetentionDays?: pulumi.Input<number>;
  /** A text of at most 255 characters. */
  customDomain?: pulumi.Input<string>;
  enableIpv6?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  followerFetching?: KafkaUserConfigFollowerFetching;
  /** A list of https addresses. */
  gcpAuthAllowedUrls?: pulumi.Input<string[]>;
  /** A map of keys to values. */
  inkless?: KafkaUserConfigInkless;
  /** A map of keys to values. */
  kafkaAuthenticationMethods?: KafkaUserConfigKafkaAuthenticationMethods;
  kafkaConnect?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  kafkaConnectConfig?: KafkaUserConfigKafkaConnectConfig;
  /** A list of plugins, each with pluginName and version. */
  kafkaConnectPluginVersions?: KafkaUserConfigKafkaConnectPluginVersions[];
  /** A list of secret providers, each with name and one of aws, env and vault. */
  kafkaConnectSecretProviders?: KafkaUserConfigKafkaConnectSecretProviders[];
  /** A map of keys to values. */
  kafkaDiskless?: KafkaUserConfigKafkaDiskless;
  kafkaRest?: pulumi.Input<boolean>;
  kafkaRestAuthorization?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  kafkaRestConfig?: KafkaUserConfigKafkaRestConfig;
  /** A map of keys to values. */
  kafkaSaslMechanisms?: KafkaUserConfigKafkaSaslMechanisms;
  letsencryptSasl?: pulumi.Input<boolean>;
  letsencryptSaslPrivatelink?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  privateAccess?: KafkaUserConfigPrivateAccess;
  /** A map of keys to values. */
  privatelinkAccess?: KafkaUserConfigPrivatelinkAccess;
  /** A map of keys to values. */
  publicAccess?: KafkaUserConfigPublicAccess;
  /** A list of https addresses. */
  saslOauthbearerAllowedUrls?: pulumi.Input<string[]>;
  schemaRegistry?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  schemaRegistryConfig?: KafkaUserConfigSchemaRegistryConfig;
  serviceLog?: pulumi.Input<boolean>;
  /** A map of keys to values. */
  singleZone?: KafkaUserConfigSingleZone;
  /** A map of keys to values. */
  tieredStorage?: KafkaUserConfigTieredStorage;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigFollowerFetching {
  enabled: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigInkless {
  enabled: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaAuthenticationMethods {
  certificate?: pulumi.Input<boolean>;
  sasl?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectConfig {
  /** One of `None`, `All`. */
  connectorClientConfigOverridePolicy?: pulumi.Input<string>;
  /** One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: pulumi.Input<string>;
  /** A whole number from 0 to 104857600. */
  consumerFetchMaxBytes?: pulumi.Input<number>;
  /** One of `read_uncommitted`, `read_committed`. */
  consumerIsolationLevel?: pulumi.Input<string>;
  /** A whole number from 0 to 104857600. */
  consumerMaxPartitionFetchBytes?: pulumi.Input<number>;
  /** A whole number from 1 to 2147483647. */
  consumerMaxPollIntervalMs?: pulumi.Input<number>;
  /** A whole number from 1 to 10000. */
  consumerMaxPollRecords?: pulumi.Input<number>;
  /** A whole number from 1 to 100000000. */
  offsetFlushIntervalMs?: pulumi.Input<number>;
  /** A whole number from 1 to 2147483647. */
  offsetFlushTimeoutMs?: pulumi.Input<number>;
  /** A whole number from 0 to 5242880. */
  producerBatchSize?: pulumi.Input<number>;
  /** A whole number from 5242880 to 134217728. */
  producerBufferMemory?: pulumi.Input<number>;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** A whole number from 131072 to 67108864. */
  producerMaxRequestSize?: pulumi.Input<number>;
  /** A whole number from 0 to 600000. */
  scheduledRebalanceMaxDelayMs?: pulumi.Input<number>;
  /** A whole number from 1 to 2147483647. */
  sessionTimeoutMs?: pulumi.Input<number>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectPluginVersions {
  /** A text of at most 256 characters. */
  pluginName: pulumi.Input<string>;
  /** A text of at most 256 characters. */
  version: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectSecretProviders {
  /** A text of at most 64 characters. */
  name: pulumi.Input<string>;
  /** A map of keys to values. */
  aws?: KafkaUserConfigKafkaConnectSecretProvidersAws;
  /** A map of keys to values. */
  env?: KafkaUserConfigKafkaConnectSecretProvidersEnv;
  /** A map of keys to values. */
  vault?: KafkaUserConfigKafkaConnectSecretProvidersVault;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectSecretProvidersAws {
  /** One of `credentials`. */
  authMethod: pulumi.Input<string>;
  /** A text of at most 64 characters. */
  region: pulumi.Input<string>;
  /** A text of at most 2048 characters. */
  accessKey?: pulumi.Input<string>;
  /** A text of at most 2048 characters. */
  secretKey?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectSecretProvidersEnv {
  /** A map of keys to values. */
  secrets: pulumi.Input<Record<string, pulumi.Input<string>>>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaConnectSecretProvidersVault {
  /** A text of at most 65535 characters. */
  address: pulumi.Input<string>;
  /** One of `token`. */
  authMethod: pulumi.Input<string>;
  /** One of `1`, `2`. */
  engineVersion?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  prefixPathDepth?: pulumi.Input<number>;
  /** A text of at most 2048 characters. */
  token?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaDiskless {
  enabled: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaRestConfig {
  consumerEnableAutoCommit?: pulumi.Input<boolean>;
  /** A whole number, 0 or more. */
  consumerIdleDisconnectTimeout?: pulumi.Input<number>;
  /** A whole number from 0 to 671088640. */
  consumerRequestMaxBytes?: pulumi.Input<number>;
  /** One of `1000`, `15000`, `30000`. */
  consumerRequestTimeoutMs?: pulumi.Input<number>;
  /** One of `topic_name`, `record_name`, `topic_record_name`. */
  nameStrategy?: pulumi.Input<string>;
  nameStrategyValidation?: pulumi.Input<boolean>;
  /** One of `all`, `-1`, `0`, `1`. */
  producerAcks?: pulumi.Input<string>;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  producerMaxRequestSize?: pulumi.Input<number>;
  /** A whole number from 10 to 250. */
  simpleconsumerPoolSizeMax?: pulumi.Input<number>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigKafkaSaslMechanisms {
  plain?: pulumi.Input<boolean>;
  scramSha256?: pulumi.Input<boolean>;
  scramSha512?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPrivateAccess {
  kafka?: pulumi.Input<boolean>;
  kafkaConnect?: pulumi.Input<boolean>;
  kafkaRest?: pulumi.Input<boolean>;
  prometheus?: pulumi.Input<boolean>;
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPrivatelinkAccess {
  jolokia?: pulumi.Input<boolean>;
  kafka?: pulumi.Input<boolean>;
  kafkaConnect?: pulumi.Input<boolean>;
  kafkaRest?: pulumi.Input<boolean>;
  prometheus?: pulumi.Input<boolean>;
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigPublicAccess {
  kafka?: pulumi.Input<boolean>;
  kafkaConnect?: pulumi.Input<boolean>;
  kafkaRest?: pulumi.Input<boolean>;
  prometheus?: pulumi.Input<boolean>;
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigSchemaRegistryConfig {
  leaderEligibility?: pulumi.Input<boolean>;
  retriableErrorsSilenced?: pulumi.Input<boolean>;
  schemaReaderStrictMode?: pulumi.Input<boolean>;
  /** A text of at most 249 characters. */
  topicName?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigSingleZone {
  /** A text of at most 40 characters. */
  availabilityZone?: pulumi.Input<string>;
  enabled?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaUserConfigTieredStorage {
  enabled: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface TopicSettings {
  /** One of `delete`, `compact`, `compact,delete`. */
  cleanupPolicy?: string;
  /** One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: pulumi.Input<string>;
  /** A whole number, 0 or more. */
  deleteRetentionMs?: pulumi.Input<number>;
  disklessEnable?: boolean;
  /** A whole number, 0 or more. */
  fileDeleteDelayMs?: pulumi.Input<number>;
  /** A whole number, 1 or more. */
  flushMessages?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  flushMs?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  indexIntervalBytes?: pulumi.Input<number>;
  /** A whole number, -2 or more. */
  localRetentionBytes?: pulumi.Input<number>;
  /** A whole number, -2 or more. */
  localRetentionMs?: pulumi.Input<number>;
  /** A whole number, 1 or more. */
  maxCompactionLagMs?: pulumi.Input<number>;
  /** A whole number from 0 to 100001200. */
  maxMessageBytes?: number;
  /** A whole number, 0 or more. */
  messageTimestampDifferenceMaxMs?: pulumi.Input<number>;
  /** One of `CreateTime`, `LogAppendTime`. */
  messageTimestampType?: pulumi.Input<string>;
  /** A number from 0 to 1. */
  minCleanableDirtyRatio?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  minCompactionLagMs?: pulumi.Input<number>;
  /** A whole number, 1 or more. */
  minInsyncReplicas?: number;
  preallocate?: pulumi.Input<boolean>;
  remoteStorageEnable?: pulumi.Input<boolean>;
  /** A whole number, -1 or more. */
  retentionBytes?: pulumi.Input<number>;
  /** A whole number, -1 or more. */
  retentionMs?: pulumi.Input<number>;
  /** A whole number, 14 or more. */
  segmentBytes?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  segmentIndexBytes?: pulumi.Input<number>;
  /** A whole number, 0 or more. */
  segmentJitterMs?: pulumi.Input<number>;
  /** A whole number, 1 or more. */
  segmentMs?: pulumi.Input<number>;
  uncleanLeaderElectionEnable?: pulumi.Input<boolean>;
}

/** Every setting that is left out is Aiven's. */
export interface MirrorMakerSettings {
  /** A whole number from 30000 to 1800000. */
  adminTimeoutMs?: pulumi.Input<number>;
  emitCheckpointsEnabled?: pulumi.Input<boolean>;
  /** A whole number, 1 or more. */
  emitCheckpointsIntervalSeconds?: number;
  /** A text of at most 128 characters. */
  groups?: pulumi.Input<string>;
  /** A text of at most 128 characters. */
  groupsExclude?: pulumi.Input<string>;
  /** A whole number, 0 or more. */
  offsetLagMax?: pulumi.Input<number>;
  refreshGroupsEnabled?: pulumi.Input<boolean>;
  /** A whole number, 1 or more. */
  refreshGroupsIntervalSeconds?: pulumi.Input<number>;
  refreshTopicsEnabled?: pulumi.Input<boolean>;
  /** A whole number, 1 or more. */
  refreshTopicsIntervalSeconds?: pulumi.Input<number>;
  syncGroupOffsetsEnabled?: pulumi.Input<boolean>;
  /** A whole number, 1 or more. */
  syncGroupOffsetsIntervalSeconds?: pulumi.Input<number>;
  syncTopicConfigsEnabled?: pulumi.Input<boolean>;
  /** A whole number from 1 to 8. */
  tasksMaxPerCpu?: pulumi.Input<number>;
}

/** Every setting that is left out is Aiven's. */
export interface IntegrationSettings {
  /** One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: pulumi.Input<string>;
  /** A whole number from 1 to 5242880. */
  consumerFetchMinBytes?: pulumi.Input<number>;
  /** A whole number from 100 to 20000. */
  consumerMaxPollRecords?: pulumi.Input<number>;
  /** A whole number from 0 to 5242880. */
  producerBatchSize?: pulumi.Input<number>;
  /** A whole number from 5242880 to 134217728. */
  producerBufferMemory?: pulumi.Input<number>;
  /** One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** A whole number from 0 to 268435456. */
  producerMaxRequestSize?: number;
}

/** Every setting that is left out is Aiven's. */
export interface MetricsUserConfig {
  /** A text of at most 40 characters. */
  database?: pulumi.Input<string>;
  /** A whole number from 0 to 10000. */
  retentionDays?: pulumi.Input<number>;
  /** A text of at most 40 characters. */
  roUsername?: pulumi.Input<string>;
  /** A text of at most 40 characters. */
  username?: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface LogsUserConfig {
  /** A whole number from 1 to 10000. */
  elasticsearchIndexDaysMax?: pulumi.Input<number>;
  /** A text of at most 1024 characters. */
  elasticsearchIndexPrefix?: pulumi.Input<string>;
  /** A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Every setting that is left out is Aiven's. */
export interface KafkaLogsUserConfig {
  /** A text of at most 249 characters. */
  kafkaTopic?: pulumi.Input<string>;
  /** A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Every setting that is left out is Aiven's. */
export interface LogFieldsUserConfig {
  /** A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Every setting that is left out is Aiven's. */
export interface DatadogUserConfig {
  /** A list of at most 32 tags, each with tag. */
  datadogTags?: DatadogUserConfigDatadogTags[];
  /** A list of names. */
  excludeConsumerGroups?: pulumi.Input<string[]>;
  /** A list of names. */
  excludeTopics?: pulumi.Input<string[]>;
  /** A list of names. */
  includeConsumerGroups?: pulumi.Input<string[]>;
  /** A list of names. */
  includeTopics?: pulumi.Input<string[]>;
  /** A list of names. */
  kafkaCustomMetrics?: pulumi.Input<string[]>;
  /** A whole number from 10 to 100000. */
  maxJmxMetrics?: pulumi.Input<number>;
  /** A list of names. */
  mirrormakerCustomMetrics?: pulumi.Input<string[]>;
}

/** Every setting that is left out is Aiven's. */
export interface DatadogUserConfigDatadogTags {
  /** A text of at most 200 characters. */
  tag: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface CloudwatchMetricsUserConfig {
  /** A list of metrics, each with metric and field. */
  droppedMetrics?: CloudwatchMetricsUserConfigDroppedMetrics[];
  /** A list of metrics, each with metric and field. */
  extraMetrics?: CloudwatchMetricsUserConfigExtraMetrics[];
}

/** Every setting that is left out is Aiven's. */
export interface CloudwatchMetricsUserConfigDroppedMetrics {
  /** A text of at most 1024 characters. */
  metric: pulumi.Input<string>;
  /** A text of at most 1024 characters. */
  field: pulumi.Input<string>;
}

/** Every setting that is left out is Aiven's. */
export interface CloudwatchMetricsUserConfigExtraMetrics {
  /** A text of at most 1024 characters. */
  metric: pulumi.Input<string>;
  /** A text of at most 1024 characters. */
  field: pulumi.Input<string>;
}
