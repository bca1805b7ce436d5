// Written by `npm run docs` from components/topology; do not edit.
/* eslint-disable max-lines -- generated, and nobody reads it from end to end */
/* eslint-disable @typescript-eslint/no-explicit-any -- Pulumi's type for what may be anything */
import type * as pulumi from "@pulumi/pulumi";

/** Arguments of MirrorMaker2Replication: a topology, and the Aiven project that holds it. */
export interface MirrorMaker2ReplicationArgs extends ReplicationTopology {
  /** Name of the Aiven project. */
  project: pulumi.Input<string>;
}

/** A replication topology as plain data: the arguments of the component and, key for key, the stack configuration. */
export interface ReplicationTopology {
  /** The Kafka clusters, by cluster alias. This is the only place where an alias is defined: it becomes the `cluster_alias` of the cluster's integration, flows refer to it, and remote topics have it as a prefix. Use lower-case letters, digits, `-` and `_`, at most 64 characters; a dot would defeat MirrorMaker's cycle detection. Do not change an alias later: to MirrorMaker a different alias is a different cluster, and everything is copied again. */
  clusters: Record<string, KafkaCluster>;
  /** The MirrorMaker 2 service that runs all flows. Required unless you set `mirrorMakers`. */
  mirrorMaker?: MirrorMakerService;
  /** Several MirrorMaker 2 services instead of `mirrorMaker`, each under a key of your choice that is not a cluster alias; each flow names one. An unreachable cluster stops every flow of its service, but none of the others'. */
  mirrorMakers?: Record<string, MirrorMakerService>;
  /** The replication flows, at most one for each ordered pair of aliases. Their order does not matter. */
  flows: ReplicationFlow[];
  /** Where the metrics and logs of every service that is created here go. Default: nowhere. */
  monitoring?: Monitoring;
  /** Refuse deletion: turns on Aiven's termination protection for every service that is created here, and Pulumi's `protect` for all resources. Default `false`. */
  protect?: boolean;
}

/** An Aiven for Apache Kafka MirrorMaker 2 service. */
export interface MirrorMakerService extends ServiceArguments {
  /** Aiven plan, such as `startup-4`. */
  plan: string;
  /** Cloud and region. Default: the same as the clusters its flows write to, because MirrorMaker should read remotely and write locally. Required when those clusters are not created here, or are not all in one place. */
  cloudName?: string;
  /** Settings of the service, for all its flows. Default: Aiven's, except that topics and groups are refreshed every 60 s. */
  kafkaMirrormaker?: MirrorMakerSettings;
  /** Whether the service's log can be read in Aiven's console and through its API. Default: Aiven's. */
  serviceLog?: pulumi.Input<boolean>;
  /** Addresses from which OAuth tokens and keys may be fetched, for SASL/OAUTHBEARER. Default: none. */
  saslOauthbearerAllowedUrls?: pulumi.Input<string[]>;
  /** Further settings of the service that the provider's `kafkaMirrormakerUserConfig` has and that have no key here. */
  userConfig?: Record<string, any>;
}

/** A Kafka cluster of one of these kinds: created here (`plan`), an existing Aiven service (`existingService`), one in another stack (`stackReference`), a cluster outside Aiven (`external`), or the existing endpoint of one (`existingEndpoint`). */
export interface KafkaCluster extends ServiceArguments {
  /** Name of an existing Aiven for Apache Kafka service. It is integrated but never changed, so of the other properties only `project`, `kafkaMirrormaker` and `tuning` can be combined with it. It may be an output, such as one in another stack. */
  existingService?: pulumi.Input<string>;
  /** A cluster that another stack of this program created; its project and service are read from that stack's outputs. */
  stackReference?: StackCluster;
  /** A cluster outside Aiven: an `external_kafka` integration endpoint is created for it. */
  external?: ExternalKafka;
  /** Id of an existing `external_kafka` endpoint, as `<project>/<uuid>`. */
  existingEndpoint?: pulumi.Input<string>;
  /** Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created. */
  plan?: string;
  /** Cloud and region, such as `google-europe-west1`. Required for a cluster that is created. */
  cloudName?: string;
  /** Version of Apache Kafka, such as `4.2`. A newer version upgrades the brokers, which cannot be undone. Default: for a new service, the newest version that Aiven creates services with (`kafkaVersions.ts`); an existing service keeps its version, even when a later release of this component has a different default. The output `clusters` shows the version. */
  kafkaVersion?: string;
  /** Settings of the brokers. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's. */
  kafkaUserConfig?: KafkaUserConfig;
  /** Whether every user may do everything until you create ACLs, as on a new Aiven service. Default `true`. */
  defaultAcl?: pulumi.Input<boolean>;
  /** Topics to create, by topic name. Default: none. */
  topics?: Record<string, KafkaTopic>;
  /** Users to create, by user name. Default: none beside Aiven's `avnadmin`. */
  users?: Record<string, KafkaUser>;
  /** Aiven ACLs, each under a key of your choice. MirrorMaker never copies them, as they live outside Kafka; create them on each cluster. */
  acls?: Record<string, KafkaAcl>;
  /** Kafka's native ACLs, each under a key of your choice. */
  nativeAcls?: Record<string, KafkaNativeAcl>;
  /** Client quotas, each under a key of your choice. */
  quotas?: Record<string, KafkaQuota>;
  /** Further settings of the service that the provider's `kafkaUserConfig` has and that have no key here, such as those that Aiven has added since. The compiler checks them against the installed SDK; settings that do have a key here are refused. */
  userConfig?: Record<string, any>;
  /** MirrorMaker's consumer and producer settings for this cluster. Default: the tuning profile's, then Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
  /** A named set of consumer and producer settings: `latency` delivers records as soon as possible, `throughput` moves the most records for each request, `wan` makes few round trips over a distant, narrow link. What `kafkaMirrormaker` sets wins. Default: none. One of `latency`, `throughput`, `wan`. */
  tuning?: string;
  /** Like `userConfig`, for the `kafkaMirrormakerUserConfig` of the cluster's integration with MirrorMaker. */
  integrationUserConfig?: Record<string, any>;
}

/** A cluster in another stack of this program. */
export interface StackCluster {
  /** Full name of the stack, such as `organization/mirrormaker2/prod`. */
  stack: string;
  /** Alias of the cluster in that stack. */
  cluster: string;
}

