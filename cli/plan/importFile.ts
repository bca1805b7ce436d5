import { known } from "../../components/topology/values/deferred";
import type { ReplicationPlan } from "../../components/topology/plan/plan";

/** One entry of what `pulumi import --file` reads. https://www.pulumi.com/docs/iac/guides/migration/import/ */
interface ImportedResource {
  type: string;
  /** Unique in the file, unlike `logicalName`, which is Pulumi's and unique for a type only. */
  name: string;
  logicalName: string;
  /** Absent for the component, which exists in Pulumi only. */
  id?: string;
  component?: true;
  parent?: string;
  /** Of the provider; a different one from the program's would be a change. */
  version?: string;
}

/** What is read of an integration, as `avn service integration-list --json` and Aiven's API give it. */
export interface Integration {
  service_integration_id: string;
  integration_type: string;
  dest_service?: string | null;
  user_config?: { cluster_alias?: string } | null;
}

export interface Adoption {
  importFile: { resources: ImportedResource[] };
  /** Names of resources whose ids only Aiven knows and nobody gave; a preview would create them. */
  withoutId: string[];
}

const COMPONENT = "aiven-mirrormaker2:index:MirrorMaker2Replication";

/** The import file for everything of a plan that exists at Aiven already. */
export function adoption(
  name: string,
  project: string,
  plan: ReplicationPlan,
  integrations: readonly Integration[],
  providerVersion: string,
): Adoption {
  const serviceId = (service: { project: unknown; serviceName: string }) =>
    `${known(service.project as string | undefined) ?? project}/${service.serviceName}`;
  const kafkaIds = new Map(plan.createdClusters.map((cluster) => [cluster.alias, serviceId(cluster)]));
  const mirrorMakers = new Map(plan.mirrorMakers.map((service) => [service.key, service]));
  const mirrorMakerId = (key: string | undefined) => {
    const service = mirrorMakers.get(key);
    if (service === undefined) throw new Error(`no MirrorMaker service ${String(key)}`);
    return serviceId(service);
  };
  const integrationId = ({ mirrorMaker, clusterAlias }: ReplicationPlan["integrations"][number]) => {
    const found = integrations.find(
      ({ integration_type: type, dest_service: service, user_config: config }) =>
        type === "kafka_mirrormaker" &&
        config?.cluster_alias === clusterAlias &&
        service === mirrorMakers.get(mirrorMaker)?.serviceName,
    );
    const [owner] = mirrorMakerId(mirrorMaker).split("/");
    return found === undefined ? undefined : `${String(owner)}/${found.service_integration_id}`;
  };

  const found: (readonly [type: string, logicalName: string, id: string | undefined])[] = [
    ...plan.createdClusters.map(
      ({ resourceName, alias }) => ["kafka:Kafka", resourceName, kafkaIds.get(alias)] as const,
    ),
    ...plan.topics.map(
      ({ resourceName, cluster, topicName }) =>
        ["kafkaTopic:KafkaTopic", resourceName, `${String(kafkaIds.get(cluster))}/${topicName}`] as const,
    ),
    ...plan.users.map(
      ({ resourceName, cluster, username }) =>
        ["kafkaUser:KafkaUser", resourceName, `${String(kafkaIds.get(cluster))}/${username}`] as const,
    ),
    ...plan.mirrorMakers.map(
      (service) => ["kafkaMirrorMaker:KafkaMirrorMaker", service.resourceName, serviceId(service)] as const,
    ),
    ...plan.integrations.map(
      (planned) => ["serviceIntegration:ServiceIntegration", planned.resourceName, integrationId(planned)] as const,
    ),
    ...plan.flows.map(
      ({ resourceName, mirrorMaker, sourceCluster, targetCluster }) =>
        [
          "mirrorMakerReplicationFlow:MirrorMakerReplicationFlow",
          resourceName,
          `${mirrorMakerId(mirrorMaker)}/${sourceCluster}/${targetCluster}`,
        ] as const,
    ),
  ];
  const children = found.flatMap(([type, logicalName, id]): ImportedResource[] => {
    if (id === undefined) return [];
    const [, kind = ""] = type.split(":");
    const common = { type: `aiven:index/${type}`, name: `${kind} ${logicalName}`, logicalName, id };
    return [{ ...common, parent: name, version: providerVersion }];
  });
  const others = [plan.endpoints, plan.acls, plan.nativeAcls, plan.quotas, plan.monitoring].flat();
  return {
    importFile: { resources: [{ type: COMPONENT, name, logicalName: name, component: true }, ...children] },
    withoutId: [
      ...found.filter(([, , id]) => id === undefined).map(([, logicalName]) => logicalName),
      ...others.map(({ resourceName }) => resourceName),
    ],
  };
}
