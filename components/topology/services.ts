import type { KafkaCluster, MirrorMakerService } from "./arguments";
import { childPath } from "./problem";

/** Name of the Kafka service behind an alias, created or existing. */
export const kafkaServiceName = (name: string, alias: string, cluster: KafkaCluster) =>
  cluster.existingService ?? cluster.serviceName ?? `${name}-${alias}`;

/** Name of the MirrorMaker service. */
export const mirrorMakerServiceName = (name: string, mirrorMaker: MirrorMakerService | undefined) =>
  mirrorMaker?.serviceName ?? `${name}-mirrormaker`;

/** Every Aiven service of a topology, with the config path that says its name. */
export function aivenServices(
  name: string,
  clusters: ReadonlyMap<string, KafkaCluster>,
  mirrorMaker: MirrorMakerService | undefined,
): { serviceName: string; path: string }[] {
  return [
    ...[...clusters].map(([alias, cluster]) => ({
      serviceName: kafkaServiceName(name, alias, cluster),
      path: childPath("clusters", alias),
    })),
    { serviceName: mirrorMakerServiceName(name, mirrorMaker), path: "mirrorMaker" },
  ];
}
