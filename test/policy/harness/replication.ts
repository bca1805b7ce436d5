import type { TestResource } from "./engine";
import { flow, integration, kafka } from "./resources";
import type { Properties } from "./wire";

/** A cluster with an alias of its name. */
export const cluster = (name: string, of: Properties = {}, mm = "mm"): TestResource[] => [
  kafka({ serviceName: name, cloudName: `google-${name}`, maintenanceWindowDow: undefined, ...of }, name),
  bound(name, mm),
];

export const bound = (name: string, mm = "mm", alias = name) =>
  integration(
    { sourceServiceName: name, destinationServiceName: mm, "kafkaMirrormakerUserConfig.clusterAlias": alias },
    `${name}-to-${mm}`,
  );

export const from = (source: string, target: string, changes: Properties = {}) =>
  flow({ sourceCluster: source, targetCluster: target, ...changes }, `${source}.${target}`);
