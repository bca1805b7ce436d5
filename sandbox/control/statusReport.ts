import type { Runtime, ServiceStatus } from "../runtime/runtime";
import type { Store } from "../state/store";

/** What `status --json` prints. */
export interface StatusReport {
  url: string;
  pid: number;
  nodes: number;
  services: ServiceReport[];
}

export interface ServiceReport extends ServiceStatus {
  project: string;
  serviceName: string;
  serviceType: string;
  /** `kafka_version` as asked for. */
  askedVersion: string | null;
  /** `host:port` of each broker. */
  bootstrapServers: string[];
  /** `source->target`, and whether it is enabled; of a MirrorMaker service. */
  flows: { flow: string; enabled: boolean }[];
}

export function serviceReports(store: Store, runtime: Runtime): ServiceReport[] {
  return store.list("service").map((service) => ({
    project: service.project,
    serviceName: service.serviceName,
    serviceType: service.serviceType,
    askedVersion: typeof service.userConfig["kafka_version"] === "string" ? service.userConfig["kafka_version"] : null,
    bootstrapServers: service.brokers.map(({ certificate }) => `127.0.0.1:${String(certificate)}`),
    flows: store
      .list("flow", `${service.project}/${service.serviceName}/`)
      .map(({ sourceCluster, targetCluster, settings }) => ({
        flow: `${sourceCluster}->${targetCluster}`,
        enabled: settings["enabled"] === true,
      })),
    ...runtime.status(service.project, service.serviceName),
  }));
}
