import type { JsonObject, ServiceType } from "../state/model";

/** What Aiven tells of a plan. */
export interface Plan {
  servicePlan: string;
  serviceType: ServiceType;
  nodeCount: number;
  /** MiB, as the next two. */
  diskSpaceMb: number;
  diskSpaceCapMb: number | null;
  diskSpaceStepMb: number | null;
  /** US dollars an hour. Made up: the sandbox bills nobody. */
  basePriceUsd: string;
}

export const SERVICE_TYPES: Readonly<Record<ServiceType, string>> = {
  kafka: "Kafka - High-Throughput Distributed Messaging System",
  kafka_mirrormaker: "Kafka MirrorMaker - Replicates data between Kafka clusters",
  opensearch: "OpenSearch - Search and Analytics Suite",
  pg: "PostgreSQL - Object-Relational Database Management System",
  thanos: "Thanos - Long-Term Metrics Storage",
};

const GIB = 1024;
const STEP_MB = 30 * GIB;
const SIZES = [2, 4, 8, 16, 32, 64];

/** The plans that are listed; each name of the same form is accepted as well. */
export function plansOf(type: ServiceType): Plan[] {
  const names = [
    ...SIZES.map((size) => `startup-${String(size)}`),
    ...SIZES.slice(1).map((size) => `business-${String(size)}`),
    ...[6, 9, 15].flatMap((nodes) => SIZES.slice(2).map((size) => `premium-${String(nodes)}x-${String(size)}`)),
  ];
  return names.flatMap((name) => planOf(type, name) ?? []);
}

/** `startup-4`, `business-8`, `premium-6x-16`: the tier, the nodes, and the GiB of memory of each. */
export function planOf(type: ServiceType, name: string): Plan | undefined {
  const [, tier, nodes, size] = /^(startup|business|premium)-(?:(\d+)x-)?(\d+)$/.exec(name) ?? [];
  if (tier === undefined || size === undefined || (tier === "premium") !== (nodes !== undefined)) return undefined;
  const nodeCount = nodes === undefined ? (type === "kafka" || tier === "business" ? 3 : 1) : Number(nodes);
  const memory = Number(size);
  if (memory < 1 || memory > 1024 || nodeCount < 1 || nodeCount > 60) return undefined;
  const common = {
    servicePlan: name,
    serviceType: type,
    nodeCount,
    basePriceUsd: (0.05 * nodeCount * memory).toFixed(5),
  };
  // MirrorMaker keeps nothing on its disks, which cannot be resized. They have a size: the provider takes 0 for an unknown plan.
  if (type === "kafka_mirrormaker") {
    return { ...common, diskSpaceMb: 16 * GIB * nodeCount, diskSpaceCapMb: null, diskSpaceStepMb: null };
  }
  const diskSpaceMb = STEP_MB * nodeCount * Math.max(1, memory / 4);
  return { ...common, diskSpaceMb, diskSpaceCapMb: diskSpaceMb * 3, diskSpaceStepMb: STEP_MB };
}

export const CLOUDS = [
  { cloud_name: "aws-eu-west-1", cloud_description: "Europe, Ireland - Amazon Web Services: Ireland" },
  {
    cloud_name: "aws-us-east-1",
    cloud_description: "United States, Virginia - Amazon Web Services: Northern Virginia",
  },
  { cloud_name: "azure-westeurope", cloud_description: "Europe, Netherlands - Azure: West Europe" },
  { cloud_name: "google-europe-west1", cloud_description: "Europe, Belgium - Google Cloud: Belgium" },
  { cloud_name: "google-europe-west4", cloud_description: "Europe, Netherlands - Google Cloud: Netherlands" },
  { cloud_name: "google-us-east1", cloud_description: "United States, South Carolina - Google Cloud: South Carolina" },
].map((cloud) => ({ ...cloud, geo_region: cloud.cloud_name.includes("eu") ? "europe" : "north america" }));

export const DEFAULT_CLOUD = "google-europe-west1";

/** What Aiven puts into a user config that does not say it: open to the world, and for Kafka a version, which then stays. */
export const filledIn = (type: ServiceType): JsonObject => ({
  ip_filter: ["0.0.0.0/0", "::/0"],
  ...(type === "kafka" ? { kafka_version: DEFAULT_KAFKA_VERSION } : {}),
});
const DEFAULT_KAFKA_VERSION = "4.1";

/** As on Aiven's page of 2026-08-21: https://aiven.io/docs/products/kafka/reference/version-lifecycle */
export const KAFKA_VERSIONS = [
  { major_version: "3.9", aiven_end_of_life_time: "2027-09-30T00:00:00Z" },
  { major_version: "4.1", aiven_end_of_life_time: "2027-01-31T00:00:00Z" },
  { major_version: "4.2", aiven_end_of_life_time: "2027-06-15T00:00:00Z" },
];
