import type { BrokerSettings } from "./brokerSettings";
import type { IntegrationSettings, MirrorMakerSettings } from "./mirrorMakerSettings";
import type { TopicSettings } from "./topicSettings";

/** A replication topology, as plain data: the arguments of the component and, key for key, the stack configuration. */
export interface ReplicationTopology {
  /**
   * The Kafka clusters, by cluster alias. The alias is written here and nowhere else: it becomes the `cluster_alias` of
   * the cluster's integration, flows refer to it, and remote topics carry it as prefix. Lower-case letters, digits, `-`
   * and `_`, at most 64 characters; no dot, which would defeat MirrorMaker's cycle detection. An alias is fixed once
   * created: another alias is another cluster to MirrorMaker, and everything is copied again.
   */
  clusters: Record<string, KafkaCluster>;
  /** The MirrorMaker 2 service that runs all flows. */
  mirrorMaker: MirrorMakerService;
  /** The replication flows, at most one for each ordered pair of aliases; their order means nothing. */
  flows: ReplicationFlow[];
  /**
   * Refuse deletion: Aiven's termination protection on every service that is created here, and Pulumi's `protect` on all
   * resources. Default `false`.
   */
  protect?: boolean;
}

/** One Kafka cluster: created here, or an existing Aiven service of the same project (`existingService`). */
export interface KafkaCluster {
  /**
   * Name of an Aiven for Apache Kafka service that exists already. It is integrated, never changed; of the other
   * properties only `kafkaMirrormaker` may stand beside it.
   */
  existingService?: string;
  /** Name of the service to create. Default `<component name>-<alias>`. Another name replaces the service. */
  serviceName?: string;
  /** Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created. */
  plan?: string;
  /** Cloud and region, such as `google-europe-west1`. Required for a cluster that is created. */
  cloudName?: string;
  /** Version of Apache Kafka, such as `4.2`. Default: the newest that Aiven creates services with, see `kafkaVersions.ts`. */
  kafkaVersion?: string;
  /**
   * Networks that may connect, in CIDR form. Required for a cluster that is created, because Aiven's own default is open
   * to the world.
   */
  ipFilter?: string[];
  /** When Aiven may do maintenance. Default: Aiven picks a window. */
  maintenanceWindow?: MaintenanceWindow;
  /** Broker settings. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Topics to create, by topic name. */
  topics?: Record<string, KafkaTopic>;
  /** Consumer and producer settings of MirrorMaker for this cluster. Default: Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. */
  dow: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** Start, UTC, as `HH:mm:ss`. */
  time: string;
}

/** A topic that is created on a cluster. */
export interface KafkaTopic {
  /** Number of partitions; it can grow, never shrink. A remote topic has the same number. */
  partitions: number;
  /** Number of replicas, at most the number of nodes of the plan. Default 3. */
  replication?: number;
  /** Topic configuration. Default: the cluster's. */
  config?: TopicSettings;
}

/** The Aiven for Apache Kafka MirrorMaker 2 service. */
export interface MirrorMakerService {
  /** Name of the service. Default `<component name>-mirrormaker`. Another name replaces the service. */
  serviceName?: string;
  /** Aiven plan, such as `startup-4`. */
  plan: string;
  /** Cloud and region; best the target's, because MirrorMaker should read from afar and write nearby. */
  cloudName: string;
  /** Networks that may connect, in CIDR form. Required, because Aiven's own default is open to the world. */
  ipFilter: string[];
  /** When Aiven may do maintenance. Default: Aiven picks a window. */
  maintenanceWindow?: MaintenanceWindow;
  /** Settings of the service, for all its flows. Default: Aiven's, and topics and groups are refreshed every 60 s. */
  kafkaMirrormaker?: MirrorMakerSettings;
}

/** How a remote topic is named. */
export type ReplicationPolicyClass =
  | "org.apache.kafka.connect.mirror.DefaultReplicationPolicy"
  | "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

/** One replication flow. Every setting that Aiven keeps once set is always sent, so the defaults below are this component's. */
export interface ReplicationFlow {
  /** Alias of the cluster that is read. */
  sourceCluster: string;
  /** Alias of the cluster that is written. */
  targetCluster: string;
  /** Whether the flow runs. Default `true`. */
  enable?: boolean;
  /** Topics to copy: regular expressions for whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`. */
  topics?: string[];
  /**
   * Topics not to copy, same syntax; wins over `topics`. Internal topics of MirrorMaker, Connect, the schema registry and
   * the brokers are always denied beside what is named here, because Kafka 4.0 and later copy them otherwise (KIP-1074).
   */
  topicsBlacklist?: string[];
  /** Default `org.apache.kafka.connect.mirror.DefaultReplicationPolicy`, which names remote topics `<source alias>.<topic>`. */
  replicationPolicyClass?: ReplicationPolicyClass;
  /** Cluster that holds the offset-syncs topic (KIP-716); `target` needs only read access to the source. Default `source`. */
  offsetSyncsTopicLocation?: "source" | "target";
  /** Carry consumer group offsets over, into groups that are idle on the target (KIP-545). Default `true`. */
  syncGroupOffsetsEnabled?: boolean;
  /** Seconds between two group offset syncs. Default 60, as for checkpoints; the provider's own default is 1. */
  syncGroupOffsetsIntervalSeconds?: number;
  /** Write heartbeats on the target. Default `true`. */
  emitHeartbeatsEnabled?: boolean;
  /** Write heartbeats on the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`. */
  emitBackwardHeartbeatsEnabled?: boolean;
  /** Exactly-once delivery (KIP-618), as Aiven recommends for new flows. Default `true`. */
  exactlyOnceDeliveryEnabled?: boolean;
  /** Read from a replica in MirrorMaker's own zone, where the source cluster allows it. Default `true`, as Aiven sets it for new flows. */
  followerFetchingEnabled?: boolean;
  /** Replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. Default: MirrorMaker's own list. What is named here replaces that list. */
  configPropertiesExcludes?: string[];
}
