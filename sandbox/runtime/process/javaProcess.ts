import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { join } from "node:path";
import { openLog } from "../serviceLog";

/** What to run in a JVM of its own. Nothing secret may be in here: other users can read arguments. */
export interface JavaCommand {
  classPath: string;
  mainClass: string;
  args: string[];
  systemProperties: Record<string, string>;
  /** MiB. */
  maxHeap: number;
  workingDirectory: string;
  /** Takes everything that the process prints. */
  logFile: string;
}

// Small and quick to start: nobody measures throughput here. https://openjdk.org/groups/hotspot/docs/StorageManagement.html
const JVM_FLAGS = [
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-XX:-UsePerfData",
  "-Xms48m",
  "-Xss256k",
  "-Xshare:auto",
  "-XX:+ExitOnOutOfMemoryError",
  "-Djava.net.preferIPv4Stack=true",
  "-Djava.awt.headless=true",
];

/** One JVM, which dies with the sandbox. */
export class JavaProcess {
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  private readonly guard: ChildProcess;
  private hasEnded = false;
  private javaPid: number | undefined;

  constructor(command: JavaCommand) {
    const log = openLog(command.logFile);
    this.guard = spawn(join(__dirname, "guard.sh"), ["java", ...javaArguments(command)], {
      cwd: command.workingDirectory,
      stdio: ["pipe", log, log, "pipe"],
      // Ctrl-C in a terminal reaches the whole process group; the sandbox alone decides when a JVM stops.
      detached: true,
    });
    closeSync(log);
    this.guard.stdin?.on("error", () => undefined);
    this.guard.stdio[3]?.on("data", (told: Buffer) => {
      this.javaPid = Number(told.toString().trim());
    });
    this.ended = new Promise((resolve) => {
      const end = () => {
        this.hasEnded = true;
        resolve();
      };
      this.guard.once("exit", end);
      this.guard.once("error", end);
    });
  }

  /** Process id of the JVM, as soon as it is known and as long as it lives. */
  get pid(): number | undefined {
    return this.hasEnded ? undefined : this.javaPid;
  }

  get isAlive(): boolean {
    return !this.hasEnded;
  }

  /** Asks the process to stop, and kills it after `graceMs`. */
  async stop(graceMs = 8000): Promise<void> {
    if (this.hasEnded) return;
    this.guard.kill("SIGTERM");
    const timer = setTimeout(() => this.guard.stdin?.end(), graceMs);
    await this.ended;
    clearTimeout(timer);
  }
}

export function javaArguments(command: JavaCommand): string[] {
  return [
    ...JVM_FLAGS,
    `-Xmx${String(command.maxHeap)}m`,
    ...Object.entries(command.systemProperties).map(([key, value]) => `-D${key}=${value}`),
    "-cp",
    command.classPath,
    command.mainClass,
    ...command.args,
  ];
}
