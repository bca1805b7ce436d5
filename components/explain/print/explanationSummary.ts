import type { ReplicationPlan } from "../../topology/plan/plan";
import { mirrorMakerTopics, pairName } from "../mirrorMakerTopics";

/** An explanation in numbers, for the outputs of a stack. */
export interface ExplanationSummary {
  /** For each flow, `source->target`, how many of the declared topics and their copies it replicates, and how many not. */
  flows: Record<string, { replicated: number; skipped: number }>;
  /** How many topics MirrorMaker makes for itself on each cluster. */
  internalTopics: Record<string, number>;
}

/** Counts what explainTopology tells in full; cheap, because the plan holds the copies. */
export function explanationSummary(
  plan: Pick<ReplicationPlan, "flows" | "mirrorMakers" | "topics" | "remoteTopics">,
): ExplanationSummary {
  const replicated = countBy(plan.remoteTopics, ({ sourceCluster, targetCluster }) =>
    pairName(sourceCluster, targetCluster),
  );
  const places = [
    ...plan.topics.map(({ cluster, topicName }) => ({ cluster, topic: topicName })),
    ...plan.remoteTopics.map(({ targetCluster, remoteTopic }) => ({ cluster: targetCluster, topic: remoteTopic })),
  ];
  const topics = new Map<string, Set<string>>();
  for (const { cluster, topic } of places) topics.set(cluster, (topics.get(cluster) ?? new Set()).add(topic));
  return {
    flows: Object.fromEntries(
      plan.flows.map(({ sourceCluster, targetCluster }) => {
        const pair = pairName(sourceCluster, targetCluster);
        const copied = replicated[pair] ?? 0;
        return [pair, { replicated: copied, skipped: (topics.get(sourceCluster)?.size ?? 0) - copied }];
      }),
    ),
    internalTopics: countBy(mirrorMakerTopics(plan), ({ cluster }) => cluster),
  };
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of things.map(keyOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
