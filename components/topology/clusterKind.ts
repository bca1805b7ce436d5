import type { KafkaCluster } from "./clusterArguments";

/** Where a cluster comes from, by the one key that says so. Without any it is one to create that lacks its plan. */
export type ClusterKind = "created" | "existingService" | "stackReference" | "external" | "existingEndpoint";

const KINDS = ["existingService", "stackReference", "external", "existingEndpoint"] as const;

export function clusterKind(cluster: KafkaCluster): ClusterKind {
  return KINDS.find((kind) => cluster[kind] !== undefined) ?? "created";
}

/** Whether nobody here knows, or says, what the brokers are like. */
export const isOutsideAiven = (cluster: KafkaCluster | undefined) =>
  cluster !== undefined && (cluster.external !== undefined || cluster.existingEndpoint !== undefined);
