import type { Given } from "../values/deferred";
import type { FlowUserConfig } from "../userConfig/userConfig";

/** How a remote topic is named, by MirrorMaker's class. */
export type ReplicationPolicyClass =
  | "org.apache.kafka.connect.mirror.DefaultReplicationPolicy"
  | "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

/** The same class, by its name alone or in full. */
export type ReplicationPolicy = "DefaultReplicationPolicy" | "IdentityReplicationPolicy" | ReplicationPolicyClass;

/** A replication flow. Settings that Aiven keeps once they are set are always sent, so the defaults below are this component's. */
export interface ReplicationFlow<Alias extends string = string, Service extends string = string> {
  /** Alias of the cluster to read from. */
  sourceCluster: Alias;
  /** Alias of the cluster to write to. */
  targetCluster: Alias;
  /** Key of the MirrorMaker service that runs the flow. Required if there are several (`mirrorMakers`). */
  mirrorMaker?: Service;
  /** Whether the flow runs. Default `true`. */
  enable?: boolean;
  /** Topics to copy: regular expressions that match whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`. */
  topics?: string[];
  /**
   * Topics not to copy, in the same syntax; wins over `topics`. The internal topics of MirrorMaker, Connect, the schema registry and
   * the brokers are always denied as well, because Kafka 4.0 and later would copy them (KIP-1074). Default: only those.
   */
  topicsBlacklist?: string[];
  /**
   * How remote topics are named: `DefaultReplicationPolicy` calls them `<source alias>.<topic>`, `IdentityReplicationPolicy` keeps their
   * names. The package `org.apache.kafka.connect.mirror` may be written before it. Default `DefaultReplicationPolicy`.
   */
  replicationPolicyClass?: ReplicationPolicy;
  /**
   * Which cluster holds the offset-syncs topic (KIP-716). With `target`, MirrorMaker needs only read access to the source. Default
   * `target` if the source is outside Aiven, where somebody else decides what may be written; otherwise `source`.
   */
  offsetSyncsTopicLocation?: "source" | "target";
  /** Carry consumer group offsets over to the target, into groups that are idle there (KIP-545). Default `true`. */
  syncGroupOffsetsEnabled?: boolean;
  /** Seconds between two syncs of group offsets. Default 60, as for checkpoints; the provider's own default is 1. */
  syncGroupOffsetsIntervalSeconds?: number;
  /** Write heartbeats to the target. Default `true`. */
  emitHeartbeatsEnabled?: boolean;
  /** Write heartbeats to the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`. */
  emitBackwardHeartbeatsEnabled?: boolean;
  /**
   * Exactly-once delivery (KIP-618), which Aiven recommends for new flows. MirrorMaker sets it for a target as a whole, so all flows
   * into the same target must agree. Default `true`, or `false` for a target outside Aiven, which has to grant TransactionalId ACLs first.
   */
  exactlyOnceDeliveryEnabled?: boolean;
  /** Read from a replica in MirrorMaker's own zone if the source cluster allows it. Default `true`, as Aiven sets it for new flows. */
  followerFetchingEnabled?: Given<boolean>;
  /** Number of replicas of remote topics, at most the number of nodes of the target. Default 3. */
  replicationFactor?: number;
  /** Topic configs not to copy. What you list here replaces MirrorMaker's own list. Default: MirrorMaker's own list. */
  configPropertiesExcludes?: Given<string[]>;
  /** Further properties that the provider's MirrorMakerReplicationFlow has and that have no key here. */
  userConfig?: FlowUserConfig;
}
