import { Option } from "commander";
import { reportOf } from "../policy/report/reportOf";
import { command, run } from "./command";
import { failureOf, runLocally, runOnBackend } from "./engineRun";
import { EXIT, Fault } from "./fault";
import { FORMATS, type OutputOptions, write } from "./formats";
import { readProgram } from "./program";

interface Options extends OutputOptions {
  stack: string;
  program: string;
  stateDir?: string;
}

const drift = command(
  "ci:drift",
  "Report what was changed on Aiven behind Pulumi's back; nothing is changed by it. New outputs of a stack that this one reads (StackReference) are left out",
)
  .requiredOption("--stack <name>", "stack to check")
  .option("--program <dir>", "folder of the program", ".")
  .addOption(new Option("--format <format>", "how to report").choices(FORMATS).default("text"))
  .option("--output <file>", "where to report (default: standard output)")
  .option("--state-dir <dir>", "the stack in this running sandbox, instead of the one on your backend");

void run(drift, async (options: Options) => {
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
});
