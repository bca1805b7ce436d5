import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { readState } from "../../../cli/pulumi/exportedState";
import { Fault } from "../../../cli/command/fault";
import { readProgram } from "../../../cli/pulumi/program";

describe("what a command is given", () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "inputs-"));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });
  const written = (name: string, content: string) => {
    const file = join(directory, name);
    writeFileSync(file, content);
    return file;
  };

  it("is a program with a stack, which may be named in full", () => {
    expect(readProgram(".", "organization/mirrormaker2/prod")).to.deep.equal({
      directory: process.cwd(),
      project: "mirrormaker2",
      stack: "organization/mirrormaker2/prod",
      stackFile: "Pulumi.prod.yaml",
    });
  });

  it("is refused when it is no program, has no such stack, or no name", () => {
    expect(() => readProgram("docs", "dev")).to.throw(Fault, "has no Pulumi.yaml, so it is not a Pulumi program");
    expect(() => readProgram(".", "nope")).to.throw(Fault, 'There is no stack "nope"');
    written("Pulumi.yaml", "runtime: nodejs\n");
    written("Pulumi.dev.yaml", "config: {}\n");
    expect(() => readProgram(directory, "dev")).to.throw(Fault, "has no name");
  });

  it("is an exported state, whose resources say of which stack it is", () => {
    expect(readState("test/pullRequest/states/foreign.json")).to.deep.equal({ stack: "prod", project: "foreign" });
  });

  for (const [what, content, message] of [
    ["no JSON", "{", "is not an exported state"],
    ["other JSON", "{}", "is not an exported state"],
    ["null", "null", "is not an exported state"],
    ["an empty state", '{"version":3,"deployment":{"resources":[]}}', "contains no resources"],
    ["the state of an empty stack", '{"version":3,"deployment":{"resources":null}}', "contains no resources"],
  ] as const) {
    it(`is refused when it is ${what} instead of a state`, () => {
      expect(() => readState(written("state.json", content))).to.throw(Fault, message);
    });
  }

  it("is refused when there is no such file", () => {
    expect(() => readState(join(directory, "nowhere.json"))).to.throw(Fault, "There is no file");
  });
});
