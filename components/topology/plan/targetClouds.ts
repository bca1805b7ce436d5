import type { KafkaCluster, ReplicationFlow } from "../arguments/arguments";

/**
 * The clouds of the clusters that a MirrorMaker service writes to: one each, or none at all when one of them is not known,
 * because its cluster is not created here.
 */
export function targetClouds(
  flows: readonly ReplicationFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
  key: string | undefined,
): string[] {
  const targets = new Set(flows.filter((flow) => flow.mirrorMaker === key).map((flow) => flow.targetCluster));
  const clouds = [...targets].map((alias) => clusters[alias]?.cloudName);
  return clouds.some((cloud) => cloud === undefined) ? [] : [...new Set(clouds)].flatMap((cloud) => cloud ?? []).sort();
}
