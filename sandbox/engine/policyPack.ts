import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A policy pack to run, as `--policy-pack` and `--policy-pack-config` name it. */
export interface PolicyPack {
  directory: string;
  /** A JSON file with levels and parameters. */
  config?: string | undefined;
}

/** A sentence for the user about a pack that cannot be run. */
export class NotAPolicyPack extends Error {}

/**
 * A pack as the Automation API wants it. What is wrong with it is told here: Pulumi would run the program first, and say less.
 *
 * @throws NotAPolicyPack
 */
export function policyPackOptions(pack: PolicyPack | undefined): {
  policyPacks?: string[];
  policyPackConfigs?: string[];
} {
  if (pack === undefined) return {};
  const directory = resolve(pack.directory);
  if (!existsSync(join(directory, "PulumiPolicy.yaml"))) {
    throw new NotAPolicyPack(`${directory} has no PulumiPolicy.yaml, so it is not a policy pack.`);
  }
  requireBuilt(directory);
  if (pack.config === undefined) return { policyPacks: [directory] };
  return { policyPacks: [directory], policyPackConfigs: [readableConfig(resolve(pack.config))] };
}

function requireBuilt(directory: string): void {
  try {
    require.resolve(directory);
  } catch {
    throw new NotAPolicyPack(`The policy pack in ${directory} is not built: run "npm ci", which builds it.`);
  }
}

function readableConfig(file: string): string {
  if (!existsSync(file)) {
    throw new NotAPolicyPack(`There is no policy configuration ${file}.`);
  }
  try {
    JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new NotAPolicyPack(`The policy configuration ${file} is not JSON: ${(error as Error).message}.`);
  }
  return file;
}
