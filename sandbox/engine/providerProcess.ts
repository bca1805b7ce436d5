import type { ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { spawnTypeScript } from "../runtime/process/typeScriptProcess";

/** The sandbox's own Aiven provider in a process of its own, which ends with this one. */
export interface ProviderProcess {
  port: number;
  stop: () => Promise<void>;
}

/** @param logFile takes what the provider prints, which is for its makers only. */
export async function startProvider(env: Record<string, string>, logFile: string): Promise<ProviderProcess> {
  const log = openSync(logFile, "w", 0o600);
  const child = spawnTypeScript(join(__dirname, "../provider/main.ts"), [], {
    env: { ...process.env, ...env },
    // An open stdin is what keeps it alive.
    stdio: ["pipe", "pipe", log],
    // An interrupt is for the CLI, which then still needs the provider.
    detached: true,
  });
  const port = await firstLine(child);
  return {
    port: Number(port),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => {
          resolve();
        });
        child.kill("SIGTERM");
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("\n")) resolve(text.trim());
    });
    child.once("exit", () => {
      reject(new Error("The sandbox's provider ended before it was ready."));
    });
    child.once("error", reject);
  });
}
