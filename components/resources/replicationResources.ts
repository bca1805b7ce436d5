import type * as aiven from "@pulumi/aiven";

type ByKey<Resource> = Record<string, Resource>;

/** The parts of every created cluster, by its alias and then by their key in the arguments. */
export interface ClusterParts {
  /** By topic name. */
  topics: ByKey<ByKey<aiven.KafkaTopic>>;
  /** By user name. */
  users: ByKey<ByKey<aiven.KafkaUser>>;
  acls: ByKey<ByKey<aiven.KafkaAcl>>;
  nativeAcls: ByKey<ByKey<aiven.KafkaNativeAcl>>;
  quotas: ByKey<ByKey<aiven.KafkaQuota>>;
}

/** Every resource that the component makes, under the keys of the arguments. */
export interface ReplicationResources extends ClusterParts {
  /** The Kafka service of each created cluster, by alias. */
  kafkas: ByKey<aiven.Kafka>;
  /** The endpoint of each cluster outside Aiven, by alias. */
  endpoints: ByKey<aiven.ServiceIntegrationEndpoint>;
  /** The MirrorMaker services by their key; the only one has the key `mirrormaker`. */
  mirrorMakers: ByKey<aiven.KafkaMirrorMaker>;
  /** By the key of the MirrorMaker service, and then by cluster alias. */
  integrations: ByKey<ByKey<aiven.ServiceIntegration>>;
  /** By the alias of the source, and then by that of the target. */
  flows: ByKey<ByKey<aiven.MirrorMakerReplicationFlow>>;
  /** By the alias of the cluster or the key of the MirrorMaker service, and then by type, such as `metrics`. */
  monitoring: ByKey<ByKey<aiven.ServiceIntegration>>;
}

export const noResources = (): ReplicationResources => ({
  ...{ kafkas: {}, topics: {}, users: {}, acls: {}, nativeAcls: {}, quotas: {} },
  ...{ endpoints: {}, mirrorMakers: {}, integrations: {}, flows: {}, monitoring: {} },
});

/** Puts a resource where its two keys say. */
export function keep<Resource>(into: ByKey<ByKey<Resource>>, first: string, second: string, resource: Resource): void {
  (into[first] ??= {})[second] = resource;
}
