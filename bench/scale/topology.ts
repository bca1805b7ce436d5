import type { ReplicationTopology } from "../../components";
import { topologyOf } from "../topologies";

/**
 * So many flows between clusters outside Aiven, whose endpoints exist, so that not one broker has to run for an `up`; and none
 * of the flows runs. The number and the endpoints come by the environment.
 */
export function scaledTopology(): ReplicationTopology {
  const { BENCH_FLOWS: flows = "", BENCH_ENDPOINT: existingEndpoint = "" } = process.env;
  const topology = topologyOf(Number(flows));
  return {
    clusters: Object.fromEntries(Object.keys(topology.clusters).map((alias) => [alias, { existingEndpoint }])),
    mirrorMaker: { plan: "startup-4", cloudName: "google-europe-west1", ipFilter: ["10.0.0.0/8"] },
    flows: topology.flows.map((flow) => ({ ...flow, enable: false })),
  };
}
