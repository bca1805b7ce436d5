import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { buildApi } from "./api/app";
import { type Instance, forgetInstance, kafkaHome, runningInstance, writeInstance } from "./control/instance";
import { controlRoutes } from "./control/routes";
import { serviceReports } from "./control/statusReport";
import { createRuntime } from "./runtime/kafkaRuntime";
import { freePorts, isFree } from "./runtime/process/ports";
import { openStore } from "./state/levelStore";
import { StoreError } from "./state/store";

export interface SandboxOptions {
  stateDir: string;
  /** Port of the API; a free one when left out, the same as last time if it is still free. */
  port?: number | undefined;
  /** Brokers of each Kafka service that is created. */
  nodes: number;
  strict?: { project: string; token: string } | undefined;
  /** Takes one line for each event worth showing. */
  log: (line: string) => void;
}

export interface Sandbox {
  instance: Instance;
  /** Resolves when the sandbox was asked to stop by its own control route. */
  asked: Promise<void>;
  stop: () => Promise<void>;
}

/** Below this brokers fail sooner or later: each keeps some MiB of indexes open for each partition. */
const LEAST_FREE_MIB = 200;

/** A sentence for the user about why the sandbox cannot start. */
export class CannotStart extends Error {}

/**
 * Starts the local Aiven: state, brokers and MirrorMakers, API.
 *
 * @throws CannotStart, MissingPrerequisite or StoreError, each with a sentence that says how to mend it.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { stateDir, log } = options;
  makeStateDir(stateDir);
  await refuseOther(stateDir);
  const port = await choosePort(stateDir, options.port);

  const store = await openStore(join(stateDir, "store"));
  try {
    const runtime = await createRuntime({ store, stateDir, nodes: options.nodes, kafkaHome: kafkaHome(), log });
    const api = buildApi({ store, runtime, strict: options.strict });
    let ask: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const instance: Instance = {
      pid: process.pid,
      url: `http://127.0.0.1:${String(port)}`,
      port,
      aivenToken: options.strict?.token ?? "sandbox",
      controlToken: randomBytes(24).toString("base64url"),
      startedAt: new Date().toISOString(),
      nodes: options.nodes,
    };
    const report = async () => ({
      url: instance.url,
      pid: process.pid,
      nodes: options.nodes,
      services: await serviceReports(store, runtime),
    });
    controlRoutes(api, instance.controlToken, report, ask);
    const stop = async () => {
      forgetInstance(stateDir);
      await api.close();
      await runtime.stop();
      await store.close();
    };
    try {
      await api.listen({ host: "127.0.0.1", port });
    } catch (error) {
      await runtime.stop();
      throw portTaken(port, error);
    }
    try {
      writeFileSync(join(stateDir, "port"), String(port), { mode: 0o600 });
      writeInstance(stateDir, instance);
    } catch (error) {
      await stop();
      throw stateDirUnusable(stateDir, error);
    }
    return { instance, asked, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** @throws StoreError when it cannot be made, or its disk has too little room for brokers. */
export function makeStateDir(stateDir: string): void {
  try {
    mkdirSync(stateDir, { recursive: true, mode: 0o700 });
    chmodSync(stateDir, 0o700);
    accessSync(stateDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw stateDirUnusable(stateDir, error);
  }
  const { bavail, bsize } = statfsSync(stateDir);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free < LEAST_FREE_MIB) {
    throw new StoreError(
      `The disk that holds ${stateDir} is full: ${String(free)} MiB are free and the sandbox needs ${String(LEAST_FREE_MIB)}. Free some space, or choose another folder with --state-dir.`,
    );
  }
}

function stateDirUnusable(stateDir: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    `The state folder ${stateDir} cannot be used (${reason}): make it writable, or choose another with --state-dir.`,
  );
}

/** @throws CannotStart when a sandbox runs on the folder. */
export async function refuseOther(stateDir: string): Promise<void> {
  const other = await runningInstance(stateDir);
  if (other === undefined) return;
  throw new CannotStart(`A sandbox is already running on ${stateDir}, at ${other.url}: use it, or stop it first.`);
}

async function choosePort(stateDir: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw portTaken(wanted);
  }
  const file = join(stateDir, "port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (last > 0 && (await isFree(last))) return last;
  const [port = 0] = await freePorts(1);
  return port;
}

function portTaken(port: number, cause?: unknown): CannotStart {
  return new CannotStart(
    `Port ${String(port)} on 127.0.0.1 cannot be used: another program listens there, or the port is reserved. Choose another with --port, or leave out --port.`,
    { cause },
  );
}
