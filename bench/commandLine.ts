import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { median } from "./median";

const MM2 = resolve(__dirname, "../cli/mm2.mjs");
const ROUNDS = 15;

/** Command lines, and how many times as long as Node alone they may take. */
const COMMANDS: [what: string, args: string[], bar: number][] = [
  ["mm2 --help", [MM2, "--help"], 2],
  ["mm2 explain", [MM2, "explain", "--stack", "dev"], 2.5],
  ["mm2 check", [MM2, "check", "--stack", "dev"], 2.5],
];

/** What a command line costs beside Node that does nothing, in turns, so that a busy machine hits all alike. */
function main(): void {
  const nothing = ["-e", "0"];
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [what, args] of [["node", nothing] as const, ...COMMANDS]) {
      const milliseconds = timed(args);
      // The first round fills the caches of files and of compiled code.
      if (round > 0) times.set(what, [...(times.get(what) ?? []), milliseconds]);
    }
  }
  const reference = median(times.get("node") ?? []);
  console.log(`node alone    ${reference.toFixed(0)} ms (median of ${String(ROUNDS)})`);
  for (const [what, , bar] of COMMANDS) {
    const time = median(times.get(what) ?? []);
    console.log(
      `${what.padEnd(13)} ${time.toFixed(0)} ms, ratio ${(time / reference).toFixed(2)} (bar: ${bar.toFixed(1)})`,
    );
  }
}

function timed(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

main();
