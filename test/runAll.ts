import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whichToolsAreUsed } from "./fixtures/officialTools";

/** Without brokers, one after another: what fails there is told within a minute, and `policy` builds the pack anew. */
const FAST = ["components", "unit", "policy", "oracle"];
/** These mostly wait for brokers, so that two at a time keep two cores busy; the longest come first. */
const SLOW = ["examples", "parity", "sandbox", "engine", "pullRequest", "client", "reuse", "explain"];
const LANES = 2;

interface Counts {
  passes: number;
  failures: number;
}

/** Runs every level, also after one failed, and ends with one line that counts them all. */
async function main(): Promise<void> {
  console.log(whichToolsAreUsed());
  const directory = mkdtempSync(join(tmpdir(), "tests-"));
  const total: Counts = { passes: 0, failures: 0 };
  const runAll = async (levels: string[]): Promise<void> => {
    for (let level = levels.shift(); level !== undefined; level = levels.shift()) {
      const { passes, failures } = await runLevel(level, join(directory, level));
      total.passes += passes;
      total.failures += failures;
    }
  };
  try {
    await runAll([...FAST]);
    const waiting = [...SLOW];
    await Promise.all(Array.from({ length: LANES }, () => runAll(waiting)));
  } finally {
    rmSync(directory, { recursive: true });
  }
  console.log(whichToolsAreUsed());
  console.log(`${String(total.passes)} passed, ${String(total.failures)} failed`);
  if (total.failures > 0) process.exitCode = 1;
}

/** Shows what a level prints when it is over, in one piece. */
function runLevel(level: string, countsFile: string): Promise<Counts> {
  const child = spawn("npm", ["run", "--silent", `test:${level}`], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TEST_COUNTS: countsFile },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (status) => {
      console.log(`\n=== ${level} tests\n${output}`);
      const counts = readCounts(countsFile);
      // A level that breaks off, or that runs nothing, has failed, whatever it counted.
      const isSound = status === 0 && counts.passes > 0;
      done(isSound ? counts : { ...counts, failures: Math.max(1, counts.failures) });
    });
  });
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return { passes: 0, failures: 0 };
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
