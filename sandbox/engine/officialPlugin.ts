import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** A sentence for the user: the official plugin is not installed, and how to install it. */
export class NoOfficialPlugin extends Error {}

const EXECUTABLE = "pulumi-resource-aiven";

/**
 * Where the official plugin of the release is that a program uses: a folder on PATH, or the one in the user's own Pulumi folder
 * that `pulumi plugin install` put it into. The engine has a Pulumi folder of its own, so it puts this one on PATH.
 *
 * @throws NoOfficialPlugin
 */
export function officialPluginDirectory(
  program: string,
  { PATH: path = "", PULUMI_HOME: home = join(homedir(), ".pulumi") }: NodeJS.ProcessEnv = process.env,
): string {
  const version = packageVersion(program);
  const installed = join(home, "plugins", `resource-aiven-v${version}`);
  const directory = [...path.split(delimiter), installed].find((place) => existsSync(join(place, EXECUTABLE)));
  if (directory === undefined) {
    throw new NoOfficialPlugin(
      `The official Aiven provider ${version} is not installed: run "pulumi plugin install resource aiven v${version}", or leave out "--provider official".`,
    );
  }
  return directory;
}

/** The release of `@pulumi/aiven` in a program's node_modules, which wants the plugin of the same version. */
function packageVersion(program: string): string {
  try {
    const file = createRequire(join(resolve(program), "index.js")).resolve("@pulumi/aiven/package.json");
    return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  } catch {
    throw new NoOfficialPlugin(`${resolve(program)} has no @pulumi/aiven in its node_modules: run "npm ci" there.`);
  }
}
