import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StatusReport } from "./statusReport";

/** A running sandbox, as it tells of itself in `<state-dir>/sandbox.json`, which only its owner can read. */
export interface Instance {
  pid: number;
  url: string;
  port: number;
  /** What Aiven's clients should use as token. */
  aivenToken: string;
  /** Opens the control routes; made anew at each start, so it also tells whether a running server is this one. */
  controlToken: string;
  startedAt: string;
  nodes: number;
}

export const defaultStateDir = () => resolve(__dirname, "../../.build/sandbox");
export const kafkaHome = () => resolve(__dirname, "../../.build/kafka");

const file = (stateDir: string) => join(stateDir, "sandbox.json");

export function writeInstance(stateDir: string, instance: Instance): void {
  writeFileSync(file(stateDir), `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
}

export function forgetInstance(stateDir: string): void {
  rmSync(file(stateDir), { force: true });
}

export function readInstance(stateDir: string): Instance | undefined {
  try {
    const read = JSON.parse(readFileSync(file(stateDir), "utf8")) as Partial<Instance> | null;
    // A disk that was full may have left half of it.
    return read?.url === undefined || read.pid === undefined ? undefined : (read as Instance);
  } catch {
    return undefined;
  }
}

/** The sandbox that runs on a state folder, if one does. A file that a killed one left behind is not taken for one. */
export async function runningInstance(stateDir: string): Promise<Instance | undefined> {
  const instance = readInstance(stateDir);
  if (instance === undefined) return undefined;
  return (await askStatus(instance)) === undefined ? undefined : instance;
}

export async function askStatus(instance: Instance): Promise<StatusReport | undefined> {
  const response = await control(instance, "GET", "status");
  return response?.ok === true ? ((await response.json()) as StatusReport) : undefined;
}

/** Asks the sandbox to stop; resolves when it has heard. */
export async function askToStop(instance: Instance): Promise<void> {
  await control(instance, "POST", "stop");
}

function control(instance: Instance, method: "GET" | "POST", what: string): Promise<Response | undefined> {
  return fetch(`${instance.url}/sandbox/v1/${what}`, {
    method,
    headers: { authorization: `Bearer ${instance.controlToken}` },
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
}
