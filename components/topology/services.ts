import type { ReplicationTopology } from "./arguments";
import { childPath } from "./problem";

/** Name of the Kafka service that a cluster gets when its arguments give none. */
export const defaultKafkaServiceName = (name: string, alias: string) => `${name}-${alias}`;

/** Name of the MirrorMaker service when the arguments give none. */
export const defaultMirrorMakerServiceName = (name: string) => `${name}-mirrormaker`;

/** Every Aiven service of a topology, created or existing, with the config path that says its name. */
export function aivenServices(name: string, topology: ReplicationTopology): { serviceName: string; path: string }[] {
  return [
    ...Object.entries(topology.clusters).map(([alias, cluster]) => ({
      serviceName: cluster.existingService ?? cluster.serviceName ?? defaultKafkaServiceName(name, alias),
      path: childPath("clusters", alias),
    })),
    {
      serviceName: topology.mirrorMaker.serviceName ?? defaultMirrorMakerServiceName(name),
      path: "mirrorMaker",
    },
  ];
}
