import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { writeAnswer } from "../command/answer";
import { EXIT, Fault } from "../command/fault";
import { type Integration, adoption } from "./importFile";
import { plannedStack } from "./stackPlan";

interface AdoptOptions {
  stack: string;
  program: string;
  output?: string;
  integrations?: string;
}

export function run({ stack, program: directory, integrations, output }: AdoptOptions): number {
  const { name, config, plan } = plannedStack(directory, stack);
  const known = integrations === undefined ? [] : readIntegrations(integrations);
  const { importFile, withoutId } = adoption(name, config.aivenProject, plan, known, providerVersion(directory));
  writeAnswer(`${JSON.stringify(importFile, null, 2)}\n`, output);
  if (withoutId.length > 0) {
    console.error(
      `Left out, because only Aiven knows their ids; a preview would create them again: ${withoutId.join(", ")}`,
    );
  }
  return EXIT.ok;
}

function readIntegrations(file: string): Integration[] {
  if (!existsSync(file)) {
    throw new Fault(`There is no ${file}: create it with "avn service integration-list <service> --json".`);
  }
  const found: unknown = parsed(file);
  if (Array.isArray(found)) return found as Integration[];
  throw new Fault(`${file} must hold the list that "avn service integration-list <service> --json" prints.`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The release of the provider that the program runs on. */
function providerVersion(directory: string): string {
  let manifest: string;
  try {
    manifest = createRequire(resolve(directory, "package.json")).resolve("@pulumi/aiven/package.json");
  } catch {
    throw new Fault(`@pulumi/aiven is not installed in ${resolve(directory)}: run "npm ci" there.`);
  }
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version.replace(/^v/, "");
}
