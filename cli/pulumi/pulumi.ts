import { spawn } from "node:child_process";
import { NoPulumiCli, findPulumiCli } from "../../sandbox/engine/pulumiCli";
import type { EngineEvent } from "../../policy/report/reportOf";
import { Fault } from "../command/fault";

export interface PulumiRun {
  succeeded: boolean;
  stdout: string;
  stderr: string;
}

export interface PulumiOptions {
  env?: Record<string, string>;
  /** Show what it prints on stderr, so that stdout holds the report alone; default true. */
  shown?: boolean;
}

/** Runs Pulumi's CLI. An interrupt reaches it by the terminal; this process waits until it has ended in order. */
export async function runPulumi(args: readonly string[], options: PulumiOptions = {}): Promise<PulumiRun> {
  const child = spawn(cli(), [...args, "--non-interactive", "--color", "never"], {
    env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    if (options.shown !== false) process.stderr.write(chunk);
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
    process.stderr.write(chunk);
  });
  const wait = () => undefined;
  process.on("SIGINT", wait);
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  process.off("SIGINT", wait);
  return { succeeded: code === 0, stdout, stderr };
}

function cli(): string {
  try {
    return findPulumiCli();
  } catch (error) {
    if (error instanceof NoPulumiCli) throw new Fault(error.message);
    throw error;
  }
}

/** Engine events, one a line, as the CLI writes them. */
export const parseEvents = (lines: string): EngineEvent[] =>
  lines
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as EngineEvent);
