import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { eventually } from "./fixtures/eventually";
import { REPOSITORY, isAlive } from "./fixtures/sandboxProcess";

/** The guard with a command, as the runtime starts it beside a JVM. */
function guarded(...command: string[]): ChildProcess {
  return spawn(join(REPOSITORY, "sandbox/runtime/process/guard.sh"), command, {
    stdio: ["pipe", "ignore", "ignore", "pipe"],
    detached: true,
  });
}

async function pidOf(guard: ChildProcess): Promise<number> {
  const [told] = (await once(guard.stdio[3] as NodeJS.ReadableStream, "data")) as [Buffer];
  return Number(told.toString());
}

describe("the guard of a process", () => {
  it("kills its command at once when the sandbox's end of stdin closes", async () => {
    const guard = guarded("sleep", "60");
    const pid = await pidOf(guard);
    expect(isAlive(pid)).to.equal(true);
    guard.stdin?.end();
    await once(guard, "exit");
    expect(isAlive(pid)).to.equal(false);
  });

  it("asks its command to end when it is asked, waits for it, and ends as it did", async () => {
    const guard = guarded("sh", "-c", 'trap "sleep 0.3; exit 7" TERM; while :; do sleep 0.1; done');
    const pid = await pidOf(guard);
    await sleep(200);
    guard.kill("SIGTERM");
    const [code] = (await once(guard, "exit")) as [number];
    expect(code).to.equal(7);
    expect(isAlive(pid)).to.equal(false);
  });

  it("leaves no command behind when it is killed itself", async () => {
    const guard = guarded("sleep", "60");
    const pid = await pidOf(guard);
    guard.kill("SIGKILL");
    await eventually(() => !isAlive(pid), "the command is gone");
  });

  it("leaves no command behind when it is asked to end at any moment of its start", async () => {
    // So many seconds that no other process sleeps as long.
    const seconds = String(100_000 + process.pid);
    for (let delay = 0; delay < 24; delay++) {
      const guard = guarded("sleep", seconds);
      await sleep(delay / 4);
      const exit = once(guard, "exit");
      guard.kill("SIGTERM");
      // What a shell is told before it has become its command is lost; the sandbox closes stdin when its patience ends.
      guard.stdin?.end();
      await exit;
    }
    await eventually(() => spawnSync("pgrep", ["-f", `^sleep ${seconds}`]).status === 1, "no command is left");
  });
});
