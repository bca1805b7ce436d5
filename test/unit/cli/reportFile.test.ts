import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Fault } from "../../../cli/command/fault";
import { readReport } from "../../../cli/report/reportFile";
import { HOSTILE } from "../policyReport/hostile";
import { RECORDINGS, type Recording, recordedReport } from "../policyReport/recorded";

describe("a saved report", () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "reports-"));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  const saved = (content: string) => {
    const file = join(directory, "report.json");
    writeFileSync(file, content);
    return file;
  };

  for (const name of Object.keys(RECORDINGS) as Recording[]) {
    it(`is read as it was written: ${name}`, () => {
      expect(readReport(saved(JSON.stringify(recordedReport(name))))).to.deep.equal(recordedReport(name));
    });
  }

  for (const [what, content, message] of [
    ["that is missing", undefined, "There is no readable report"],
    ["that is no JSON", "{", "There is no readable report"],
    ["with a key of its own", { ...HOSTILE, marker: "<!-- -->" }, "marker"],
    [
      "with a key of its own inside",
      { ...HOSTILE, remediations: [{ ...HOSTILE.remediations[0], x: 1 }] },
      "remediations.0.x",
    ],
    [
      "with a kind that does not exist",
      { ...HOSTILE, changes: [{ ...HOSTILE.changes[0], kind: "*" }] },
      "changes.0.kind",
    ],
    ["with a text that is none", { ...HOSTILE, errors: [{}] }, "errors.0"],
    ["that is too long", { ...HOSTILE, errors: ["e".repeat(100_001)] }, "errors.0"],
    ["that has too many items", { ...HOSTILE, errors: Array(10_001).fill("e") }, "errors"],
  ] as const) {
    it(`is refused ${what}`, () => {
      const file =
        content === undefined
          ? join(directory, "nowhere.json")
          : saved(typeof content === "string" ? content : JSON.stringify(content));
      expect(() => readReport(file))
        .to.throw(Fault)
        .with.property("message")
        .that.contains(message);
    });
  }
});