/** A topic to create on a cluster. */
export interface KafkaTopic {
  /** Number of partitions. It can grow but never shrink, not even in a run that renames the topic's service, because the provider compares it with the number before. A remote topic has the same number. */
  partitions: number;
  /** Number of replicas, at most the number of nodes in the plan. Default 3. */
  replication?: number;
  /** Configuration of the topic. Default: the cluster's. */
  config?: TopicSettings;
  /** Tags, as keys and values. Default: none. */
  tags?: Record<string, pulumi.Input<string>>;
  /** What the topic is for, in at most 256 characters. Default: none. */
  topicDescription?: pulumi.Input<string>;
  /** Id of the user group that owns the topic. Default: none. */
  ownerUserGroupId?: pulumi.Input<string>;
  /** Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself does not protect topics. To delete the topic, set this to `false`, run `pulumi up`, then remove the topic. Default: the same as its service. */
  terminationProtection?: boolean;
}

/** A user of a cluster's service. */
export interface KafkaUser {
  /** Password of at least 8 characters; give a secret. Default: Aiven generates one. */
  password?: pulumi.Input<string>;
  /** Instead of `password`: a password that is never stored in the stack's state, so no output shows it. Give a secret. */
  passwordWo?: pulumi.Input<string>;
  /** Goes with `passwordWo`: 1 or more. The provider sends the password again only when this number changes. */
  passwordWoVersion?: pulumi.Input<number>;
}

/** An Aiven ACL entry. https://aiven.io/docs/products/kafka/concepts/acl */
export interface KafkaAcl {
  /** Name of the user; `*` and `?` are wildcards. */
  username: pulumi.Input<string>;
  /** Name of the topic; `*` and `?` are wildcards. */
  topic: pulumi.Input<string>;
  /** What the user may do: `read`, `write`, both (`readwrite`), or both and manage the topic (`admin`). One of `admin`, `read`, `readwrite`, `write`. */
  permission: pulumi.Input<string>;
}

/** A native Kafka ACL. https://kafka.apache.org/documentation/#security_authz */
export interface KafkaNativeAcl {
  /** Whom the entry is about, such as `User:app`. */
  principal: pulumi.Input<string>;
  /** Host from which the principal connects; `*` stands for all. Default `*`. */
  host?: pulumi.Input<string>;
  /** What the principal may or may not do, such as `Read`. One of `All`, `Alter`, `AlterConfigs`, `ClusterAction`, `Create`, `CreateTokens`, `Delete`, `Describe`, `DescribeConfigs`, `DescribeTokens`, `IdempotentWrite`, `Read`, `Write`. */
  operation: pulumi.Input<string>;
  /** Kind of resource that the entry is about. One of `Cluster`, `DelegationToken`, `Group`, `Topic`, `TransactionalId`, `User`. */
  resourceType: pulumi.Input<string>;
  /** Name of the resource, or its prefix; `*` stands for all. The name of the only `Cluster` is `kafka-cluster`. */
  resourceName: pulumi.Input<string>;
  /** Whether `resourceName` is the whole name (`LITERAL`) or a prefix (`PREFIXED`). Default `LITERAL`. One of `LITERAL`, `PREFIXED`. */
  patternType?: pulumi.Input<string>;
  /** Whether the entry allows or denies; a denial wins. Default `ALLOW`. One of `ALLOW`, `DENY`. */
  permissionType?: pulumi.Input<string>;
}

/** A client quota: at least one of `user` and `clientId`, and at least one limit. */
export interface KafkaQuota {
  /** User whose clients are limited; `default` stands for all users without a quota of their own. */
  user?: pulumi.Input<string>;
  /** Client id that is limited; `default` stands for all that have no quota of their own. */
  clientId?: pulumi.Input<string>;
  /** Most bytes per second that the client may read from each broker. */
  consumerByteRate?: pulumi.Input<number>;
  /** Most bytes per second that the client may write to each broker. */
  producerByteRate?: pulumi.Input<number>;
  /** Share of a broker's request handler threads that the client may use, in percent. */
  requestPercentage?: pulumi.Input<number>;
}

/** What can be set for every Aiven service that is created here. */
export interface ServiceArguments {
  /** Name of the Aiven project. Default: the component's project. */
  project?: pulumi.Input<string>;
  /** Name of the service to create. Default `<component name>-<key>`. Another name replaces the service. */
  serviceName?: string;
  /** Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because Aiven's own default lets the whole world in. */
  ipFilter?: pulumi.Input<pulumi.Input<string>[]>;
  /** Like `ipFilter`, but with a description for each network. */
  ipFilterObjects?: pulumi.Input<IpFilterObject[]>;
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; a window that was set stays until you set another. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk space in addition to the plan's, such as `90GiB`. Default: none. */
  additionalDiskSpace?: pulumi.Input<string>;
  /** Id of the project VPC to create the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: pulumi.Input<string>;
  /** Ids of static IP addresses for the service; setting them also turns on the service's own setting of that name. Default: none. */
  staticIps?: pulumi.Input<pulumi.Input<string>[]>;
  /** Tags, as keys and values. Default: none. */
  tags?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /** E-mail addresses that Aiven writes to about the service. Default: the project's. */
  techEmails?: pulumi.Input<string>[];
  /** Whether Aiven refuses to delete or power off the service, and Pulumi refuses to delete it (not if this is an output). To delete the service, set this to `false`, run `pulumi up`, then remove the service. Default: the topology's `protect`. */
  terminationProtection?: pulumi.Input<boolean>;
}

