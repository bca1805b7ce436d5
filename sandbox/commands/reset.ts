import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { stopSandbox } from "./stop";

/** A sentence about why nothing was deleted. */
export class NotReset extends Error {}

/** Stops the sandbox and deletes its state, after asking unless `yes`; says whether there was any. */
export async function resetSandbox(stateDir: string, yes: boolean): Promise<boolean> {
  if (!existsSync(stateDir)) return false;
  // So that a mistyped --state-dir does not cost somebody a home folder.
  if (!existsSync(join(stateDir, "store")) && readdirSync(stateDir).length > 0) {
    throw new NotReset(`${stateDir} is not a sandbox's state folder; nothing was deleted.`);
  }
  if (!yes && !(await confirmed(stateDir))) throw new NotReset("Nothing was deleted.");
  await stopSandbox(stateDir);
  rmSync(stateDir, { recursive: true, force: true });
  return true;
}

async function confirmed(stateDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new NotReset("Add --yes to delete without being asked.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete every service and topic in ${stateDir}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
