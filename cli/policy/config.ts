import { spawnSync } from "node:child_process";
import { policyConfigChecker } from "../command/place";

export function run(_options: object, files: readonly string[]): number {
  return spawnSync(process.execPath, [policyConfigChecker(), ...files], { stdio: "inherit" }).status ?? 2;
}
