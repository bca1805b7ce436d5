import { setTimeout as sleep } from "node:timers/promises";
import { keptOnlyNotes } from "../api/keptOnly";
import type { KafkaRuntime } from "../runtime/kafkaRuntime";
import type { ServiceStatus } from "../runtime/runtime";
import type { FlowRecord, ServiceRecord } from "../state/model";
import type { Store } from "../state/store";

/** How long the newest heartbeat may take to be found, in ms. */
const ANSWER_MS = 1500;

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
  /** Of a MirrorMaker service. */
  flows: FlowReport[];
}

export interface FlowReport {
  /** `source->target`, by alias. */
  flow: string;
  enabled: boolean;
  /** When the newest heartbeat that came over the flow was written, RFC 3339; null when none has come. */
  lastHeartbeat: string | null;
}

export function serviceReports(store: Store, runtime: KafkaRuntime): Promise<ServiceReport[]> {
  return Promise.all(store.list("service").map((service) => serviceReport(service, store, runtime)));
}

async function serviceReport(service: ServiceRecord, store: Store, runtime: KafkaRuntime): Promise<ServiceReport> {
  const { project, serviceName, serviceType, userConfig, brokers } = service;
  const flows = store.list("flow", `${project}/${serviceName}/`);
  const status = runtime.status(project, serviceName);
  return {
    project,
    serviceName,
    serviceType,
    askedVersion: typeof userConfig["kafka_version"] === "string" ? userConfig["kafka_version"] : null,
    bootstrapServers: brokers.map(({ certificate }) => `127.0.0.1:${String(certificate)}`),
    flows: await Promise.all(flows.map((flow) => flowReport(flow, runtime))),
    ...status,
    notes: [...status.notes, ...keptOnlyNotes(store, service)],
  };
}

async function flowReport(flow: FlowRecord, runtime: KafkaRuntime): Promise<FlowReport> {
  const written = await soon(runtime.lastHeartbeat(flow.project, flow.serviceName, flow));
  return {
    flow: `${flow.sourceCluster}->${flow.targetCluster}`,
    enabled: flow.settings["enabled"] === true,
    lastHeartbeat: written === undefined ? null : new Date(written).toISOString(),
  };
}

/** A status must not wait for a broker that hangs. */
function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer, sleep(ANSWER_MS, undefined, { ref: false })]);
}
