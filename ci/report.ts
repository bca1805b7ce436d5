import { Option } from "commander";
import { command, run } from "./command";
import { EXIT } from "./fault";
import { FORMATS, type OutputOptions, write } from "./formats";
import { readReport } from "./reportFile";

interface Options extends OutputOptions {
  report: string;
}

const show = command("ci:report", "Write a report that was saved with --format json in another format")
  .requiredOption("--report <file>", "saved report")
  .addOption(new Option("--format <format>", "how to report").choices(FORMATS).default("text"))
  .option("--output <file>", "where to report (default: standard output)");

void run(show, (options: Options) => {
  write(readReport(options.report), options);
  return Promise.resolve(EXIT.ok);
});