/** A network that may connect, with a description. */
export interface IpFilterObject {
  /** The network in CIDR form, such as `10.0.0.0/8`. */
  network: pulumi.Input<string>;
  /** What the network is, in at most 1024 characters. Default: none. */
  description?: pulumi.Input<string>;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. One of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`. */
  dow: pulumi.Input<string>;
  /** When the window starts, in UTC, as `HH:mm:ss`. */
  time: pulumi.Input<string>;
}

/** A Kafka cluster outside Aiven, as an `external_kafka` endpoint describes it. https://aiven.io/docs/products/kafka/howto/integrate-external-kafka-cluster */
export interface ExternalKafka {
  /** Name of the endpoint. Default `<component name>-<alias>`. Another name replaces the endpoint. */
  endpointName?: pulumi.Input<string>;
  /** Address of the brokers as `host:port`; separate several with commas. */
  bootstrapServers: pulumi.Input<string>;
  /** How MirrorMaker connects. `SSL` and `SASL_SSL` encrypt; the other two send everything unencrypted. One of `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT`, `SASL_SSL`. */
  securityProtocol: string;
  /** How MirrorMaker logs in. Required by the SASL protocols. One of `PLAIN`, `SCRAM-SHA-256`, `SCRAM-SHA-512`. */
  saslMechanism?: pulumi.Input<string>;
  /** User name that MirrorMaker logs in with. Required by the SASL protocols. */
  saslPlainUsername?: pulumi.Input<string>;
  /** Password that MirrorMaker logs in with; give a secret. Required by the SASL protocols. */
  saslPlainPassword?: pulumi.Input<string>;
  /** PEM of the certificate authority that signed the brokers' certificates. Default: the public authorities. */
  sslCaCert?: pulumi.Input<string>;
  /** PEM of the client certificate; goes with `sslClientKey`. Default: none. */
  sslClientCert?: pulumi.Input<string>;
  /** PEM of the client certificate's key; give a secret. Default: none. */
  sslClientKey?: pulumi.Input<string>;
  /** `https` checks that the brokers' certificates match their host names. Default `https` for the encrypted protocols. One of `https`. */
  sslEndpointIdentificationAlgorithm?: pulumi.Input<string>;
  /** Further settings that the provider's `externalKafkaUserConfig` has and that have no key here. */
  userConfig?: Record<string, any>;
}

/** A replication flow. Settings that Aiven keeps once they are set are always sent, so the defaults below are this component's. */
export interface ReplicationFlow {
  /** Alias of the cluster to read from. */
  sourceCluster: string;
  /** Alias of the cluster to write to. */
  targetCluster: string;
  /** Key of the MirrorMaker service that runs the flow. Required if there are several (`mirrorMakers`). */
  mirrorMaker?: string;
  /** Whether the flow runs. Default `true`. */
  enable?: boolean;
  /** Topics to copy: regular expressions that match whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`. */
  topics?: string[];
  /** Topics not to copy, in the same syntax; wins over `topics`. The internal topics of MirrorMaker, Connect, the schema registry and the brokers are always denied as well, because Kafka 4.0 and later would copy them (KIP-1074). Default: only those. */
  topicsBlacklist?: string[];
  /** How remote topics are named: `DefaultReplicationPolicy` calls them `<source alias>.<topic>`, `IdentityReplicationPolicy` keeps their names. The package `org.apache.kafka.connect.mirror` may be written before it. Default `DefaultReplicationPolicy`. One of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`. */
  replicationPolicyClass?: string;
  /** Which cluster holds the offset-syncs topic (KIP-716). With `target`, MirrorMaker needs only read access to the source. Default `target` if the source is outside Aiven, where somebody else decides what may be written; otherwise `source`. One of `source`, `target`. */
  offsetSyncsTopicLocation?: string;
  /** Carry consumer group offsets over to the target, into groups that are idle there (KIP-545). Default `true`. */
  syncGroupOffsetsEnabled?: boolean;
  /** Seconds between two syncs of group offsets. Default 60, as for checkpoints; the provider's own default is 1. */
  syncGroupOffsetsIntervalSeconds?: number;
  /** Write heartbeats to the target. Default `true`. */
  emitHeartbeatsEnabled?: boolean;
  /** Write heartbeats to the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`. */
  emitBackwardHeartbeatsEnabled?: boolean;
  /** Exactly-once delivery (KIP-618), which Aiven recommends for new flows. MirrorMaker sets it for a target as a whole, so all flows into the same target must agree. Default `true`, or `false` for a target outside Aiven, which has to grant TransactionalId ACLs first. */
  exactlyOnceDeliveryEnabled?: boolean;
  /** Read from a replica in MirrorMaker's own zone if the source cluster allows it. Default `true`, as Aiven sets it for new flows. */
  followerFetchingEnabled?: pulumi.Input<boolean>;
  /** Number of replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. What you list here replaces MirrorMaker's own list. Default: MirrorMaker's own list. */
  configPropertiesExcludes?: pulumi.Input<string[]>;
  /** Further properties that the provider's MirrorMakerReplicationFlow has and that have no key here. */
  userConfig?: Record<string, any>;
}

