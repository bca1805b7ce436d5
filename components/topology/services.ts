import { clusterKind } from "./clusterKind";
import type { KafkaCluster, MirrorMakerService, ReplicationTopology } from "./arguments";
import { known } from "./deferred";
import { childPath } from "./problem";

/** Name of the Kafka service that is created for an alias. */
export const kafkaServiceName = (name: string, alias: string, cluster: KafkaCluster) =>
  cluster.serviceName ?? `${name}-${alias}`;

/** Name of a MirrorMaker service; the only one has no key. */
export const mirrorMakerServiceName = (
  name: string,
  key: string | undefined,
  service: MirrorMakerService | undefined,
) => service?.serviceName ?? `${name}-${key ?? "mirrormaker"}`;

/** A MirrorMaker service, its key where there are several, and the config path that says it. */
export interface KeyedMirrorMaker {
  key: string | undefined;
  path: string;
  service: MirrorMakerService;
}

/** Every MirrorMaker service of a topology, in the order of the keys. */
export function mirrorMakersOf({
  mirrorMaker,
  mirrorMakers = {},
}: Partial<Pick<ReplicationTopology, "mirrorMaker" | "mirrorMakers">>): KeyedMirrorMaker[] {
  return [
    ...(mirrorMaker === undefined ? [] : [{ key: undefined, path: "mirrorMaker", service: mirrorMaker }]),
    ...Object.keys(mirrorMakers)
      .sort()
      .flatMap((key) => {
        const service = mirrorMakers[key];
        return service === undefined ? [] : [{ key, path: childPath("mirrorMakers", key), service }];
      }),
  ];
}

/** Every Aiven service of a topology whose name is known, with the config path that says it. */
export function aivenServices(
  name: string,
  clusters: ReadonlyMap<string, KafkaCluster>,
  mirrorMakers: readonly KeyedMirrorMaker[],
): { serviceName: string; project: string | undefined; path: string }[] {
  const kafkas = [...clusters].flatMap(([alias, cluster]) => {
    const path = childPath("clusters", alias);
    const project = known(cluster.project);
    if (clusterKind(cluster) === "created") {
      return [{ serviceName: kafkaServiceName(name, alias, cluster), project, path: `${path}.serviceName` }];
    }
    const existing = known(cluster.existingService);
    return existing === undefined ? [] : [{ serviceName: existing, project, path: `${path}.existingService` }];
  });
  return [
    ...kafkas,
    ...mirrorMakers.map(({ key, path, service }) => ({
      serviceName: mirrorMakerServiceName(name, key, service),
      project: known(service.project),
      path: `${path}.serviceName`,
    })),
  ];
}
