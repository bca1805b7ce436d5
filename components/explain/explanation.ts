import type { ClusterKind } from "../topology/arguments/clusterKind";
import type { ReplicationPolicyClass } from "../topology/arguments/flowArguments";
import type { KafkaLine } from "../topology/replication/internalTopics";
import type { ReplicationRule } from "../topology/replication/replicationDecision";

/**
 * What MirrorMaker makes of a topology: plain data, the same for the same topology in any order of its keys.
 * `mm2 explain --json` prints it; `docs/explain.schema.json` describes it.
 */
export interface TopologyExplanation {
  /** The line of MirrorMaker that decides. */
  kafkaLine: KafkaLine;
  clusters: ExplainedCluster[];
  flows: ExplainedFlow[];
  /** The topics asked for, or the declared ones and MirrorMaker's heartbeats. */
  topics: ExplainedTopic[];
  /** Every topic that MirrorMaker itself makes, by cluster. */
  internalTopics: MirrorMakerTopic[];
  /** For each topic that a cluster holds under several names, how to read them all. */
  consumerPatterns: ConsumerPattern[];
  /** False when there are more copies than can be told (MAX_REMOTE_TOPICS); the hops end there. */
  complete: boolean;
}

export interface ExplainedCluster {
  alias: string;
  kind: ClusterKind;
  /** Topics that the topology declares on it. */
  topics: string[];
}

export interface ExplainedFlow {
  sourceCluster: string;
  targetCluster: string;
  /** Key of the MirrorMaker service; left out for the only one. */
  mirrorMaker?: string;
  enabled: boolean;
  replicationPolicyClass: ReplicationPolicyClass;
  /** Allow list. */
  topics: string[];
  /** Deny list, with what the component adds. */
  topicsBlacklists: string[];
  /** How many of the explained topics and their copies go over this flow. */
  replicated: number;
  /** How many of them are on the source and do not. */
  skipped: number;
}

export interface ExplainedTopic {
  cluster: string;
  topic: string;
  /**
   * How the topic comes to be there: the topology declares it, a flow copies it, MirrorMaker makes it, or nobody says so
   * (`assumed`) and it is explained for every cluster that a flow reads.
   */
  origin: "declared" | "copy" | "internal" | "assumed";
  /** What each flow from the cluster does with it; empty when no flow reads the cluster. */
  hops: Hop[];
}

/** The rules of MirrorMaker, and two that come before and after: the flow is disabled, Kafka refuses the copy's name. */
export type HopRule = ReplicationRule | "flow disabled" | "name too long";

/** What one flow does with one topic. */
export interface Hop {
  sourceCluster: string;
  topic: string;
  targetCluster: string;
  replicated: boolean;
  /** The name of the copy; what it would be when there is none. */
  remoteTopic: string;
  /** The rule that decided. */
  rule: HopRule;
  /** Why the rule applies, with the pattern that decided if one did; completes "the topic ...". */
  detail: string;
  /** What the other line of MirrorMaker does, where it differs (KIP-1074). */
  otherLine?: OtherLine;
  /** What the flows from the target do with the copy. */
  hops: Hop[];
  /** True when the copy's hops stand elsewhere in the explanation, because it is reached more than once. */
  explainedElsewhere?: true;
}

export interface OtherLine {
  kafkaLine: KafkaLine;
  replicated: boolean;
  rule: HopRule;
  detail: string;
}

/** A topic that MirrorMaker makes for itself. */
export interface MirrorMakerTopic {
  cluster: string;
  topic: string;
  purpose: "offset syncs" | "checkpoints" | "heartbeats" | "copy of heartbeats" | "Connect state";
  /** The pairs of clusters, `source->target`, that it serves. */
  pairs: string[];
}

/** A Java regular expression for consumers, which may be moved from cluster to cluster with it. */
export interface ConsumerPattern {
  topic: string;
  pattern: string;
  /** What it matches on each cluster that holds several names of the topic. */
  reads: { cluster: string; topics: string[] }[];
}
