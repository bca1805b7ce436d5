import { EXIT } from "../command/fault";
import { type OutputOptions, write } from "../report/formats";
import { readReport } from "../report/reportFile";

interface ReportOptions extends OutputOptions {
  report: string;
}

export function run(options: ReportOptions): number {
  write(readReport(options.report), options);
  return EXIT.ok;
}
