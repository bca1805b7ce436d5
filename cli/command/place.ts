import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Fault } from "./fault";

/** The repository, where this runs in a clone. The bundle in `cli/bin` lies as deep as the sources in `cli/command`. */
const CLONE = resolve(__dirname, "../..");

/** Whether this runs in a clone of the repository, with its local Aiven. */
export const isClone = () => existsSync(join(CLONE, "sandbox/sandbox.ts"));

/** Where the local Aiven of a clone keeps its state. */
export const DEFAULT_STATE_DIR = join(CLONE, ".build/sandbox");

/**
 * Loads a module of the local Aiven, which is TypeScript in a clone and in no package.
 *
 * @param path such as `sandbox/engine/engine`
 * @throws Fault outside a clone
 */
export async function fromClone<Module>(path: string): Promise<Module> {
  if (!isClone()) {
    throw new Fault(
      "This needs the local Aiven, which is in the repository and not in this package: run it in a clone.",
    );
  }
  const { register } = await import("tsx/cjs/api");
  register();
  return createRequire(__filename)(join(CLONE, `${path}.ts`)) as Module;
}

/** Folder of the policy pack: the package beside this one. */
export const policyPackDirectory = () =>
  resolve(createRequire(join(__dirname, "place.mjs")).resolve("aiven-mirrormaker2-policy/package.json"), "..");
