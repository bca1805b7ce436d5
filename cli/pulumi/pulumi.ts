import { execa } from "execa";
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
  const wait = () => undefined;
  process.on("SIGINT", wait);
  const { exitCode, stdout, stderr, code } = await execa(cli(), [...args, "--non-interactive", "--color", "never"], {
    env: { PULUMI_SKIP_UPDATE_CHECK: "true", ...options.env },
    stdin: "ignore",
    stdout: options.shown === false ? "pipe" : ["pipe", process.stderr],
    stderr: ["pipe", process.stderr],
    stripFinalNewline: false,
    // The state of a large stack may be long.
    maxBuffer: Number.POSITIVE_INFINITY,
    reject: false,
  });
  process.off("SIGINT", wait);
  // A CLI that could not be started has no exit code.
  if (code !== undefined) throw new Fault(`Pulumi's CLI could not be started (${code}).`);
  return { succeeded: exitCode === 0, stdout, stderr };
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
