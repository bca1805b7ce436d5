import type { ReplicationFlow } from "../topology/arguments/arguments";
import { type Problem, childPath } from "../topology/values/problem";
import { keepsNames } from "../topology/replication/replicationPolicy";

/** The flows between the clusters of a circle that keep topic names, though only prefixes stop a record there. */
export function namesKeptBetween(aliases: readonly string[], flows: readonly ReplicationFlow[]): Problem[] {
  return flows.flatMap((flow, index) =>
    aliases.includes(flow.sourceCluster) && aliases.includes(flow.targetCluster) && keepsNames(flow)
      ? [
          {
            path: `${childPath("flows", index)}.replicationPolicyClass`,
            message:
              "must not keep topic names here: the flows form a loop, and only prefixes stop a record from going round it; leave it out",
          },
        ]
      : [],
  );
}

/** Matches the copies that came over from one of these clusters, by `hops` flows or more. */
export function copiesFrom(aliases: readonly string[], hops = 1): string {
  const prefix = `(${[...aliases].sort().join("|")})\\.`;
  return hops === 1 ? `${prefix}.*` : `(${prefix}){${String(hops)}}.*`;
}
