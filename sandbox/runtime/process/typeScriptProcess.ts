import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** Runs a TypeScript file in a Node of its own, the one that this process has. */
export const spawnTypeScript = (file: string, args: readonly string[], options: SpawnOptions): ChildProcess =>
  spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), file, ...args], options);
