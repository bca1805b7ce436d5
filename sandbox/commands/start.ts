import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askStatus, readInstance, runningInstance } from "../control/instance";
import { spawnTypeScript } from "../runtime/process/typeScriptProcess";
import { CannotStart, type SandboxOptions, makeStateDir, refuseOther, startSandbox } from "../sandbox";

export type StartOptions = Omit<SandboxOptions, "log">;

/** How long a detached start waits for the API and for services that were there before, in ms. */
const PATIENCE_MS = 90_000;

/** Runs the sandbox until it is interrupted or asked to stop. */
export async function startInForeground(options: StartOptions): Promise<void> {
  const began = Date.now();
  const log = (line: string) => {
    console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  };
  // From here on an interrupt is remembered; before the sandbox is up there is nothing to stop but what it has begun.
  const interrupted = interruption();
  const sandbox = await startSandbox({ ...options, log });
  log(`Aiven's API is at ${sandbox.instance.url}`);
  await Promise.race([interrupted, sandbox.asked]);
  log("stopping");
  await sandbox.stop();
  log("stopped");
}

/** Resolves at the first interrupt; the second one ends the process, and with it (by their guards) all others. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    let count = 0;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        count += 1;
        if (count > 1) process.exit(130);
        resolve();
      });
    }
  });
}

/** Starts the sandbox in a process of its own and returns when it is ready. */
export async function startDetached(options: StartOptions): Promise<void> {
  const { stateDir } = options;
  // Before its log is begun anew: a running sandbox writes to the same one.
  makeStateDir(stateDir);
  await refuseOther(stateDir);
  const logFile = join(stateDir, "sandbox.log");
  const log = openSync(logFile, "w", 0o600);
  const child = spawnTypeScript(join(__dirname, "../main.ts"), [startArgument(options)], {
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const kill = () => child.kill("SIGTERM");
  process.once("SIGINT", kill);

  const progress = new LogProgress(logFile);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    progress.show();
    if (child.exitCode !== null || child.signalCode !== null) throw new CannotStart(endOf(logFile));
    if (readInstance(stateDir)?.pid === child.pid && (await everythingSettled(stateDir))) break;
    if (Date.now() > deadline) {
      if ((await runningInstance(stateDir)) !== undefined) break;
      kill();
      throw new CannotStart(`The sandbox did not start in ${String(PATIENCE_MS / 1000)} s; see ${logFile}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  progress.show();
  process.removeListener("SIGINT", kill);
  child.unref();
}

/** The options for the other process; the token goes by the environment, because arguments can be read by all. */
const startArgument = ({ strict, ...options }: StartOptions) =>
  JSON.stringify({ ...options, project: strict?.project });

/** Whether all services are up, as far as they can: one whose process ends again and again is not waited for. */
async function everythingSettled(stateDir: string): Promise<boolean> {
  const instance = readInstance(stateDir);
  const status = instance === undefined ? undefined : await askStatus(instance);
  return (
    status?.services.every(
      ({ state, nodes }) =>
        state !== "REBUILDING" || nodes.some((node) => node.state !== "running" && node.restarts >= 3),
    ) ?? false
  );
}

const ERROR = "error: ";

/** Shows what has been added to a log since the last time; errors apart, which the caller tells. */
class LogProgress {
  private shown = 0;
  constructor(private readonly file: string) {}

  show(): void {
    const text = readFileSync(this.file, "utf8");
    const lines = text.slice(this.shown, text.lastIndexOf("\n") + 1);
    this.shown += lines.length;
    process.stdout.write(lines.replaceAll(/^error: .*\n/gm, ""));
  }
}

/** Why a sandbox ended, by its log. */
function endOf(file: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const said = lines.findLast((line) => line.startsWith(ERROR));
  return said?.slice(ERROR.length) ?? `The sandbox stopped right away; see ${file}.`;
}
