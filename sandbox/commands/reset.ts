import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stopSandbox } from "./stop";

/** A sentence about why nothing was deleted. */
export class NotReset extends Error {}

/**
 * Stops the sandbox and deletes its state; says whether there was any.
 *
 * @param confirmed asks the user
 * @throws NotReset when the folder is no sandbox's, or the user does not want it
 */
export async function resetSandbox(stateDir: string, confirmed: () => Promise<boolean>): Promise<boolean> {
  if (!existsSync(stateDir)) return false;
  // So that a mistyped --state-dir does not cost somebody a home folder.
  if (!existsSync(join(stateDir, "store")) && readdirSync(stateDir).length > 0) {
    throw new NotReset(`${stateDir} is not a sandbox's state folder; nothing was deleted.`);
  }
  if (!(await confirmed())) throw new NotReset("Nothing was deleted.");
  await stopSandbox(stateDir);
  rmSync(stateDir, { recursive: true, force: true });
  return true;
}
