import { clusterKind } from "../topology/arguments/clusterKind";
import type { ReplicationPlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
import { compareText } from "../topology/plan/sorted";
import type { ExplainedCluster } from "./explanation";

/** The parts of a plan that say which clusters there are. */
export type ClusteredPlan = Pick<ReplicationPlan, "createdClusters" | "endpoints" | "integrations" | "topics">;

/** The clusters by alias, also those that no MirrorMaker service is integrated with. */
export function explainedClusters(plan: ClusteredPlan): ExplainedCluster[] {
  const kinds = new Map<string, ExplainedCluster["kind"]>([
    ...plan.integrations.map((integration) => [integration.clusterAlias, clusterKind(present(integration))] as const),
    ...plan.endpoints.map(({ alias }) => [alias, "external"] as const),
    ...plan.createdClusters.map(({ alias }) => [alias, "created"] as const),
  ]);
  const topics = new Map<string, string[]>();
  for (const { cluster, topicName } of plan.topics) topics.set(cluster, [...(topics.get(cluster) ?? []), topicName]);
  return [...kinds]
    .map(([alias, kind]) => ({ alias, kind, topics: (topics.get(alias) ?? []).sort() }))
    .sort((a, b) => compareText(a.alias, b.alias));
}
