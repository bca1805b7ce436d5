import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { policyConfigFor } from "../../../cli/pulumi/policyPack";
import { REPOSITORY, npmScripts, pipelineLines } from "./pipelines";

const STACKS = ["dev", "prod"];

/** A command line's words, and the value after a flag. */
const words = (line: string) => line.trim().split(/\s+/);
const valueOf = (line: string, flag: string) => words(line)[words(line).indexOf(flag) + 1];

/** Commands by which Pulumi judges or changes a stack. */
const OPERATES = /\bpulumi (preview|up|update|import|watch)\b|\bengine (-- )?(preview|up)\b/;

/** What a line runs in the end: `mm2` itself, or what a script of npm does. */
function expanded(line: string): string {
  const [, name = "", rest = ""] = /npm run (?:--silent )?([\w:-]+)(?: -- (.*))?/.exec(line) ?? [];
  const script = npmScripts()[name];
  return script === undefined ? line : expanded(`${script} ${rest}`);
}

describe("every command that previews or updates a stack", () => {
  const scripts = Object.entries(npmScripts()).filter(([, script]) => OPERATES.test(script));

  it("stands in package.json for both stacks", () => {
    expect(scripts.map(([name]) => name)).to.include.members(["preview:dev", "preview:prod", "up:dev", "up:prod"]);
  });

  for (const [name, script] of scripts) {
    it(`npm run ${name} carries the pack and its environment's configuration`, () => {
      const stack = valueOf(script, "--stack");
      expect(stack).to.equal(name.split(":").at(-1));
      expect(valueOf(script, "--policy-pack")).to.equal("policy");
      expect(valueOf(script, "--policy-pack-config")).to.equal(`policy/config/${stack ?? ""}.json`);
      expect(existsSync(join(REPOSITORY, `policy/config/${stack ?? ""}.json`))).to.equal(true);
    });

    it(`npm run ${name} never skips the preview, where policies stop what is wrong before it is made`, () => {
      expect(script).not.to.match(/--skip-preview|-f\b|--policy-pack-disable/);
    });
  }

  for (const { where, line } of pipelineLines()) {
    it(`${where} runs "${line}" by a script that carries them`, () => {
      // A pipeline names no Pulumi command itself: only scripts do, and those are judged above.
      expect(line).not.to.match(/(^|[\s;&|])pulumi\s/);
      expect(line).not.to.match(/tsx |--skip-preview|--policy-config/);
      const command = expanded(line);
      if (OPERATES.test(command)) {
        expect(valueOf(command, "--policy-pack-config")).to.equal(
          `policy/config/${valueOf(command, "--stack") ?? ""}.json`,
        );
      }
      if (command.includes("mm2 policy preview")) {
        expect(valueOf(command, "--stack")).to.be.oneOf(["${{", '"$STACK"']);
      }
    });
  }

  it("is one of a pipeline's lines at all: a preview and a drift check of each stack, an update of each", () => {
    const commands = pipelineLines().map(({ line }) => expanded(line));
    const matching = (part: string) => commands.filter((command) => command.includes(part)).length;
    expect(matching("mm2 policy preview")).to.equal(4);
    expect(matching("mm2 ci drift")).to.equal(2);
    for (const stack of STACKS) expect(matching(`pulumi up --stack ${stack}`)).to.equal(2);
  });

  it("takes the configuration of the stack's name in mm2 policy preview, which has no way to leave out the pack", () => {
    for (const stack of STACKS) {
      const config = join(REPOSITORY, `policy/config/${stack}.json`);
      expect(policyConfigFor(`organization/project/${stack}`)).to.equal(config);
    }
  });

  it("is refused for an environment that has no configuration", () => {
    expect(() => policyConfigFor("staging")).to.throw(
      'The policy pack has no configuration for "staging": create policy/config/staging.json',
    );
    expect(() => policyConfigFor("dev", "nowhere.json")).to.throw("There is no policy configuration nowhere.json.");
  });
});
