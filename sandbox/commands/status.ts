import { execFileSync } from "node:child_process";
import { askStatus, readInstance } from "../control/instance";
import type { FlowReport, ServiceReport, StatusReport } from "../control/statusReport";

/** What runs on a state folder; nothing when no sandbox does. */
export async function statusOf(stateDir: string): Promise<StatusReport | undefined> {
  const instance = readInstance(stateDir);
  return instance === undefined ? undefined : askStatus(instance);
}

/** The status for people. */
export function statusText(status: StatusReport): string {
  const lines = [`Aiven's API is at ${status.url} (process ${String(status.pid)}).`];
  if (status.services.length === 0) lines.push("There are no services yet.");
  for (const service of status.services) lines.push("", ...serviceLines(service));
  return lines.join("\n");
}

function serviceLines(service: ServiceReport): string[] {
  const version = service.runningVersion === null ? [] : [`Apache Kafka ${service.runningVersion}`];
  return [
    `${service.project}/${service.serviceName}: ${[service.serviceType, ...version, service.state].join(", ")}`,
    ...(service.bootstrapServers.length === 0 ? [] : [`  bootstrap servers: ${service.bootstrapServers.join(",")}`]),
    ...service.nodes.map((node) => `  ${node.name}: ${nodeText(node)}`),
    ...service.flows.map((flow) => `  flow ${flow.flow}: ${flowText(flow)}`),
    ...service.notes.map((note) => `  note: ${note}`),
  ];
}

function nodeText({ state, pid, restarts }: ServiceReport["nodes"][number]): string {
  return [
    state,
    ...(pid === undefined ? [] : [`process ${String(pid)}`, memoryOf(pid)]),
    ...(restarts === 0 ? [] : [restarts === 1 ? "restarted once" : `restarted ${String(restarts)} times`]),
  ].join(", ");
}

function flowText({ enabled, lastHeartbeat }: FlowReport): string {
  if (!enabled) return "disabled";
  if (lastHeartbeat === null) return "enabled, no heartbeat has come";
  const seconds = Math.max(0, Date.now() - Date.parse(lastHeartbeat)) / 1000;
  return `enabled, last heartbeat ${seconds < 60 ? seconds.toFixed(1) : seconds.toFixed(0)} s ago`;
}

function memoryOf(pid: number): string {
  try {
    const kib = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
    return `${String(Math.round(kib / 1024))} MiB`;
  } catch {
    return "gone";
  }
}
