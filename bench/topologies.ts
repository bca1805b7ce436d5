import type { ReplicationTopology } from "../components";

/** Flows from each cluster to its next neighbours, each with topics of its own: as many as wanted, over few clusters. */
export function topologyOf(flowCount: number): ReplicationTopology {
  const clusterCount = Math.max(Math.ceil(Math.sqrt(flowCount)) + 1, Math.ceil(flowCount / 20));
  const alias = (index: number) => `c${String(index % clusterCount)}`;
  const network = ["10.0.0.0/8"];
  const clusters = Object.fromEntries(
    Array.from({ length: clusterCount }, (_, index) => [
      alias(index),
      {
        plan: "business-4",
        cloudName: "google-europe-west1",
        ipFilter: network,
        topics: { [`orders-${String(index)}`]: { partitions: 3 } },
      },
    ]),
  );
  const flows = Array.from({ length: flowCount }, (_, index) => {
    const source = index % clusterCount;
    return {
      sourceCluster: alias(source),
      targetCluster: alias(source + 1 + Math.floor(index / clusterCount)),
      topics: [`orders-${String(source)}`, `payments-${String(source)}\\..*`],
    };
  });
  return { clusters, flows, mirrorMaker: { plan: "business-4", ipFilter: network } };
}
