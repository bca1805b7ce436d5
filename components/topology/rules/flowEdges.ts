import type { ReplicationFlow } from "../arguments/arguments";
import { withInternalTopicsDenied } from "../replication/internalTopics";
import { keepsNames } from "../replication/replicationPolicy";
import { topicPatternProblem } from "../patterns/topicPattern";
import type { ClusterIdentity } from "../simulation/clusterIdentity";
import type { FlowEdge } from "../simulation/endlessWays";
import type { FilterTable } from "../simulation/filterTable";
import type { Problem } from "../values/problem";
import type { IndexedFlow } from "./soundTopology";

/** A flow between clusters, with its place in the list of flows. */
export interface IndexedEdge extends FlowEdge {
  index: number;
  /** Whether MirrorMaker writes heartbeats on one of the two clusters. */
  emitsHeartbeats: boolean;
}

/** What is wrong between flows; where it could not be worked out it is a warning. */
export interface Finding {
  problem: Problem;
  isCertain: boolean;
}

/** The flows that are judged, as edges between clusters by what they are. */
export function flowEdges(
  flows: readonly IndexedFlow[],
  identities: ReadonlyMap<string, ClusterIdentity>,
  filters: FilterTable,
): IndexedEdge[] {
  const clusterOf = (alias: string) => identities.get(alias)?.id ?? `alias ${alias}`;
  return flows
    .filter(([, flow]) => isJudged(flow))
    .map(([index, flow]) => ({
      source: clusterOf(flow.sourceCluster),
      target: clusterOf(flow.targetCluster),
      sourceAlias: flow.sourceCluster,
      targetAlias: flow.targetCluster,
      filter: filters.idOf({
        topics: flow.topics ?? [".*"],
        topicsBlacklists: withInternalTopicsDenied(flow.topicsBlacklist ?? []),
      }),
      keepsNames: keepsNames(flow),
      emitsHeartbeats: flow.emitHeartbeatsEnabled !== false || flow.emitBackwardHeartbeatsEnabled !== false,
      index,
    }));
}

/** What does not run, goes nowhere or cannot be read is not judged here; the latter two are other rules' findings. */
function isJudged({
  enable,
  sourceCluster,
  targetCluster,
  topics = [],
  topicsBlacklist = [],
}: ReplicationFlow): boolean {
  return (
    enable !== false &&
    sourceCluster !== targetCluster &&
    [...topics, ...topicsBlacklist].every((pattern) => topicPatternProblem(pattern) === undefined)
  );
}
