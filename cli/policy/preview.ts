import type { Report } from "../../policy/report/report";
import { count } from "../../policy/report/report";
import { failureReport, reportOf } from "../../policy/report/reportOf";
import { failureOf, runLocally, runOnBackend } from "../pulumi/engineRun";
import { EXIT, Fault } from "../command/fault";
import { type OutputOptions, write } from "../report/formats";
import { policyPackFor } from "../pulumi/policyPack";
import { type Program, readProgram } from "../pulumi/program";

interface PreviewOptions extends OutputOptions {
  stack: string;
  program: string;
  policyConfig?: string;
  local?: boolean;
  stateDir?: string;
}

export async function run(options: PreviewOptions): Promise<number> {
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
}

function previewed(program: Program, { stack, policyConfig, local, stateDir }: PreviewOptions) {
  if (stateDir !== undefined && local !== true) throw new Fault("--state-dir only works with --local.");
  const operation = { name: "preview", pack: policyPackFor(stack, policyConfig) } as const;
  return local === true ? runLocally(program, operation, stateDir) : runOnBackend(program, operation);
}
