import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineEvent } from "../../policy/report/reportOf";
import type { Engine as EngineClass } from "../../sandbox/engine/engine";
import type { PolicyPack } from "../../sandbox/engine/policyPack";
import { runningInstance } from "../../sandbox/control/instance";
import { NO_AIVEN } from "../../sandbox/provider/noAiven";
import { Fault } from "../command/fault";
import { fromClone } from "../command/place";
import type { Program } from "./program";
import { parseEvents, runPulumi } from "./pulumi";
import { inTemporaryDirectory } from "./temporaryDirectory";

/** What is to be found out: what an update would change, under a policy pack; or what was changed behind Pulumi's back. */
export type Operation = { name: "preview"; pack: PolicyPack & { config: string } } | { name: "drift" };

export interface EngineRun {
  succeeded: boolean;
  events: EngineEvent[];
  /** Everything that Pulumi printed. */
  output: string;
}

/** Why a run failed that told the engine nothing: the last error that Pulumi printed. */
export const failureOf = ({ output }: EngineRun): string =>
  output
    .split("\n")
    .filter((line) => line.startsWith("error: "))
    .at(-1)
    ?.slice("error: ".length) ?? "Pulumi failed; its output above says why.";

/**
 * Runs an operation by the Pulumi CLI as the user would: on the user's backend, with the official provider. The stack is named, not
 * selected, so that the user's own selection stays; the Automation API would change it.
 */
export function runOnBackend({ directory, stack }: Program, operation: Operation): Promise<EngineRun> {
  return inTemporaryDirectory(async (temporary) => {
    const log = join(temporary, "events.json");
    const { succeeded, stdout, stderr } = await runPulumi(
      [...cliArguments(operation), "--stack", stack, "--cwd", directory, "--event-log", log],
      // The event log is a flag for tools; this makes the CLI take it.
      { env: { PULUMI_DEBUG_COMMANDS: "true" } },
    );
    const events = existsSync(log) ? parseEvents(readFileSync(log, "utf8")) : [];
    return { succeeded, events, output: stdout + stderr };
  });
}

const cliArguments = (operation: Operation): string[] =>
  operation.name === "drift"
    ? ["refresh", "--preview-only"]
    : ["preview", "--policy-pack", operation.pack.directory, "--policy-pack-config", operation.pack.config];

/**
 * Runs an operation without any account: on a backend, with a passphrase and a provider of this repository's own. Without a state
 * folder everything is thrown away afterwards, and the preview is that of a new stack: nothing is asked of Aiven.
 *
 * @param stateDir state folder of a sandbox that is running, whose stack and services are looked at instead
 */
export async function runLocally(program: Program, operation: Operation, stateDir?: string): Promise<EngineRun> {
  if (stateDir === undefined) {
    return inTemporaryDirectory((temporary) => runInState(program, operation, temporary, NO_AIVEN));
  }
  const instance = await runningInstance(stateDir);
  if (instance === undefined)
    throw new Fault(`No sandbox is running in ${stateDir}: start one, or leave out --state-dir.`);
  return runInState(program, operation, stateDir, { url: instance.url, token: instance.aivenToken });
}

async function runInState(
  { directory, stack }: Program,
  operation: Operation,
  stateDir: string,
  aiven: { url: string; token: string },
): Promise<EngineRun> {
  const events: EngineEvent[] = [];
  const { Engine } = await fromClone<{ Engine: typeof EngineClass }>("sandbox/engine/engine");
  const engine = await Engine.open({
    program: directory,
    stack,
    stateDir,
    aiven,
    policyPack: operation.name === "preview" ? operation.pack : undefined,
    provider: "sandbox",
    output: (text) => process.stderr.write(text),
    events: (event) => events.push(event),
    withoutSecrets: true,
  }).catch((error: unknown) => {
    throw new Fault(error instanceof Error ? error.message : String(error));
  });
  const interrupt = () => {
    engine.interrupt();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const release = keepStdoutForReport();
  try {
    const { succeeded, output } = await engine.run(operation.name);
    return { succeeded, events, output };
  } finally {
    release();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    await engine.close();
  }
}

/** The program runs in this process; what it prints must not mix with a report in JSON. */
function keepStdoutForReport(): () => void {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return () => {
    process.stdout.write = write;
  };
}
