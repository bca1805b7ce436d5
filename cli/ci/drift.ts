import { reportOf } from "../../policy/report/reportOf";
import { failureOf, runLocally, runOnBackend } from "../pulumi/engineRun";
import { EXIT, Fault } from "../command/fault";
import { type OutputOptions, write } from "../report/formats";
import { readProgram } from "../pulumi/program";

interface DriftOptions extends OutputOptions {
  stack: string;
  program: string;
  stateDir?: string;
}

export async function run(options: DriftOptions): Promise<number> {
  const program = readProgram(options.program, options.stack);
  const operation = { name: "drift" } as const;
  const result =
    options.stateDir === undefined
      ? await runOnBackend(program, operation)
      : await runLocally(program, operation, options.stateDir);
  const { project, stackFile } = program;
  const report = reportOf(
    { project, stack: options.stack, operation: "drift", file: stackFile, succeeded: result.succeeded },
    result.events,
  );
  if (!report.succeeded && report.errors.length === 0) {
    throw new Fault(failureOf(result));
  }
  write(report, options);
  if (!report.succeeded) return EXIT.fault;
  return report.changes.length > 0 ? EXIT.found : EXIT.ok;
}
