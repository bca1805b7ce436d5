import { readFileSync } from "node:fs";
import { problemReport } from "../components/topology/values/problem";
import { configurationProblems } from "./configuration/checkConfiguration";
import { rules } from "./policies";

/**
 * `checkConfig <file>...` judges configurations of the pack before Pulumi sees them. Pulumi finds some of the same faults, in its
 * own words and without the file's name; the rest only the policy pack-configuration would find.
 */
function main(files: readonly string[]): void {
  if (files.length === 0) fail("error: name the files to check, as given to --policy-pack-config.");
  for (const file of files) {
    const config = contents(file);
    if (config === undefined) continue;
    const problems = configurationProblems(rules, config.value);
    if (problems.length > 0) fail(`error: ${problemReport(problems, file)}`);
  }
}

function contents(file: string): { value: unknown } | undefined {
  try {
    const text = readFileSync(file, "utf8");
    // Pulumi takes an empty file for an empty configuration.
    return { value: text.trim() === "" ? {} : (JSON.parse(text) as unknown) };
  } catch (error) {
    fail(`error: ${file} is not a readable JSON file: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main(process.argv.slice(2));
