import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { version } from "../../../cli/package.json";
import { MM2, mm2 } from "../../fixtures/mm2";

const HINT = "(add --help for usage)";
const HERE = resolve(".");

describe("mm2 on the command line", () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "mm2-"));
    for (const file of ["Pulumi.yaml", "Pulumi.dev.yaml"]) cpSync(file, join(directory, file));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  const REFUSALS: [what: string, args: string[], answer: string][] = [
    ["an unknown command", ["explian"], `unknown command 'explian'; did you mean explain?\n${HINT}`],
    ["a word of another tool", ["lint"], `unknown command 'lint'; did you mean mm2 check?\n${HINT}`],
    ["a verb without its area", ["start"], `unknown command 'start'; did you mean mm2 sandbox start?\n${HINT}`],
    ["an unknown verb", ["sandbox", "strat"], `unknown command 'strat'; did you mean start?\n${HINT}`],
    ["a word like nothing", ["xyzzyx"], `unknown command 'xyzzyx'\n${HINT}`],
    ["an unknown option", ["check", "--stcak", "dev"], `unknown option '--stcak'; did you mean --stack?\n${HINT}`],
    ["no stack where there are several", ["check"], "Name the stack with --stack: dev, prod."],
    [
      "an unknown stack",
      ["check", "--stack", "prd"],
      `There is no stack "prd" in ${HERE}, because it has no Pulumi.prd.yaml; did you mean "prod"? The stacks there are dev, prod.`,
    ],
    [
      "a folder that is not there",
      ["explain", "--stack", "dev", "--program", "/nonexistent"],
      "There is no /nonexistent/Pulumi.yaml, so /nonexistent is not a Pulumi program.",
    ],
    [
      "a folder without a stack",
      ["explain", "--program", "docs"],
      `No stack has a file in ${join(HERE, "docs")}: name the program's folder with --program.`,
    ],
    [
      "too many words",
      ["check", "dev"],
      `too many arguments for 'check'. Expected 0 arguments but got 1: dev.\n${HINT}`,
    ],
    [
      "help on nothing that there is",
      ["help", "sandbox", "restart"],
      'There is no help on "sandbox restart": name a command, or one of exit-codes, environment, output.',
    ],
  ];
  for (const [what, args, answer] of REFUSALS) {
    it(`answers ${what} in a sentence, with exit code 2`, () => {
      expect(mm2(args)).to.deep.equal({ status: 2, stdout: "", stderr: `error: ${answer}\n` });
    });
  }

  it("answers a bare call, and an area without a verb, with help", () => {
    for (const args of [[], ["sandbox"], ["ci"]]) {
      const { status, stdout, stderr } = mm2(args);
      expect([status, stderr]).to.deep.equal([0, ""]);
      expect(stdout).to.match(/^Usage: mm2/);
    }
  });

  it("says its version", () => {
    expect(mm2(["--version"])).to.deep.equal({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("has help on exit codes, environment and output, and on commands as their --help", () => {
    for (const topic of ["exit-codes", "environment", "output"])
      expect(mm2(["help", topic]).stdout).to.have.length.above(200);
    expect(mm2(["help", "ci", "gate"]).stdout).to.equal(mm2(["ci", "gate", "--help"]).stdout);
  });

  it("takes the stack from MM2_STACK, or the only one that has a file", () => {
    const env = { ...process.env, MM2_STACK: "prod" };
    expect(mm2(["check"], { env }).stdout).to.match(/^Stack "prod" has no problems: /);
    expect(mm2(["check", "--stack", "dev"], { env }).stdout).to.match(/^Stack "dev" has no problems: /);
    expect(mm2(["check", "--program", directory]).stdout).to.match(/^Stack "dev" has no problems: /);
  });

  it("checks a stack file: exit code 1 and every problem, as text and as data", () => {
    const text = readFileSync("Pulumi.dev.yaml", "utf8");
    writeFileSync(
      join(directory, "Pulumi.wrong.yaml"),
      text.replace("targetCluster: target", "targetCluster: targett"),
    );
    const args = ["check", "--program", directory, "--stack", "wrong"];
    const { status, stdout, stderr } = mm2(args);
    expect([status, stderr]).to.deep.equal([1, ""]);
    expect(stdout).to.contain('"targett" is not a cluster alias here; did you mean "target"?');
    const output = join(directory, "new/answer.json");
    expect(mm2([...args, "--json", "--output", output])).to.deep.equal({ status: 1, stdout: "", stderr: "" });
    const answer = JSON.parse(readFileSync(output, "utf8")) as { schema: string; problems: { path: string }[] };
    expect(answer.schema).to.equal("mm2.check/1");
    expect(answer.problems.map(({ path }) => path)).to.include("flows[0].targetCluster");
  });

  it("ends quietly when its reader has seen enough", () => {
    const line = `'${process.execPath}' '${MM2}' explain --stack prod --svg | head -c 20`;
    expect(execFileSync("bash", ["-o", "pipefail", "-c", line], { encoding: "utf8" })).to.have.length(20);
  });

  it("completes commands, options and choices, by a script for each shell", () => {
    const choices = (...words: string[]) =>
      mm2(["complete", "--", ...words])
        .stdout.split("\n")
        .map((line) => line.split("\t")[0]);
    expect(choices("sandbox", "st")).to.include.members(["start", "stop", "status"]);
    expect(choices("explain", "--ka")).to.include("--kafka");
    expect(choices("policy", "preview", "--format", "")).to.include.members(["json", "sarif"]);
    for (const shell of ["bash", "zsh", "fish", "powershell"]) {
      expect(mm2(["completion", shell]).stdout, shell)
        .to.contain("mm2")
        .and.to.have.length.above(500);
    }
  });

  it("prints no colour off a terminal", () => {
    expect(mm2(["explian"], { env: { ...process.env, FORCE_COLOR: undefined } }).stderr).not.to.contain("\u001b");
  });
});
