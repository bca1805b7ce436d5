import { githubAnnotations } from "../../policy/report/githubAnnotations";
import { pullRequestComment } from "../../policy/report/pullRequestComment";
import type { Report } from "../../policy/report/report";
import { sarifLog } from "../../policy/report/sarifLog";
import { textReport } from "../../policy/report/textReport";
import { writeAnswer } from "../command/answer";
import type { REPORT_FORMATS } from "../command/declare";
import { ALLOW_LABEL } from "../ci/allowLabel";
import { runUrl } from "./environment";
import { withoutSecrets } from "./withoutSecrets";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const HOW_TO_ALLOW = `They are blocked unless the label \`${ALLOW_LABEL}\` says that they are intended.`;

/** A report as the comment of its stack. */
export const comment = (report: Report, note?: string): string =>
  withoutSecrets(pullRequestComment(report, { runUrl: runUrl(), howToAllow: HOW_TO_ALLOW, note }));

/** Every output format, and how a report is written in it. */
const WRITERS = {
  text: textReport,
  json,
  sarif: (report) => json(sarifLog(report)),
  github: githubAnnotations,
  markdown: (report) => comment(report),
} as const satisfies Record<Format, (report: Report) => string>;

type Format = (typeof REPORT_FORMATS)[number];

export interface OutputOptions {
  format: Format;
  /** File to write instead of stdout. */
  output?: string;
}

/** Writes a report where it is wanted. */
export function write(report: Report, { format, output }: OutputOptions): void {
  writeAnswer(withoutSecrets(WRITERS[format](report)), output);
}
