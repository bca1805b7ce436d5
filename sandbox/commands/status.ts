import { execFileSync } from "node:child_process";
import { askStatus, readInstance } from "../control/instance";
import type { ServiceReport, StatusReport } from "../control/statusReport";

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
  const version = service.runningVersion === null ? "" : `, Apache Kafka ${service.runningVersion}`;
  return [
    `${service.project}/${service.serviceName}  ${service.serviceType}  ${service.state}${version}`,
    ...(service.bootstrapServers.length === 0 ? [] : [`  at ${service.bootstrapServers.join(",")}`]),
    ...service.nodes.map((node) => {
      const details = [
        ...(node.pid === undefined ? [] : [`process ${String(node.pid)}, ${memoryOf(node.pid)}`]),
        ...(node.restarts === 0 ? [] : [`restarted ${String(node.restarts)} times`]),
      ];
      return `  ${node.name}: ${[node.state, ...details].join(", ")}`;
    }),
    ...service.flows.map(({ flow, enabled }) => `  flow ${flow}${enabled ? "" : " (disabled)"}`),
    ...service.notes.map((note) => `  note: ${note}`),
  ];
}

function memoryOf(pid: number): string {
  try {
    const kib = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
    return `${String(Math.round(kib / 1024))} MiB`;
  } catch {
    return "gone";
  }
}
