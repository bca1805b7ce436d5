import type { CreatedCluster, KafkaCluster, MirrorMakerService } from "../../../../components";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A cluster in a region and with a maintenance day of its own for up to seven indices, with a topic named after the index. */
export function clusterAt(index: number): CreatedCluster {
  return {
    plan: "business-4",
    cloudName: `google-region-${String(index)}`,
    ipFilter: ["10.0.0.0/8"],
    maintenanceWindow: { dow: DAYS[index % DAYS.length] ?? "monday", time: "10:00:00" },
    topics: { [`topic-${String(index)}`]: { partitions: 1 }, shared: { partitions: 3 } },
  };
}

export const clustersOf = <Alias extends string>(...aliases: Alias[]) =>
  Object.fromEntries(aliases.map((alias, index) => [alias, clusterAt(index)])) as Record<Alias, KafkaCluster>;

export const mirrorMaker: MirrorMakerService = {
  plan: "startup-4",
  cloudName: "google-region-1",
  ipFilter: ["10.0.0.0/8"],
};
