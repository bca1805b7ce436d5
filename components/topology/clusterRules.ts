import { isIP } from "node:net";
import type { KafkaCluster, MirrorMakerService } from "./arguments";
import { clusterAliasProblem } from "./clusterAlias";
import { type Problem, childPath } from "./problem";
import { aivenServices } from "./services";

/**
 * What is wrong with the clusters and the MirrorMaker service, topics apart. Clusters and service are given as far as they are
 * well shaped, `aliases` holds all of them.
 */
export function clusterProblems(
  name: string,
  clusters: ReadonlyMap<string, KafkaCluster>,
  mirrorMaker: MirrorMakerService | undefined,
  aliases: readonly string[],
): Problem[] {
  return [
    ...(aliases.length >= 2 ? [] : [{ path: "clusters", message: "must hold at least two clusters" }]),
    ...aliases.flatMap(aliasProblems),
    ...[...clusters].flatMap(([alias, cluster]) => oneClusterProblems(alias, cluster)),
    ...ipFilterProblems("mirrorMaker.ipFilter", mirrorMaker?.ipFilter ?? []),
    ...sameNameProblems(aivenServices(name, clusters, mirrorMaker)),
  ];
}

function aliasProblems(alias: string): Problem[] {
  const message = clusterAliasProblem(alias);
  return message === undefined ? [] : [{ path: childPath("clusters", alias), message }];
}

function oneClusterProblems(alias: string, cluster: KafkaCluster): Problem[] {
  const path = childPath("clusters", alias);
  return [
    ...(cluster.existingService === undefined ? createdProblems(path, cluster) : existingProblems(path, cluster)),
    ...ipFilterProblems(`${path}.ipFilter`, cluster.ipFilter ?? []),
  ];
}

function createdProblems(path: string, cluster: KafkaCluster): Problem[] {
  const required = {
    plan: "write a plan such as business-4",
    cloudName: "write a cloud and region such as google-europe-west1",
    ipFilter: "write the networks that may connect, because Aiven's default is open to the world",
  };
  return Object.entries(required)
    .filter(([key]) => cluster[key as keyof typeof required] === undefined)
    .map(([key, advice]) => ({
      path: `${path}.${key}`,
      message: `is missing; ${advice} (or name an existingService)`,
    }));
}

function existingProblems(path: string, cluster: KafkaCluster): Problem[] {
  const allowed = new Set(["existingService", "kafkaMirrormaker"]);
  return Object.keys(cluster)
    .filter((key) => !allowed.has(key))
    .map((key) => ({
      path: `${path}.${key}`,
      message: "must not stand beside existingService, which is never changed; remove the one or the other",
    }));
}

function ipFilterProblems(path: string, networks: readonly string[]): Problem[] {
  return networks
    .map((network, index) => ({ network, path: childPath(path, index) }))
    .filter(({ network }) => !isNetwork(network))
    .map(({ network, path: itemPath }) => ({
      path: itemPath,
      message: `${JSON.stringify(network)} is no network; write an address and a prefix length such as 10.0.0.0/8`,
    }));
}

function isNetwork(network: string): boolean {
  const [address = "", length = ""] = network.split("/");
  const version = isIP(address);
  return version !== 0 && Number(length) <= (version === 4 ? 32 : 128);
}

function sameNameProblems(services: readonly { serviceName: string; path: string }[]): Problem[] {
  return services
    .filter(({ serviceName }, index) => services.findIndex((other) => other.serviceName === serviceName) < index)
    .map(({ serviceName, path }) => ({
      path: `${path}.serviceName`,
      message: `"${serviceName}" is the name of another service here; write a name of its own`,
    }));
}
