import { relative, resolve } from "node:path";
import { Option } from "commander";
import { type Report, count } from "../policy/report/report";
import { reportOf } from "../policy/report/reportOf";
import { policyRunnerEnv } from "../sandbox/engine/workDirectory";
import { command, run } from "./command";
import { readState } from "./exportedState";
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
