import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { Option } from "commander";
import { type Report, count } from "../policy/report/report";
import { reportOf } from "../policy/report/reportOf";
import { policyRunnerEnv } from "../sandbox/engine/workDirectory";
import { command, run } from "./command";
import { EXIT, Fault } from "./fault";
import { FORMATS, type OutputOptions, write } from "./formats";
import { policyPackFor } from "./policyPack";
import { parseEvents, runPulumi } from "./pulumi";
import { inTemporaryDirectory } from "./temporaryDirectory";

interface Options extends OutputOptions {
  file: string;
  stackConfig?: string;
  policyConfig?: string;
}

const analyze = command(
  "policy:analyze",
  "Judge an exported state by the policy pack, without the program and without a provider",
)
  .requiredOption("--file <state>", "what `pulumi stack export` wrote")
  .option("--stack-config <name>", "environment whose policy configuration applies (default: the state's own stack)")
  .option("--policy-config <file>", "configuration of the pack instead")
  .addOption(new Option("--format <format>", "how to report").choices(FORMATS).default("text"))
  .option("--output <file>", "where to report (default: standard output)");

void run(analyze, async (options: Options) => {
  const state = readState(options.file);
  const pack = policyPackFor(options.stackConfig ?? state.stack, options.policyConfig);
  const report = await inTemporaryDirectory(async (home): Promise<Report> => {
    const { succeeded, stdout } = await runPulumi(
      [
        ...["policy", "analyze", "--json", "--file", resolve(options.file)],
        ...["--policy-pack", pack.directory, "--policy-pack-config", pack.config],
      ],
      { env: policyRunnerEnv(home), shown: false },
    );
    const origin = { ...state, operation: "analyze", file: relative(process.cwd(), resolve(options.file)) } as const;
    return reportOf({ ...origin, succeeded }, parseEvents(stdout));
  });
  if (!report.succeeded && count(report, "mandatory") === 0) {
    throw new Fault("pulumi policy analyze failed; what it printed above tells why.");
  }
  write(report, options);
  return report.succeeded ? EXIT.ok : EXIT.found;
});

/** The stack that a state is of, by its first URN. */
function readState(file: string): { project: string; stack: string } {
  if (!existsSync(file)) throw new Fault(`There is no file ${file}.`);
  const wrong = new Fault(`${file} is no exported state: make one by "pulumi stack export --file ${file}".`);
  try {
    const { deployment } = JSON.parse(readFileSync(file, "utf8")) as {
      deployment?: { resources?: { urn?: string }[] | null };
    };
    if (deployment === undefined) throw wrong;
    const [, stack, project] = /^urn:pulumi:(.+?)::(.+?)::/.exec(deployment.resources?.[0]?.urn ?? "") ?? [];
    if (stack === undefined || project === undefined) throw new Fault(`${file} holds no resources.`);
    return { stack, project };
  } catch (error) {
    throw error instanceof Fault ? error : wrong;
  }
}
