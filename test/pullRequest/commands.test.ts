import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Log } from "sarif";
import { mm2 } from "../fixtures/mm2";
import type { Report } from "../../policy/report/report";

const STATE = "test/pullRequest/states/foreign.json";

/** The commands as pipelines run them, with the real CLI where they need it. */
describe("the commands", () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "commands-"));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  const run = (command: string, ...args: string[]) =>
    mm2([...command.split(" "), ...args], { env: { ...process.env, TMPDIR: directory } });

  describe("mm2 policy analyze", () => {
    it("judges an exported state without its program: exit code 1, and the report alone on standard output", () => {
      const { status, stdout } = run("policy analyze", "--file", STATE, "--format", "json");
      expect(status).to.equal(1);
      const report = JSON.parse(stdout) as Report;
      expect(report).to.include({ project: "foreign", stack: "prod", operation: "analyze", succeeded: false });
      expect(report.violations.map(({ policy }) => policy)).to.include("mm2-internal-topics-denied");
      expect(report.changes).to.deep.equal([]);
    });

    it("writes SARIF into a file", () => {
      const output = join(directory, "new/folder/report.sarif");
      const { status, stdout } = run("policy analyze", "--file", STATE, "--format", "sarif", "--output", output);
      expect([status, stdout]).to.deep.equal([1, ""]);
      const { version, runs } = JSON.parse(readFileSync(output, "utf8")) as Log;
      expect(version).to.equal("2.1.0");
      expect(runs[0]?.tool.driver.name).to.equal("aiven-mirrormaker2");
    });

    it("takes another environment's configuration", () => {
      const config = join(directory, "other.json");
      writeFileSync(config, JSON.stringify({ "mm2-internal-topics-denied": "disabled" }));
      const { status, stdout, stderr } = run("policy analyze", "--file", STATE, "--policy-config", config);
      expect(status, stderr).to.be.lessThan(2);
      expect(stdout).to.match(/^foreign\/prod: /);
      expect(stdout).not.to.contain("mm2-internal-topics-denied");
    });

    it("refuses what is no state in a sentence: exit code 2", () => {
      const { status, stderr } = run("policy analyze", "--file", "package.json");
      expect(status).to.equal(2);
      expect(stderr).to.match(/^error: package\.json is not an exported state: .*\n$/);
    });
  });

  describe("mm2 policy preview", () => {
    it("previews without any account: exit code 0, and nothing is left behind", () => {
      const before = readdirSync(directory);
      const { status, stdout, stderr } = run("policy preview", "--stack", "dev", "--local");
      expect(status, stderr).to.equal(0);
      expect(stdout).to.match(/^mirrormaker2\/dev: passed/);
      expect(stdout).to.contain("9 to create");
      expect(readdirSync(directory)).to.deep.equal(before);
    });

    it("blocks a preview whose policy configuration is misspelt, and reports it as well", () => {
      const config = join(directory, "misspelt.json");
      writeFileSync(config, JSON.stringify({ "mm2-internal-topic-denied": "mandatory" }));
      const args = ["--stack", "prod", "--local", "--policy-config", config, "--format", "markdown"];
      const { status, stdout, stderr } = run("policy preview", ...args);
      expect(status).to.equal(2);
      for (const text of [stdout, stderr]) expect(text).to.contain('did you mean "mm2-internal-topics-denied"?');
      expect(stderr).not.to.contain("Previewing");
    });

    for (const [what, args, message] of [
      ["a stack", [], "Name the stack with --stack: dev, prod."],
      ["a format that exists", ["--stack", "dev", "--format", "xml"], "Allowed choices are text, json, sarif"],
      ["a sandbox that runs", ["--stack", "dev", "--local", "--state-dir", "x"], "No sandbox is running in"],
    ] as const) {
      it(`asks for ${what}: exit code 2 and a sentence`, () => {
        const { status, stderr } = run("policy preview", ...args);
        expect(status).to.equal(2);
        expect(stderr).to.contain(message);
        expect(stderr).not.to.match(/\n\s+at /);
      });
    }
  });

  describe("mm2 ci gate", () => {
    it("refuses to judge a report that is not there", () => {
      const { status, stderr } = run("ci gate", "--report", join(directory, "nowhere.json"));
      expect(status).to.equal(2);
      expect(stderr).to.match(/^error: There is no readable report in /);
    });
  });

  describe("mm2 ci comment", () => {
    it("says so where there is nothing to comment", () => {
      mkdirSync(join(directory, "reports"));
      const file = join(directory, "reports/dev.json");
      run("policy analyze", "--file", STATE, "--format", "json", "--output", file);
      const { status, stderr } = run("ci comment", "--report", file);
      expect(status).to.equal(2);
      expect(stderr).to.contain("neither a GitHub workflow nor a GitLab pipeline");
    });
  });
});
