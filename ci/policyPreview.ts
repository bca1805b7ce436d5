import { Option } from "commander";
import type { Report } from "../policy/report/report";
import { count } from "../policy/report/report";
import { failureReport, reportOf } from "../policy/report/reportOf";
import { command, run } from "./command";
import { failureOf, runLocally, runOnBackend } from "./engineRun";
import { EXIT, Fault } from "./fault";
import { FORMATS, type OutputOptions, write } from "./formats";
import { policyPackFor } from "./policyPack";
import { type Program, readProgram } from "./program";

interface Options extends OutputOptions {
  stack: string;
  program: string;
  policyConfig?: string;
  local?: boolean;
  stateDir?: string;
}

const preview = command(
  "policy:preview",
  "Preview a stack of any Pulumi program under the policy pack, and report what it finds",
)
  .requiredOption("--stack <name>", "stack to preview, and environment whose policy configuration applies")
  .option("--program <dir>", "folder of the program", ".")
  .option("--policy-config <file>", "configuration of the pack (default: policy/config/<stack>.json)")
  .addOption(new Option("--format <format>", "how to report").choices(FORMATS).default("text"))
  .option("--output <file>", "where to report (default: standard output)")
  .option("--local", "without an account: on a throwaway backend, as a new stack, with the sandbox's provider")
  .option("--state-dir <dir>", "with --local: the stack in this running sandbox instead of a new one");

void run(preview, async (options: Options) => {
  const program = readProgram(options.program, options.stack);
  const origin = {
    project: program.project,
    stack: options.stack,
    operation: "preview",
    file: program.stackFile,
  } as const;
  let report: Report;
  try {
    const result = await previewed(program, options);
    report = reportOf({ ...origin, succeeded: result.succeeded }, result.events);
    if (!report.succeeded && report.errors.length === 0 && count(report, "mandatory") === 0) {
      report.errors.push(failureOf(result));
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // A comment on the pull request must say this as well.
    write(failureReport(origin, error.message), options);
    throw error;
  }
  write(report, options);
  if (count(report, "mandatory") > 0) return EXIT.found;
  return report.succeeded ? EXIT.ok : EXIT.fault;
});

function previewed(program: Program, { stack, policyConfig, local, stateDir }: Options) {
  if (stateDir !== undefined && local !== true) throw new Fault("--state-dir goes with --local.");
  const operation = { name: "preview", pack: policyPackFor(stack, policyConfig) } as const;
  return local === true ? runLocally(program, operation, stateDir) : runOnBackend(program, operation);
}
