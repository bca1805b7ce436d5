import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { policyPackDirectory } from "../command/place";

/** By the pack's own checker, which knows its policies. */
export function run(_options: object, files: readonly string[]): number {
  const checker = join(policyPackDirectory(), "bin/checkConfig.js");
  return spawnSync(process.execPath, [checker, ...files], { stdio: "inherit" }).status ?? 2;
}
