import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Fast levels first: what fails there is told within a minute. */
const LEVELS = [
  "components",
  "unit",
  "policy",
  "oracle",
  "sandbox",
  "explain",
  "engine",
  "reuse",
  "pullRequest",
  "examples",
  "client",
];

interface Counts {
  passes: number;
  failures: number;
}

/** Runs every level, also after one failed, and ends with one line that counts them all. */
function main(): void {
  const directory = mkdtempSync(join(tmpdir(), "tests-"));
  const total: Counts = { passes: 0, failures: 0 };
  try {
    for (const level of LEVELS) {
      const { passes, failures } = runLevel(level, join(directory, level));
      total.passes += passes;
      total.failures += failures;
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  console.log(`${String(total.passes)} passed, ${String(total.failures)} failed`);
  if (total.failures > 0) process.exitCode = 1;
}

function runLevel(level: string, countsFile: string): Counts {
  console.log(`\n=== ${level} tests`);
  const { status } = spawnSync("npm", ["run", "--silent", `test:${level}`], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TEST_COUNTS: countsFile },
  });
  const counts = readCounts(countsFile);
  // A level that breaks off, or that runs nothing, has failed, whatever it counted.
  return status === 0 && counts.passes > 0 ? counts : { ...counts, failures: Math.max(1, counts.failures) };
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return { passes: 0, failures: 0 };
  }
}

main();
