import type { JavaProcess } from "./javaProcess";

export type NodeState = "starting" | "running" | "restarting" | "stopped";

/** Waits between attempts to bring a dead process back, in ms; the last one repeats. */
const BACKOFF_MS = [200, 1000, 3000, 10_000];
/** A process that lived this long has earned a fresh start of the waits. */
const HEALTHY_MS = 60_000;
/** Ended this often in a row, it will hardly come up without somebody's help. */
const FAILING = 3;

/** Keeps one process running: whenever it ends without having been told to, it is started again. */
export class Supervised {
  restarts = 0;
  private process: JavaProcess | undefined;
  private wanted = false;
  private isReady = false;
  private failures = 0;
  private loop: Promise<void> = Promise.resolve();
  private wake: (() => void) | undefined;

  /**
   * @param launch Starts the process; whatever it throws counts as a process that died at once.
   * @param ready Resolves when the process does its work; it should give up when `process.ended` resolves.
   */
  constructor(
    readonly name: string,
    private readonly launch: () => JavaProcess,
    private readonly ready: (process: JavaProcess) => Promise<void>,
    private readonly report: (line: string) => void,
  ) {}

  get pid(): number | undefined {
    return this.process?.pid;
  }

  get state(): NodeState {
    if (!this.wanted) return "stopped";
    if (this.isReady) return "running";
    return this.failures > 0 ? "restarting" : "starting";
  }

  /** Whether it ends again and again; it is still started anew each time. */
  get isFailing(): boolean {
    return this.wanted && !this.isReady && this.failures >= FAILING;
  }

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.failures = 0;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.wanted = false;
    this.isReady = false;
    this.wake?.();
    await this.process?.stop();
    await this.loop;
  }

  /** Whether the process may still change its state by itself. */
  private stillWanted(): boolean {
    return this.wanted;
  }

  private async run(): Promise<void> {
    while (this.stillWanted()) {
      const started = Date.now();
      await this.runOnce();
      this.isReady = false;
      if (!this.stillWanted()) return;
      this.failures = Date.now() - started > HEALTHY_MS ? 1 : this.failures + 1;
      this.restarts += 1;
      if (this.failures <= FAILING) {
        this.report(
          `${this.name} ended by itself; ${this.isFailing ? "it keeps ending, see its log" : "starting it again"}`,
        );
      }
      await this.pause(BACKOFF_MS[Math.min(this.failures, BACKOFF_MS.length) - 1] ?? 0);
    }
  }

  private async runOnce(): Promise<void> {
    try {
      const process = this.launch();
      this.process = process;
      this.ready(process).then(
        () => {
          this.isReady = this.wanted && process.isAlive;
          if (this.isReady) this.report(`${this.name} is running`);
        },
        () => undefined,
      );
      await process.ended;
    } catch (error) {
      this.report(`${this.name} cannot be started: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