/** Where the metrics and logs of the created services go: one integration for each service and destination. This is the only place where MirrorMaker's lag can be seen. An integration's settings have the provider's names, such as `logsUserConfig`. https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution */
export interface Monitoring {
  /** Name of an Aiven service that receives metrics, such as one for PostgreSQL, Thanos or InfluxDB. Default: none. */
  metricsService?: pulumi.Input<string>;
  /** Project of `metricsService`. Default: the project of the service that the metrics are about. */
  metricsServiceProject?: pulumi.Input<string>;
  /** Settings of a `metricsService` for PostgreSQL: its database, its users and how many days metrics are kept. */
  metricsUserConfig?: MetricsUserConfig;
  /** Name of an Aiven for OpenSearch service that receives logs. Default: none. */
  logsService?: pulumi.Input<string>;
  /** Project of `logsService`. Default: the project of the service that the logs are about. */
  logsServiceProject?: pulumi.Input<string>;
  /** Settings of `logsService`: prefix of its indexes, how many days they are kept, and which fields of a log line are sent. */
  logsUserConfig?: LogsUserConfig;
  /** Name of an Aiven for Apache Kafka service that receives logs as records of one topic; needs `kafkaLogsUserConfig`. Default: none. */
  kafkaLogsService?: pulumi.Input<string>;
  /** Project of `kafkaLogsService`. Default: the project of the service that the logs are about. */
  kafkaLogsServiceProject?: pulumi.Input<string>;
  /** Settings of `kafkaLogsService`: the topic, and which fields of a log line are sent. */
  kafkaLogsUserConfig?: KafkaLogsUserConfig;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: pulumi.Input<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: pulumi.Input<string>;
  /** Settings of `datadogEndpoint`: tags, and which topics, consumer groups and metrics are sent. */
  datadogUserConfig?: DatadogUserConfig;
  /** Id of a `jolokia` endpoint, as `<project>/<uuid>`. */
  jolokiaEndpoint?: pulumi.Input<string>;
  /** Id of an `rsyslog` endpoint, as `<project>/<uuid>`. */
  rsyslogEndpoint?: pulumi.Input<string>;
  /** Id of an `external_opensearch_logs` endpoint, as `<project>/<uuid>`. */
  externalOpensearchLogsEndpoint?: pulumi.Input<string>;
  /** Settings of `externalOpensearchLogsEndpoint`: which fields of a log line are sent. */
  externalOpensearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_elasticsearch_logs` endpoint, as `<project>/<uuid>`. */
  externalElasticsearchLogsEndpoint?: pulumi.Input<string>;
  /** Settings of `externalElasticsearchLogsEndpoint`: which fields of a log line are sent. */
  externalElasticsearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_logs` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchLogsEndpoint?: pulumi.Input<string>;
  /** Settings of `externalAwsCloudwatchLogsEndpoint`: which fields of a log line are sent. */
  externalAwsCloudwatchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_metrics` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchMetricsEndpoint?: pulumi.Input<string>;
  /** Settings of `externalAwsCloudwatchMetricsEndpoint`: metrics to send in addition to the usual ones, and metrics to leave out. */
  externalAwsCloudwatchMetricsUserConfig?: CloudwatchMetricsUserConfig;
  /** Id of an `external_google_cloud_logging` endpoint, as `<project>/<uuid>`. */
  externalGoogleCloudLoggingEndpoint?: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface BrokerSettings {
  /** Whether a topic is created when somebody first uses it. */
  autoCreateTopicsEnable?: pulumi.Input<boolean>;
  /** How records are compressed on disk; `producer` keeps what the producer chose. One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: pulumi.Input<string>;
  /** Milliseconds after which an idle connection is closed. A whole number from 1000 to 3600000. */
  connectionsMaxIdleMs?: pulumi.Input<number>;
  /** Replicas of topics that are created automatically. A whole number from 1 to 10. */
  defaultReplicationFactor?: pulumi.Input<number>;
  /** Milliseconds to wait for more consumers before the first rebalance of a new group. A whole number from 0 to 300000. */
  groupInitialRebalanceDelayMs?: pulumi.Input<number>;
  /** Longest session timeout that a consumer may ask for, in milliseconds. A whole number from 0 to 1800000. */
  groupMaxSessionTimeoutMs?: pulumi.Input<number>;
  /** Shortest session timeout that a consumer may ask for, in milliseconds. A whole number from 0 to 60000. */
  groupMinSessionTimeoutMs?: pulumi.Input<number>;
  /** Milliseconds that deletion markers are kept in compacted topics. A whole number from 0 to 315569260000. */
  logCleanerDeleteRetentionMs?: pulumi.Input<number>;
  /** Longest time that a record may stay uncompacted, in milliseconds. A whole number, 30000 or more. */
  logCleanerMaxCompactionLagMs?: pulumi.Input<number>;
  /** Share of a log that must be uncompacted before the cleaner starts. A number from 0.2 to 0.9. */
  logCleanerMinCleanableRatio?: pulumi.Input<number>;
  /** Shortest time that a record stays uncompacted, in milliseconds. A whole number, 0 or more. */
  logCleanerMinCompactionLagMs?: pulumi.Input<number>;
  /** What happens to old segments: `delete` them, `compact` them, or both. One of `delete`, `compact`, `compact,delete`. */
  logCleanupPolicy?: pulumi.Input<string>;
  /** Records after which a log is flushed to disk. A whole number, 1 or more. */
  logFlushIntervalMessages?: pulumi.Input<number>;
  /** Milliseconds after which a log is flushed to disk. A whole number, 0 or more. */
  logFlushIntervalMs?: pulumi.Input<number>;
  /** Bytes between two entries of a segment's offset index. A whole number from 0 to 104857600. */
  logIndexIntervalBytes?: pulumi.Input<number>;
  /** Largest size of an offset index, in bytes. A whole number from 1048576 to 104857600. */
  logIndexSizeMaxBytes?: pulumi.Input<number>;
  /** Bytes of a partition that stay on local disk with tiered storage; -2 means as `logRetentionBytes`. A whole number, -2 or more. */
  logLocalRetentionBytes?: pulumi.Input<number>;
  /** Milliseconds that segments stay on local disk with tiered storage; -2 means as `logRetentionMs`. A whole number, -2 or more. */
  logLocalRetentionMs?: pulumi.Input<number>;
  /** Whether records are converted for consumers that only know older formats. */
  logMessageDownconversionEnable?: pulumi.Input<boolean>;
  /** How far a record's timestamp may lie after the broker's, in milliseconds. A whole number, 0 or more. */
  logMessageTimestampAfterMaxMs?: pulumi.Input<number>;
  /** How far a record's timestamp may lie before the broker's, in milliseconds. A whole number, 0 or more. */
  logMessageTimestampBeforeMaxMs?: pulumi.Input<number>;
  /** How far a record's timestamp may differ from the broker's, in milliseconds. A whole number, 0 or more. */
  logMessageTimestampDifferenceMaxMs?: pulumi.Input<number>;
  /** Whose time a record carries: the producer's (`CreateTime`) or the broker's (`LogAppendTime`). One of `CreateTime`, `LogAppendTime`. */
  logMessageTimestampType?: pulumi.Input<string>;
  /** Whether the file of a new segment gets its full size at once. */
  logPreallocate?: pulumi.Input<boolean>;
  /** Bytes of a partition after which old segments are removed; -1 means no limit. A whole number, -1 or more. */
  logRetentionBytes?: pulumi.Input<number>;
  /** Hours after which segments are removed; -1 means never. A whole number from -1 to 2147483647. */
  logRetentionHours?: pulumi.Input<number>;
  /** Milliseconds after which segments are removed; -1 means never. Wins over `logRetentionHours`. A whole number, -1 or more. */
  logRetentionMs?: pulumi.Input<number>;
  /** Most random milliseconds taken off `logRollMs`, so that segments do not all roll at once. A whole number, 0 or more. */
  logRollJitterMs?: pulumi.Input<number>;
  /** Milliseconds after which a new segment is started, even if the old one is not full. A whole number, 1 or more. */
  logRollMs?: pulumi.Input<number>;
  /** Largest size of a segment, in bytes. A whole number from 10485760 to 1073741824. */
  logSegmentBytes?: pulumi.Input<number>;
  /** Milliseconds to wait before a removed segment's file is deleted. A whole number from 0 to 3600000. */
  logSegmentDeleteDelayMs?: pulumi.Input<number>;
  /** Most connections from one IP address. A whole number from 256 to 2147483647. */
  maxConnectionsPerIp?: pulumi.Input<number>;
  /** Most incremental fetch sessions that a broker keeps. A whole number from 1000 to 10000. */
  maxIncrementalFetchSessionCacheSlots?: pulumi.Input<number>;
  /** Largest batch of records that a broker accepts, in bytes. A whole number from 0 to 100001200. */
  messageMaxBytes?: number;
  /** Replicas that must have a record before its write with acks=all is acknowledged. A whole number from 1 to 7. */
  minInsyncReplicas?: pulumi.Input<number>;
  /** Partitions of topics that are created automatically. A whole number from 1 to 1000. */
  numPartitions?: pulumi.Input<number>;
  /** Minutes that the offsets of an empty consumer group are kept. A whole number from 1 to 2147483647. */
  offsetsRetentionMinutes?: pulumi.Input<number>;
  /** Requests after which the waiting room for produce requests is tidied. A whole number from 10 to 10000. */
  producerPurgatoryPurgeIntervalRequests?: pulumi.Input<number>;
  /** Bytes that a follower tries to fetch of each partition. A whole number from 1048576 to 104857600. */
  replicaFetchMaxBytes?: pulumi.Input<number>;
  /** Bytes that a follower tries to fetch in one response. A whole number from 10485760 to 1048576000. */
  replicaFetchResponseMaxBytes?: pulumi.Input<number>;
  /** Audience that an OAuth token must be for. Text of at most 128 characters. */
  saslOauthbearerExpectedAudience?: pulumi.Input<string>;
  /** Issuer that an OAuth token must come from. Text of at most 128 characters. */
  saslOauthbearerExpectedIssuer?: pulumi.Input<string>;
  /** Address of the keys that OAuth tokens are verified with. Text of at most 2048 characters. */
  saslOauthbearerJwksEndpointUrl?: pulumi.Input<string>;
  /** Claim of an OAuth token that holds the user; Kafka's own default is `sub`. Text of at most 128 characters. */
  saslOauthbearerSubClaimName?: pulumi.Input<string>;
  /** Largest request that a broker accepts, in bytes. A whole number from 10485760 to 209715200. */
  socketRequestMaxBytes?: pulumi.Input<number>;
  /** Whether a broker checks that a partition was added to a transaction before it writes to it. */
  transactionPartitionVerificationEnable?: pulumi.Input<boolean>;
  /** Milliseconds between two removals of expired transactional ids. A whole number from 600000 to 3600000. */
  transactionRemoveExpiredTransactionCleanupIntervalMs?: pulumi.Input<number>;
  /** Largest size of a segment of the transaction log, in bytes. A whole number from 1048576 to 2147483647. */
  transactionStateLogSegmentBytes?: pulumi.Input<number>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfig {
  /** Whether Aiven's console and API can show the records of topics. */
  aivenKafkaTopicMessages?: pulumi.Input<boolean>;
  /** Hours between two backups of the service's configuration. One of `3`, `4`, `6`, `8`, `12`, `24`. */
  backupIntervalHours?: pulumi.Input<number>;
  /** Days that these backups are kept. A whole number from 1 to 30. */
  backupRetentionDays?: pulumi.Input<number>;
  /** Domain of your own under which the service is reached. Text of at most 255 characters. */
  customDomain?: pulumi.Input<string>;
  /** Whether the service also listens on IPv6. */
  enableIpv6?: pulumi.Input<boolean>;
  /** Whether consumers may read from the replica in their own zone. A map of keys to values. */
  followerFetching?: KafkaUserConfigFollowerFetching;
  /** Addresses that connectors may contact to log in to Google Cloud. A list of https addresses. */
  gcpAuthAllowedUrls?: pulumi.Input<string[]>;
  /** Inkless Kafka, the engine of diskless topics. A map of keys to values. */
  inkless?: KafkaUserConfigInkless;
  /** How clients may log in. A map of keys to values. */
  kafkaAuthenticationMethods?: KafkaUserConfigKafkaAuthenticationMethods;
  /** Whether Kafka Connect runs on the service. */
  kafkaConnect?: pulumi.Input<boolean>;
  /** Settings of Kafka Connect. A map of keys to values. */
  kafkaConnectConfig?: KafkaUserConfigKafkaConnectConfig;
  /** Versions of connector plugins. A list of plugins, each with pluginName and version. */
  kafkaConnectPluginVersions?: KafkaUserConfigKafkaConnectPluginVersions[];
  /** Where connectors get secrets from. A list of secret providers, each with name and one of aws, env and vault. */
  kafkaConnectSecretProviders?: KafkaUserConfigKafkaConnectSecretProviders[];
  /** Diskless topics. A map of keys to values. */
  kafkaDiskless?: KafkaUserConfigKafkaDiskless;
  /** Whether the Karapace REST proxy runs on the service. */
  kafkaRest?: pulumi.Input<boolean>;
  /** Whether the REST proxy asks for a login. */
  kafkaRestAuthorization?: pulumi.Input<boolean>;
  /** Settings of the REST proxy. A map of keys to values. */
  kafkaRestConfig?: KafkaUserConfigKafkaRestConfig;
  /** Which SASL mechanisms clients may use. A map of keys to values. */
  kafkaSaslMechanisms?: KafkaUserConfigKafkaSaslMechanisms;
  /** Whether the SASL listener has a certificate that clients trust without Aiven's CA. */
  letsencryptSasl?: pulumi.Input<boolean>;
  /** The same for SASL over a private link. */
  letsencryptSaslPrivatelink?: pulumi.Input<boolean>;
  /** Which parts can be reached from the cloud's private network without a VPC. A map of keys to values. */
  privateAccess?: KafkaUserConfigPrivateAccess;
  /** Which parts can be reached over a private link. A map of keys to values. */
  privatelinkAccess?: KafkaUserConfigPrivatelinkAccess;
  /** Which parts of a service in a VPC can also be reached from the internet. A map of keys to values. */
  publicAccess?: KafkaUserConfigPublicAccess;
  /** Addresses from which OAuth tokens and keys may be fetched. A list of https addresses. */
  saslOauthbearerAllowedUrls?: pulumi.Input<string[]>;
  /** Whether the Karapace schema registry runs on the service. */
  schemaRegistry?: pulumi.Input<boolean>;
  /** Settings of the schema registry. A map of keys to values. */
  schemaRegistryConfig?: KafkaUserConfigSchemaRegistryConfig;
  /** Whether the service's log can be read in Aiven's console and through its API. */
  serviceLog?: pulumi.Input<boolean>;
  /** Whether all nodes run in one availability zone. A map of keys to values. */
  singleZone?: KafkaUserConfigSingleZone;
  /** Tiered storage. A map of keys to values. */
  tieredStorage?: KafkaUserConfigTieredStorage;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigFollowerFetching {
  /** Turns it on. */
  enabled: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigInkless {
  /** Turns it on. */
  enabled: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaAuthenticationMethods {
  /** By client certificate. */
  certificate?: pulumi.Input<boolean>;
  /** By user name and password. */
  sasl?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectConfig {
  /** Which client settings a connector may override. One of `None`, `All`. */
  connectorClientConfigOverridePolicy?: pulumi.Input<string>;
  /** Where sink connectors start without an offset. One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: pulumi.Input<string>;
  /** Most bytes of one fetch. A whole number from 0 to 104857600. */
  consumerFetchMaxBytes?: pulumi.Input<number>;
  /** Whether records of open transactions are read as well. One of `read_uncommitted`, `read_committed`. */
  consumerIsolationLevel?: pulumi.Input<string>;
  /** Most bytes of one partition in a fetch. A whole number from 0 to 104857600. */
  consumerMaxPartitionFetchBytes?: pulumi.Input<number>;
  /** Most milliseconds between two polls before a consumer counts as gone. A whole number from 1 to 2147483647. */
  consumerMaxPollIntervalMs?: pulumi.Input<number>;
  /** Most records of one poll. A whole number from 1 to 10000. */
  consumerMaxPollRecords?: pulumi.Input<number>;
  /** Milliseconds between two commits of offsets. A whole number from 1 to 100000000. */
  offsetFlushIntervalMs?: pulumi.Input<number>;
  /** Most milliseconds that a commit of offsets may take. A whole number from 1 to 2147483647. */
  offsetFlushTimeoutMs?: pulumi.Input<number>;
  /** Bytes of one batch for a partition. A whole number from 0 to 5242880. */
  producerBatchSize?: pulumi.Input<number>;
  /** Bytes of records that may wait to be sent. A whole number from 5242880 to 134217728. */
  producerBufferMemory?: pulumi.Input<number>;
  /** How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** Most bytes of one request. A whole number from 131072 to 67108864. */
  producerMaxRequestSize?: pulumi.Input<number>;
  /** Most milliseconds to wait for a worker to return before its tasks move. A whole number from 0 to 600000. */
  scheduledRebalanceMaxDelayMs?: pulumi.Input<number>;
  /** Milliseconds without a sign of life after which a worker counts as gone. A whole number from 1 to 2147483647. */
  sessionTimeoutMs?: pulumi.Input<number>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectPluginVersions {
  /** Name of the plugin. Text of at most 256 characters. */
  pluginName: pulumi.Input<string>;
  /** Version of the plugin. Text of at most 256 characters. */
  version: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectSecretProviders {
  /** Name by which connectors refer to the provider. Text of at most 64 characters. */
  name: pulumi.Input<string>;
  /** AWS Secrets Manager. A map of keys to values. */
  aws?: KafkaUserConfigKafkaConnectSecretProvidersAws;
  /** Environment variables of the workers. A map of keys to values. */
  env?: KafkaUserConfigKafkaConnectSecretProvidersEnv;
  /** HashiCorp Vault. A map of keys to values. */
  vault?: KafkaUserConfigKafkaConnectSecretProvidersVault;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectSecretProvidersAws {
  /** How to log in. One of `credentials`. */
  authMethod: pulumi.Input<string>;
  /** AWS region of the secrets. Text of at most 64 characters. */
  region: pulumi.Input<string>;
  /** Id of the access key. Text of at most 2048 characters. */
  accessKey?: pulumi.Input<string>;
  /** The access key itself; give a secret. Text of at most 2048 characters. */
  secretKey?: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectSecretProvidersEnv {
  /** The secrets, by name; give secrets. A map of keys to values. */
  secrets: pulumi.Input<Record<string, pulumi.Input<string>>>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaConnectSecretProvidersVault {
  /** Address of the server. Text of at most 65535 characters. */
  address: pulumi.Input<string>;
  /** How to log in. One of `token`. */
  authMethod: pulumi.Input<string>;
  /** Version of the key-value engine. One of `1`, `2`. */
  engineVersion?: pulumi.Input<number>;
  /** How many parts of a path belong to the engine's mount point. A whole number, 0 or more. */
  prefixPathDepth?: pulumi.Input<number>;
  /** Token to log in with; give a secret. Text of at most 2048 characters. */
  token?: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaDiskless {
  /** Whether the service may have them. */
  enabled: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaRestConfig {
  /** Whether consumers commit offsets on their own. */
  consumerEnableAutoCommit?: pulumi.Input<boolean>;
  /** Seconds after which an idle consumer is removed; 0 means never. A whole number, 0 or more. */
  consumerIdleDisconnectTimeout?: pulumi.Input<number>;
  /** Most bytes of the answer to one read. A whole number from 0 to 671088640. */
  consumerRequestMaxBytes?: pulumi.Input<number>;
  /** Most milliseconds that one read may take. One of `1000`, `15000`, `30000`. */
  consumerRequestTimeoutMs?: pulumi.Input<number>;
  /** How the subject of a schema is named. One of `topic_name`, `record_name`, `topic_record_name`. */
  nameStrategy?: pulumi.Input<string>;
  /** Whether subjects must be named like this. */
  nameStrategyValidation?: pulumi.Input<boolean>;
  /** Which replicas must have a record before a write is acknowledged. One of `all`, `-1`, `0`, `1`. */
  producerAcks?: pulumi.Input<string>;
  /** How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** Most bytes of one request. A whole number, 0 or more. */
  producerMaxRequestSize?: pulumi.Input<number>;
  /** Most consumers that read single partitions. A whole number from 10 to 250. */
  simpleconsumerPoolSizeMax?: pulumi.Input<number>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigKafkaSaslMechanisms {
  /** PLAIN. */
  plain?: pulumi.Input<boolean>;
  /** SCRAM-SHA-256. */
  scramSha256?: pulumi.Input<boolean>;
  /** SCRAM-SHA-512. */
  scramSha512?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigPrivateAccess {
  /** Kafka itself. */
  kafka?: pulumi.Input<boolean>;
  /** Kafka Connect. */
  kafkaConnect?: pulumi.Input<boolean>;
  /** The REST proxy. */
  kafkaRest?: pulumi.Input<boolean>;
  /** Metrics for Prometheus. */
  prometheus?: pulumi.Input<boolean>;
  /** The schema registry. */
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigPrivatelinkAccess {
  /** Metrics through Jolokia. */
  jolokia?: pulumi.Input<boolean>;
  /** Kafka itself. */
  kafka?: pulumi.Input<boolean>;
  /** Kafka Connect. */
  kafkaConnect?: pulumi.Input<boolean>;
  /** The REST proxy. */
  kafkaRest?: pulumi.Input<boolean>;
  /** Metrics for Prometheus. */
  prometheus?: pulumi.Input<boolean>;
  /** The schema registry. */
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigPublicAccess {
  /** Kafka itself. */
  kafka?: pulumi.Input<boolean>;
  /** Kafka Connect. */
  kafkaConnect?: pulumi.Input<boolean>;
  /** The REST proxy. */
  kafkaRest?: pulumi.Input<boolean>;
  /** Metrics for Prometheus. */
  prometheus?: pulumi.Input<boolean>;
  /** The schema registry. */
  schemaRegistry?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigSchemaRegistryConfig {
  /** Whether this registry may become leader and accept writes. */
  leaderEligibility?: pulumi.Input<boolean>;
  /** Whether errors that a retry solves are kept out of the log. */
  retriableErrorsSilenced?: pulumi.Input<boolean>;
  /** Whether the registry stops at a broken record in its topic. */
  schemaReaderStrictMode?: pulumi.Input<boolean>;
  /** Topic that holds the schemas. To change it loses them. Text of at most 249 characters. */
  topicName?: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigSingleZone {
  /** The zone. Text of at most 40 characters. */
  availabilityZone?: pulumi.Input<string>;
  /** Turns it on. */
  enabled?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaUserConfigTieredStorage {
  /** Whether topics may move old segments to object storage. */
  enabled: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface TopicSettings {
  /** What happens to old segments: `delete` them, `compact` them, or both. One of `delete`, `compact`, `compact,delete`. */
  cleanupPolicy?: string;
  /** How records are compressed on disk; `producer` keeps what the producer chose. One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`. */
  compressionType?: pulumi.Input<string>;
  /** Milliseconds that deletion markers are kept when the topic is compacted. A whole number, 0 or more. */
  deleteRetentionMs?: pulumi.Input<number>;
  /** Whether the topic is diskless: its records go straight to object storage. */
  disklessEnable?: boolean;
  /** Milliseconds to wait before a removed segment's file is deleted. A whole number, 0 or more. */
  fileDeleteDelayMs?: pulumi.Input<number>;
  /** Records after which the log is flushed to disk. A whole number, 1 or more. */
  flushMessages?: pulumi.Input<number>;
  /** Milliseconds after which the log is flushed to disk. A whole number, 0 or more. */
  flushMs?: pulumi.Input<number>;
  /** Bytes between two entries of a segment's offset index. A whole number, 0 or more. */
  indexIntervalBytes?: pulumi.Input<number>;
  /** Bytes of a partition that stay on local disk with tiered storage; -2 means as `retentionBytes`. A whole number, -2 or more. */
  localRetentionBytes?: pulumi.Input<number>;
  /** Milliseconds that segments stay on local disk with tiered storage; -2 means as `retentionMs`. A whole number, -2 or more. */
  localRetentionMs?: pulumi.Input<number>;
  /** Longest time that a record may stay uncompacted, in milliseconds. A whole number, 1 or more. */
  maxCompactionLagMs?: pulumi.Input<number>;
  /** Largest batch of records that the topic accepts, in bytes. A whole number from 0 to 100001200. */
  maxMessageBytes?: number;
  /** How far a record's timestamp may differ from the broker's, in milliseconds. A whole number, 0 or more. */
  messageTimestampDifferenceMaxMs?: pulumi.Input<number>;
  /** Whose time a record carries: the producer's (`CreateTime`) or the broker's (`LogAppendTime`). One of `CreateTime`, `LogAppendTime`. */
  messageTimestampType?: pulumi.Input<string>;
  /** Share of the log that must be uncompacted before the cleaner starts. A number from 0 to 1. */
  minCleanableDirtyRatio?: pulumi.Input<number>;
  /** Shortest time that a record stays uncompacted, in milliseconds. A whole number, 0 or more. */
  minCompactionLagMs?: pulumi.Input<number>;
  /** Replicas that must have a record before its write with acks=all is acknowledged. A whole number, 1 or more. */
  minInsyncReplicas?: number;
  /** Whether the file of a new segment gets its full size at once. */
  preallocate?: pulumi.Input<boolean>;
  /** Whether old segments move to tiered storage. */
  remoteStorageEnable?: pulumi.Input<boolean>;
  /** Bytes of a partition after which old segments are removed; -1 means no limit. A whole number, -1 or more. */
  retentionBytes?: pulumi.Input<number>;
  /** Milliseconds after which segments are removed; -1 means never. A whole number, -1 or more. */
  retentionMs?: pulumi.Input<number>;
  /** Largest size of a segment, in bytes. A whole number, 14 or more. */
  segmentBytes?: pulumi.Input<number>;
  /** Largest size of an offset index, in bytes. A whole number, 0 or more. */
  segmentIndexBytes?: pulumi.Input<number>;
  /** Most random milliseconds taken off `segmentMs`, so that segments do not all roll at once. A whole number, 0 or more. */
  segmentJitterMs?: pulumi.Input<number>;
  /** Milliseconds after which a new segment is started, even if the old one is not full. A whole number, 1 or more. */
  segmentMs?: pulumi.Input<number>;
  /** Whether a replica that is behind may become leader, which loses records. */
  uncleanLeaderElectionEnable?: pulumi.Input<boolean>;
}

