import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { type PolicyPack, policyPackOptions } from "../../sandbox/engine/policyPack";
import type * as WorkDirectory from "../../sandbox/engine/workDirectory";
import { fromClone, isClone, policyConfigChecker, policyPackDirectory } from "../command/place";
import { Fault } from "../command/fault";

/**
 * The pack with its configuration for an environment: the one that is named, or else the one of the stack's name.
 *
 * @throws Fault when there is none, or when it is wrong
 */
export function policyPackFor(stack: string, configFile?: string): PolicyPack & { config: string } {
  const pack = { directory: policyPackDirectory(), config: policyConfigFor(stack, configFile) };
  try {
    policyPackOptions(pack);
  } catch (error) {
    throw new Fault((error as Error).message);
  }
  requireRight(pack.config);
  return pack;
}

/** @throws Fault when there is none */
export function policyConfigFor(stack: string, configFile?: string): string {
  // A stack may be named in full, as <organization>/<project>/<stack>.
  const config =
    configFile === undefined ? join(policyPackDirectory(), "config", `${basename(stack)}.json`) : resolve(configFile);
  if (existsSync(config)) return config;
  const shown = relative(process.cwd(), config);
  throw new Fault(
    configFile === undefined
      ? `The policy pack has no configuration for "${stack}": create ${shown}, or name another with --policy-config.`
      : `There is no policy configuration ${shown}.`,
  );
}

/** By the pack's own checker: Pulumi takes a misspelt policy for one that it need not run. */
function requireRight(config: string): void {
  const { status, stderr } = spawnSync(process.execPath, [policyConfigChecker(), relative(process.cwd(), config)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Fault(stderr.trim().replace(/^error: /, ""));
}

/** What boots the pack where the CLI has no Node language host of its own; `home` becomes its PULUMI_HOME. */
export async function policyRunnerEnv(home: string): Promise<Record<string, string>> {
  if (!isClone()) return {};
  const { policyRunnerEnv: env } = await fromClone<typeof WorkDirectory>("sandbox/engine/workDirectory");
  return env(home);
}
