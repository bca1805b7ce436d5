import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { configurationProblems } from "../../policy/configuration/checkConfiguration";
import type { Configuration } from "../../policy/configuration/received";
import { rules } from "../../policy/policies";
import { packConfiguration } from "../../policy/rules/stack/packConfiguration";
import { STACK_RESOURCE, analyze } from "./harness/engine";

const CONFIGS = join(__dirname, "../../policy/config");

const problems = (config: unknown) =>
  configurationProblems(rules, config).map(({ path, message }) => `${path} ${message}`);

describe("the configuration of the pack", () => {
  for (const file of readdirSync(CONFIGS)) {
    it(`is right in ${file}`, () => {
      expect(problems(JSON.parse(readFileSync(join(CONFIGS, file), "utf8")))).to.deep.equal([]);
    });

    it(`keeps the rule about internal topics mandatory in ${file}`, () => {
      const config = JSON.parse(readFileSync(join(CONFIGS, file), "utf8")) as Record<string, unknown>;
      expect(config["mm2-internal-topics-denied"]).to.equal("mandatory");
    });
  }

  const CASES: [what: string, config: unknown, problem: string][] = [
    [
      "a misspelt policy",
      { "kafka-ip-filter-restrictd": "mandatory" },
      '["kafka-ip-filter-restrictd"] unknown key; did you mean "kafka-ip-filter-restricted"?',
    ],
    [
      "a misspelt property",
      { "mm2-intervals-bounded": { minSecond: 3 } },
      '["mm2-intervals-bounded"].minSecond unknown key; did you mean "minSeconds"?',
    ],
    [
      "a misspelt level",
      { "mm2-near-target": "mandatry" },
      '["mm2-near-target"].enforcementLevel must be one of advisory, mandatory, disabled, not "mandatry"',
    ],
    [
      "a level that a rule about the stack cannot have",
      { "mm2-near-target": { enforcementLevel: "remediate" } },
      '["mm2-near-target"].enforcementLevel must be one of advisory, mandatory, disabled, not "remediate"',
    ],
    [
      "a level at which a remediation would never run",
      { "secrets-are-secret": "mandatory" },
      '["secrets-are-secret"].enforcementLevel must be one of remediate, disabled, not "mandatory"',
    ],
    [
      "a level for all at which a remediation would never run",
      { all: "mandatory" },
      "all would silence secrets-are-secret, which has only the levels remediate and disabled; use one of those",
    ],
    [
      "a day that does not exist",
      { "kafka-version-supported": { today: "2027-02-30" } },
      '["kafka-version-supported"].today must be a day such as 2027-01-31, not "2027-02-30"',
    ],
    [
      "a number that is too small",
      { "dr-distinct-maintenance-windows": { gapHours: 0 } },
      '["dr-distinct-maintenance-windows"].gapHours must be a whole number from 1 to 84, not 0',
    ],
    [
      "an exemption without an owner",
      { "mm2-near-target": { exemptions: [{ urn: "*", reason: "r", expires: "2999-01-01" }] } },
      '["mm2-near-target"].exemptions[0].owner is missing; write text of at most 1000 characters',
    ],
    [
      "a misspelt key of an exemption",
      { "mm2-near-target": { exemptions: [{ urn: "*", reason: "r", owner: "o", expires: "2999-01-01", until: 1 }] } },
      '["mm2-near-target"].exemptions[0].until unknown key; known here: expires, owner, reason, urn',
    ],
    ["a list", [], " must be a map of keys to values, not an empty list"],
    [
      "a pattern that does not close",
      { "kafka-naming": { topicPattern: "(" } },
      '["kafka-naming"].topicPattern must be a regular expression, not "("',
    ],
  ];
  for (const [what, config, problem] of CASES) {
    it(`is wrong with ${what}`, () => {
      expect(problems(config)).to.deep.equal([problem]);
    });
  }

  it("tells all problems at once", () => {
    expect(problems({ "mm2-near-targt": "advisory", "mm2-alias-safe": { patern: "x" } })).to.have.length(2);
  });

  it("blocks the preview at the stack's first resource, whatever its own level, with everything in one message", () => {
    const received: Configuration = {
      "mm2-near-targt": { enforcementLevel: "advisory" },
      "mm2-alias-safe": { enforcementLevel: "mandatory", patern: "x" },
    };
    const found = analyze([packConfiguration(rules, () => received)], STACK_RESOURCE, { all: "advisory" });
    expect(found).to.have.length(1);
    expect(found[0]).to.include({ policy: "pack-configuration", level: "mandatory" });
    expect(found[0]?.message).to.include("has 2 problems").and.to.include('did you mean "mm2-near-target"?');
  });
});