/** Aiven chooses every setting that is left out. */
export interface MirrorMakerSettings {
  /** Milliseconds that an administrative request, such as creating a topic, may take. A whole number from 30000 to 1800000. */
  adminTimeoutMs?: pulumi.Input<number>;
  /** Whether checkpoints are emitted, from which group offsets are translated. */
  emitCheckpointsEnabled?: pulumi.Input<boolean>;
  /** Seconds between two checkpoints. A whole number, 1 or more. */
  emitCheckpointsIntervalSeconds?: number;
  /** Consumer groups whose offsets are carried over, as a regular expression. Text of at most 128 characters. */
  groups?: pulumi.Input<string>;
  /** Consumer groups to leave out, as a regular expression; wins over `groups`. Text of at most 128 characters. */
  groupsExclude?: pulumi.Input<string>;
  /** Records that a copy may lag before its offset is recorded for translation. A whole number, 0 or more. */
  offsetLagMax?: pulumi.Input<number>;
  /** Whether MirrorMaker keeps looking for new consumer groups. */
  refreshGroupsEnabled?: pulumi.Input<boolean>;
  /** Seconds between two looks for new consumer groups. A whole number, 1 or more. */
  refreshGroupsIntervalSeconds?: pulumi.Input<number>;
  /** Whether MirrorMaker keeps looking for new topics and partitions. */
  refreshTopicsEnabled?: pulumi.Input<boolean>;
  /** Seconds between two looks for new topics and partitions. A whole number, 1 or more. */
  refreshTopicsIntervalSeconds?: pulumi.Input<number>;
  /** Whether translated offsets are written into groups that are idle on the target. A flow's own setting wins. */
  syncGroupOffsetsEnabled?: pulumi.Input<boolean>;
  /** Seconds between two such writes. A flow's own setting wins. A whole number, 1 or more. */
  syncGroupOffsetsIntervalSeconds?: pulumi.Input<number>;
  /** Whether the configuration of topics is copied as well. */
  syncTopicConfigsEnabled?: pulumi.Input<boolean>;
  /** Most tasks for each CPU of the service. A whole number from 1 to 8. */
  tasksMaxPerCpu?: pulumi.Input<number>;
}

