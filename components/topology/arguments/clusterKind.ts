import type { KafkaClusterKeys } from "./clusterArguments";
import type { Exactly } from "../values/exactly";
import type { NetworksOf } from "./serviceArguments";

/** What may stand beside the key that says where a cluster comes from, when it is not created here. */
export const BESIDE = {
  existingService: ["project", "kafkaMirrormaker", "tuning", "integrationUserConfig"],
  stackReference: ["kafkaMirrormaker", "tuning", "integrationUserConfig"],
  external: ["project", "kafkaMirrormaker", "tuning", "integrationUserConfig"],
  existingEndpoint: ["kafkaMirrormaker", "tuning", "integrationUserConfig"],
} as const satisfies Partial<Record<keyof KafkaClusterKeys, readonly (keyof KafkaClusterKeys)[]>>;

type Elsewhere = keyof typeof BESIDE;

/** Where a cluster comes from, by the one key that says so. Without any it is one to create that lacks its plan. */
export type ClusterKind = "created" | Elsewhere;

/** A cluster that is created here, with all the keys that are not those of another kind. */
export type CreatedCluster = NetworksOf<
  Exactly<KafkaClusterKeys, "plan" | "cloudName", Exclude<keyof KafkaClusterKeys, Elsewhere>>
>;

/** One Kafka cluster, of one kind: what is said of `KafkaClusterKeys`, with the keys that this kind has and no other. */
export type KafkaCluster =
  CreatedCluster | { [Kind in Elsewhere]: Exactly<KafkaClusterKeys, Kind, (typeof BESIDE)[Kind][number]> }[Elsewhere];

export function clusterKind(cluster: Readonly<Partial<Record<Elsewhere, unknown>>>): ClusterKind {
  return (Object.keys(BESIDE) as Elsewhere[]).find((kind) => cluster[kind] !== undefined) ?? "created";
}

/** Whether nobody here knows, or says, what the brokers are like. */
export const isOutsideAiven = (cluster: KafkaCluster | undefined) =>
  cluster !== undefined && (cluster.external !== undefined || cluster.existingEndpoint !== undefined);
