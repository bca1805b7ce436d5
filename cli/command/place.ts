import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Fault } from "./fault";

/** The repository, where this runs in a clone. The bundle in `cli/bin` lies as deep as the sources in `cli/command`. */
const CLONE = resolve(__dirname, "../..");

/** Not the bundler's `require`, which would look for the file when it bundles. */
const requireFile = createRequire(__filename);

/** Whether this runs in a clone of the repository, with its local Aiven. */
export const isClone = () => existsSync(join(CLONE, "sandbox/sandbox.ts"));

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
  // For the whole process, and not by the API's own `require`, under which `require.resolve` gives names that only it can open.
  register();
  return requireFile(join(CLONE, `${path}.ts`)) as Module;
}

/** Folder of the policy pack: the package beside this one. */
export const policyPackDirectory = () => dirname(requireFile.resolve("aiven-mirrormaker2-policy/package.json"));

/** The pack's own program that judges configurations, because only the pack knows its policies. */
export const policyConfigChecker = () => join(policyPackDirectory(), "bin/checkConfig.js");
