import type { KafkaCluster } from "../arguments/arguments";
import { clusterKind } from "../arguments/clusterKind";
import { known } from "../values/deferred";

/** Which cluster an alias stands for. */
export interface ClusterIdentity {
  /** The same for two aliases of one cluster. */
  readonly id: string;
  /** What the cluster is, for messages: `service "kafka-us"`. */
  readonly what: string;
}

/**
 * The cluster of each alias; two aliases of one endpoint, one bootstrap server or one cluster of a stack are one cluster. Two
 * aliases of one service are refused by another rule. A cluster that only an output names might be any, and is taken for no other's.
 */
export function clusterIdentities(
  clusters: Readonly<Record<string, KafkaCluster>>,
): ReadonlyMap<string, ClusterIdentity> {
  const identities = new Map<string, ClusterIdentity>();
  const byServer = new Map<string, string>();
  for (const [alias, cluster] of Object.entries(clusters)) {
    const own = identityOf(cluster) ?? { id: `alias ${alias}`, what: `"${alias}"` };
    const servers = serversOf(cluster);
    // A broker is one of a single cluster, so one server that two lists share is enough.
    const id = servers.map((server) => byServer.get(server)).find((first) => first !== undefined) ?? own.id;
    for (const server of servers) byServer.set(server, id);
    identities.set(alias, { ...own, id });
  }
  return identities;
}

function identityOf(cluster: KafkaCluster): ClusterIdentity | undefined {
  const { stackReference, existingEndpoint } = cluster;
  switch (clusterKind(cluster)) {
    case "stackReference": {
      const { stack, cluster: alias } = stackReference ?? { stack: "", cluster: "" };
      return { id: JSON.stringify(["stack", stack, alias]), what: `"${alias}" of the stack ${stack}` };
    }
    case "existingEndpoint": {
      const endpoint = known(existingEndpoint);
      if (endpoint === undefined) return undefined;
      return { id: JSON.stringify(["endpoint", endpoint]), what: `the endpoint "${endpoint}"` };
    }
    case "external": {
      const servers = serversOf(cluster).join(", ");
      return servers === ""
        ? undefined
        : { id: JSON.stringify(["servers", servers]), what: `the cluster at ${servers}` };
    }
    case "created":
    case "existingService":
      return undefined;
  }
}

function serversOf({ external }: KafkaCluster): string[] {
  const servers = known(external?.bootstrapServers);
  if (typeof servers !== "string") return [];
  return servers
    .split(",")
    .map((server) => server.trim().toLowerCase())
    .filter((server) => server !== "")
    .sort();
}
