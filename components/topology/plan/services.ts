import { clusterKind } from "../arguments/clusterKind";
import type { KafkaCluster, MirrorMakerService, ReplicationTopology } from "../arguments/arguments";
import { known } from "../values/deferred";
import { childPath } from "../values/problem";

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

/** A service, and the config path that names it if it is created here. */
export interface NamedService {
  serviceName: string;
  project: string | undefined;
  path: string | undefined;
}

/** Every Aiven service of a topology whose name is known; those that exist come first, because their names stand. */
export function aivenServices(
  name: string,
  clusters: ReadonlyMap<string, KafkaCluster>,
  mirrorMakers: readonly KeyedMirrorMaker[],
): NamedService[] {
  const kafkas = [...clusters].flatMap(([alias, cluster]): NamedService[] => {
    const project = known(cluster.project);
    if (clusterKind(cluster) === "created") {
      const path = `${childPath("clusters", alias)}.serviceName`;
      return [{ serviceName: kafkaServiceName(name, alias, cluster), project, path }];
    }
    const existing = known(cluster.existingService);
    return existing === undefined ? [] : [{ serviceName: existing, project, path: undefined }];
  });
  return [
    ...kafkas.filter(({ path }) => path === undefined),
    ...kafkas.filter(({ path }) => path !== undefined),
    ...mirrorMakers.map(({ key, path, service }) => ({
      serviceName: mirrorMakerServiceName(name, key, service),
      project: known(service.project),
      path: `${path}.serviceName`,
    })),
  ];
}
