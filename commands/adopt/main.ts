import { existsSync, readFileSync } from "node:fs";
import { Command } from "commander";
import { componentName, configurationReport, parseStackConfig } from "../../components/config/stackConfig";
import { readStackFile } from "../explain/stackFile";
import { type Integration, adoption } from "./importFile";

interface Options {
  stack: string;
  program: string;
  integrations?: string;
}

const program = new Command("adopt")
  .description(
    "Write what `pulumi import --file` reads, for services that exist at Aiven and are in Pulumi.<stack>.yaml",
  )
  .requiredOption("--stack <name>", "stack, and stack file Pulumi.<name>.yaml")
  .option("--program <dir>", "folder of the Pulumi program", ".")
  .option("--integrations <file>", "what `avn service integration-list <MirrorMaker service> --json` prints")
  .showHelpAfterError("(add --help for what is possible)")
  .action(adopt);

function adopt({ stack, program: directory, integrations }: Options): void {
  const { project: namespace, entries } = readStackFile(directory, stack);
  const name = componentName(stack);
  const { config, plan, problems } = parseStackConfig(entries, namespace, name);
  if (problems !== undefined) throw new Error(configurationReport(stack, problems));
  const known = integrations === undefined ? [] : readIntegrations(integrations);
  const { importFile, withoutId } = adoption(name, config.aivenProject, plan, known, providerVersion());
  console.log(JSON.stringify(importFile, null, 2));
  if (withoutId.length > 0) {
    console.error(
      `Not in it, because only Aiven knows their ids; a preview would create them: ${withoutId.join(", ")}`,
    );
  }
}

function readIntegrations(file: string): Integration[] {
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}: write it by "avn service integration-list <service> --json".`);
  }
  const found: unknown = parsed(file);
  if (Array.isArray(found)) return found as Integration[];
  throw new Error(`${file} must hold the list that "avn service integration-list <service> --json" prints.`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The release of the provider that the program runs on. */
function providerVersion(): string {
  const manifest = readFileSync(require.resolve("@pulumi/aiven/package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version.replace(/^v/, "");
}

program.parseAsync().catch((error: unknown) => {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
