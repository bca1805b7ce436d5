import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a folder that only this user can read, and deletes it afterwards, also after a failure. */
export async function inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "mirrormaker2-"));
  const remove = () => {
    rmSync(directory, { recursive: true, force: true });
  };
  process.once("exit", remove);
  try {
    return await work(directory);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
