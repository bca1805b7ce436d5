import type { JsonObject } from "../state/model";

/** A Kafka cluster as a MirrorMaker service knows it: by the alias of its integration. */
export interface MirroredCluster {
  alias: string;
  /** Number of brokers; unknown for an external cluster. */
  nodes: number | undefined;
  /** `user_config.kafka_mirrormaker` of the integration. */
  clientSettings: JsonObject;
}

const INTERNAL_TOPIC_REPLICAS = 3;

/** A replication factor that the cluster can hold; -1, the broker's own default, where nobody knows what it can hold. */
export function atMost(replicas: number, cluster: MirroredCluster): string {
  return cluster.nodes === undefined ? "-1" : String(Math.min(replicas, cluster.nodes));
}

export const internalReplicas = (cluster: MirroredCluster) => atMost(INTERNAL_TOPIC_REPLICAS, cluster);
