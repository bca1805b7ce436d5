import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pictures } from "./pictures";
import { pluginArgs } from "./pluginArgs";
import { pluginBundle } from "./pluginBundle";
import { pluginSchema } from "./pluginSchema";
import { configurationReference } from "./configurationReference";
import { presetReference } from "./presetReference";
import { policyCatalogue } from "./policyCatalogue";
import { providerTypes } from "./providerTypes";

/** Every generated page, with what it must hold; each is made after those that it is made of. */
const PAGES: Record<string, () => string | Promise<string>> = {
  "components/plugin/args.ts": pluginArgs,
  "components/plugin/schema.json": pluginSchema,
  "components/plugin/bin/index.js": pluginBundle,
  "docs/configuration.md": configurationReference,
  "docs/presets.md": presetReference,
  "docs/policies.md": policyCatalogue,
  "sandbox/provider/schema/sdk.json": providerTypes,
  ...pictures,
};

/** `tsx tools/docs/generate.ts` writes the pages; with `--check` it only says which are not fresh. */
async function main(): Promise<void> {
  const check = process.argv.includes("--check");
  const stale: string[] = [];
  for (const [path, page] of Object.entries(PAGES)) {
    const wanted = await page();
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
    }
    if (!existsSync(path) || readFileSync(path, "utf8") !== wanted) stale.push(path);
  }
  if (stale.length === 0) return;
  console.error(`Not fresh: ${stale.join(", ")}. Run \`npm run docs\` and commit.`);
  process.exitCode = 1;
}

void main();
