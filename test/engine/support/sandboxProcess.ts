import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MM2 } from "../../fixtures/mm2";
import { readInstance } from "../../../sandbox/control/instance";

/** A sandbox in a process and state folder of its own, as `mm2 sandbox start` runs it. */
export interface SandboxProcess {
  stateDir: string;
  url: string;
  /** What Aiven answers to a call: its status and JSON. */
  ask: (method: "GET" | "PUT", path: string, body?: object) => Promise<{ status: number; json: AivenAnswer }>;
  /** Names of all services of the project that the stack files name. */
  serviceNames: () => Promise<string[]>;
  stop: () => Promise<void>;
}

type AivenAnswer = Record<string, unknown>;

export const PROJECT = "my-aiven-project";
/** A token that is found again wherever it leaks to; the sandbox takes any. */
export const TOKEN = "token-canary-5eb63bbbe01eeed0";

/** Every sandbox that a broken-off run would leave behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startSandboxProcess(): Promise<SandboxProcess> {
  const stateDir = mkdtempSync(join(tmpdir(), "engine-tests-"));
  const child = spawn(process.execPath, [MM2, "sandbox", "start", "--state-dir", stateDir], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  await untilListening(child);
  const url = readInstance(stateDir)?.url ?? "";

  const ask: SandboxProcess["ask"] = async (method, path, body) => {
    const response = await fetch(`${url}/v1/project/${PROJECT}/${path}`, {
      method,
      headers: { authorization: `aivenv1 ${TOKEN}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as AivenAnswer };
  };
  return {
    stateDir,
    url,
    ask,
    async serviceNames() {
      const { json } = await ask("GET", "service");
      return (json["services"] as { service_name: string }[]).map(({ service_name }) => service_name).sort();
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      running.delete(child);
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

function untilListening(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes("Aiven's API is at")) done();
      });
    }
    child.once("exit", () => {
      fail(new Error(`The sandbox ended at once: ${text}`));
    });
  });
}
