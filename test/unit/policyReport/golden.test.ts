import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { githubAnnotations } from "../../../policy/report/githubAnnotations";
import { pullRequestComment } from "../../../policy/report/pullRequestComment";
import type { Report } from "../../../policy/report/report";
import { sarifLog } from "../../../policy/report/sarifLog";
import { textReport } from "../../../policy/report/textReport";
import { HOSTILE } from "./hostile";
import { RECORDINGS, type Recording, recordedReport } from "./recorded";

const FORMATS: Record<string, (report: Report) => string> = {
  txt: textReport,
  md: (report) =>
    pullRequestComment(report, {
      runUrl: "https://ci.example/runs/1",
      howToAllow: "They are blocked unless the label `allow` says that they are intended.",
    }),
  "annotations.txt": githubAnnotations,
  "sarif.json": (report) => `${JSON.stringify(sarifLog(report), null, 2)}\n`,
};

const REPORTS: Record<string, Report> = {
  ...Object.fromEntries(Object.keys(RECORDINGS).map((name) => [name, recordedReport(name as Recording)])),
  hostile: HOSTILE,
};

// UPDATE_GOLDEN=1 npm run test:unit writes them anew; look at the difference before you commit it.
describe("the golden files of reports", () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    for (const [extension, format] of Object.entries(FORMATS)) {
      const file = join(__dirname, "golden", `${name}.${extension}`);
      it(`${name}.${extension} is what the format writes`, () => {
        const text = format(report);
        if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, text);
        expect(existsSync(file), `${file} is missing`).to.equal(true);
        expect(text).to.equal(readFileSync(file, "utf8"));
      });
    }
  }
});
