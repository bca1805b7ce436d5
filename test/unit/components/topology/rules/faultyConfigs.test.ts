import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { parseStackConfig } from "../../../../../components/config/stackConfig";
import { problemReport } from "../../../../../components/topology/values/problem";

const DIRECTORY = "test/fixtures/faulty";
const SUBJECT = "The configuration";

/** One message for a stack file, or nothing when there is no fault. */
function messageOf(file: string): string {
  const { config } = parse(readFileSync(join(DIRECTORY, file), "utf8")) as { config: Record<string, unknown> };
  const entries = Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
  const { problems = [] } = parseStackConfig(entries, "mirrormaker2", "mm2-test");
  return problems.length === 0 ? "" : `${problemReport(problems, SUBJECT)}\n`;
}

/** Each faulty configuration has a golden message beside it; UPDATE_GOLDEN=1 writes them anew, to be read before they are kept. */
describe("faulty configurations", () => {
  const files = readdirSync(DIRECTORY).filter((file) => file.endsWith(".yaml"));

  it("are at least 60, each with a message", () => {
    expect(files.length).to.be.at.least(60);
    expect(readdirSync(DIRECTORY).filter((file) => file.endsWith(".txt"))).to.have.length(files.length);
  });

  for (const file of files) {
    it(`refuses ${file.replace(".yaml", "").replaceAll("-", " ")}`, () => {
      const message = messageOf(file);
      const golden = join(DIRECTORY, file.replace(".yaml", ".txt"));
      if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(golden, message);
      expect(message).to.not.equal("");
      expect(message).to.equal(readFileSync(golden, "utf8"));
      expect(message).to.not.match(/canary|31415926|27182818/);
    });
  }
});
