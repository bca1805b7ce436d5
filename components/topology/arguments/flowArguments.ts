import type { Given } from "../values/deferred";
import type { FlowUserConfig } from "../userConfig/userConfig";

/** How a remote topic is named, by MirrorMaker's class. */
export type ReplicationPolicyClass =
  | "org.apache.kafka.connect.mirror.DefaultReplicationPolicy"
  | "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

/** The same class, by its name alone or in full. */
export type ReplicationPolicy = "DefaultReplicationPolicy" | "IdentityReplicationPolicy" | ReplicationPolicyClass;

/** One replication flow. Every setting that Aiven keeps once set is always sent, so the defaults below are this component's. */
export interface ReplicationFlow<Alias extends string = string, Service extends string = string> {
  /** Alias of the cluster that is read. */
  sourceCluster: Alias;
  /** Alias of the cluster that is written. */
  targetCluster: Alias;
  /** Key of the MirrorMaker service that runs the flow, where there are several (`mirrorMakers`). */
  mirrorMaker?: Service;
  /** Whether the flow runs. Default `true`. */
  enable?: boolean;
  /** Topics to copy: regular expressions for whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`. */
  topics?: string[];
  /**
   * Topics not to copy, same syntax; wins over `topics`. Internal topics of MirrorMaker, Connect, the schema registry and
   * the brokers are always denied beside what is named here, because Kafka 4.0 and later copy them otherwise (KIP-1074).
   */
  topicsBlacklist?: string[];
  /**
   * `DefaultReplicationPolicy` names remote topics `<source alias>.<topic>`, `IdentityReplicationPolicy` keeps their names. With or without
   * the package `org.apache.kafka.connect.mirror` before it. Default `DefaultReplicationPolicy`.
   */
  replicationPolicyClass?: ReplicationPolicy;
  /**
   * Cluster that holds the offset-syncs topic (KIP-716). `target` needs only read access to the source. Default `target` when
   * the source is outside Aiven, where somebody else decides what may be written; otherwise `source`.
   */
  offsetSyncsTopicLocation?: "source" | "target";
  /** Carry consumer group offsets over, into groups that are idle on the target (KIP-545). Default `true`. */
  syncGroupOffsetsEnabled?: boolean;
  /** Seconds between two group offset syncs. Default 60, as for checkpoints; the provider's own default is 1. */
  syncGroupOffsetsIntervalSeconds?: number;
  /** Write heartbeats on the target. Default `true`. */
  emitHeartbeatsEnabled?: boolean;
  /** Write heartbeats on the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`. */
  emitBackwardHeartbeatsEnabled?: boolean;
  /**
   * Exactly-once delivery (KIP-618), as Aiven recommends for new flows. MirrorMaker has it for a target as a whole, so all flows
   * into one target must agree. Default `true`, or `false` into a cluster outside Aiven, which must grant TransactionalId ACLs first.
   */
  exactlyOnceDeliveryEnabled?: boolean;
  /** Read from a replica in MirrorMaker's own zone, where the source cluster allows it. Default `true`, as Aiven sets it for new flows. */
  followerFetchingEnabled?: Given<boolean>;
  /** Replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. Default: MirrorMaker's own list. What is named here replaces that list. */
  configPropertiesExcludes?: Given<string[]>;
  /** Further properties that the provider's MirrorMakerReplicationFlow has and nothing here. */
  userConfig?: FlowUserConfig;
}