/** Aiven chooses every setting that is left out. */
export interface IntegrationSettings {
  /** Where to start in a topic that has not been read before. One of `earliest`, `latest`. */
  consumerAutoOffsetReset?: pulumi.Input<string>;
  /** Bytes that the source collects before it answers a fetch. A whole number from 1 to 5242880. */
  consumerFetchMinBytes?: pulumi.Input<number>;
  /** Most records of one poll. A whole number from 100 to 20000. */
  consumerMaxPollRecords?: pulumi.Input<number>;
  /** Bytes of one batch for a partition. A whole number from 0 to 5242880. */
  producerBatchSize?: pulumi.Input<number>;
  /** Bytes of records that may wait to be sent. A whole number from 5242880 to 134217728. */
  producerBufferMemory?: pulumi.Input<number>;
  /** How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`. */
  producerCompressionType?: pulumi.Input<string>;
  /** Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000. */
  producerLingerMs?: pulumi.Input<number>;
  /** Most bytes of one request, and so of the largest record. A whole number from 0 to 268435456. */
  producerMaxRequestSize?: number;
}

/** Aiven chooses every setting that is left out. */
export interface MetricsUserConfig {
  /** Database that receives the metrics. Text of at most 40 characters. */
  database?: pulumi.Input<string>;
  /** Days that metrics are kept. A whole number from 0 to 10000. */
  retentionDays?: pulumi.Input<number>;
  /** User that may only read the metrics. Text of at most 40 characters. */
  roUsername?: pulumi.Input<string>;
  /** User that writes the metrics. Text of at most 40 characters. */
  username?: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface LogsUserConfig {
  /** Days that an index is kept. A whole number from 1 to 10000. */
  elasticsearchIndexDaysMax?: pulumi.Input<number>;
  /** Prefix of the indexes' names. Text of at most 1024 characters. */
  elasticsearchIndexPrefix?: pulumi.Input<string>;
  /** Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Aiven chooses every setting that is left out. */
export interface KafkaLogsUserConfig {
  /** Topic that receives the logs. Text of at most 249 characters. */
  kafkaTopic?: pulumi.Input<string>;
  /** Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Aiven chooses every setting that is left out. */
export interface LogFieldsUserConfig {
  /** Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY. */
  selectedLogFields?: pulumi.Input<string[]>;
}

/** Aiven chooses every setting that is left out. */
export interface DatadogUserConfig {
  /** Tags that Datadog gets with every metric. A list of at most 32 tags, each with tag. */
  datadogTags?: DatadogUserConfigDatadogTags[];
  /** Consumer groups whose metrics are not sent. A list of names. */
  excludeConsumerGroups?: pulumi.Input<string[]>;
  /** Topics whose metrics are not sent. A list of names. */
  excludeTopics?: pulumi.Input<string[]>;
  /** Consumer groups whose metrics are sent. A list of names. */
  includeConsumerGroups?: pulumi.Input<string[]>;
  /** Topics whose metrics are sent. A list of names. */
  includeTopics?: pulumi.Input<string[]>;
  /** Further metrics of Kafka to send. A list of names. */
  kafkaCustomMetrics?: pulumi.Input<string[]>;
  /** Most metrics to send. A whole number from 10 to 100000. */
  maxJmxMetrics?: pulumi.Input<number>;
  /** Further metrics of MirrorMaker to send. A list of names. */
  mirrormakerCustomMetrics?: pulumi.Input<string[]>;
}

/** Aiven chooses every setting that is left out. */
export interface DatadogUserConfigDatadogTags {
  /** The tag, as `key:value`. Text of at most 200 characters. */
  tag: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface CloudwatchMetricsUserConfig {
  /** Metrics that are not sent. A list of metrics, each with metric and field. */
  droppedMetrics?: CloudwatchMetricsUserConfigDroppedMetrics[];
  /** Metrics that are sent in addition to the usual ones. A list of metrics, each with metric and field. */
  extraMetrics?: CloudwatchMetricsUserConfigExtraMetrics[];
}

/** Aiven chooses every setting that is left out. */
export interface CloudwatchMetricsUserConfigDroppedMetrics {
  /** Name of the metric. Text of at most 1024 characters. */
  metric: pulumi.Input<string>;
  /** Field of the metric. Text of at most 1024 characters. */
  field: pulumi.Input<string>;
}

/** Aiven chooses every setting that is left out. */
export interface CloudwatchMetricsUserConfigExtraMetrics {
  /** Name of the metric. Text of at most 1024 characters. */
  metric: pulumi.Input<string>;
  /** Field of the metric. Text of at most 1024 characters. */
  field: pulumi.Input<string>;
}
