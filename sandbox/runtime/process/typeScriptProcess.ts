import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

// Not this module's own `require`: where tsx has loaded this module by its API, that one gives names that only it can open.
const TSX = createRequire(join(__dirname, "typeScriptProcess.js")).resolve("tsx/cjs");

/** Runs a TypeScript file in a Node of its own, the one that this process has. */
export const spawnTypeScript = (file: string, args: readonly string[], options: SpawnOptions): ChildProcess =>
  spawn(process.execPath, ["--require", TSX, file, ...args], options);
