import { expect } from "chai";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { rules } from "../../policy/policies";
import { configOf, unblocked } from "./harness/configs";
import { type PackConfig, STACK_RESOURCE, levelOf, remediate, run } from "./harness/engine";
import { PARITY_CASES, PREFIXES } from "./harness/parityCases";
import { preview } from "./harness/preview";

const POLICY = resolve(__dirname, "../../policy");
const PROD = configOf("prod");
const UNBLOCKED = unblocked(rules, PROD);

const isBlocking = (name: string) =>
  rules.some(({ policy }) => policy.name === name && levelOf(policy, PROD) === "mandatory");

/** Policy, level, resource and message of each violation; sorted, because resources register in no certain order. */
const comparable = (violations: readonly { policy: string; level: string; urn: string; message: string }[]) =>
  violations
    .map(
      ({ policy, level, urn, message }) =>
        `${level} ${policy} ${urn.split("::").at(-1) ?? ""}: ${withoutUrn(message).trim()}`,
    )
    .sort();

const withoutUrn = (message: string) => message.replaceAll(/urn:pulumi:\S+::/g, "");

describe("the pack on the real engine", function () {
  this.timeout(120_000);
  let directory: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "parity-"));
  });
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const previewBroken = (config: PackConfig) => preview(directory, "broken", { directory: POLICY, config });

  it("finds in fifteen broken programs, unknown values, secrets and exemptions what the harness finds", async () => {
    const result = await previewBroken(UNBLOCKED);
    expect(result.succeeded, result.output).to.equal(true);
    const found = result.violations;

    expect(comparable(found)).to.deep.equal(comparable(run(rules, [STACK_RESOURCE, ...PARITY_CASES], UNBLOCKED)));
    expect(found.filter(({ message }) => message.includes("can't run"))).to.deep.equal([]);
    expect(result.output).not.to.include("canary-7f3a");
    for (const [prefix, rule] of Object.entries(PREFIXES)) {
      const blocking = found.filter(({ policy, urn }) => isBlocking(policy) && urn.includes(`::${prefix}`));
      expect([...new Set(blocking.map(({ policy }) => policy))], prefix).to.deep.equal([rule]);
    }
  });

  it("shows what is exempt as advice of a mandatory policy, and lets it through", async () => {
    const exemptions = [
      { urn: "*::d-mm", reason: "parity", owner: "tests", expires: "2999-12-31" },
      { urn: "*::exempt", reason: "parity", owner: "tests", expires: "2999-12-31" },
    ];
    const config: PackConfig = {
      all: "disabled",
      "kafka-termination-protection": { enforcementLevel: "mandatory", exemptions },
    };
    const result = await previewBroken(config);
    expect(result.succeeded, result.output).to.equal(true);
    const found = result.violations;
    expect(found.map(({ level }) => level)).to.deep.equal(["advisory", "advisory"]);
    expect(comparable(found)).to.deep.equal(comparable(run(rules, PARITY_CASES, config)));
  });

  it("mends at level remediate what the harness mends, also beside values that are unknown or secret", async () => {
    const config: PackConfig = {
      all: "disabled",
      "kafka-termination-protection": "remediate",
      "mm2-internal-topics-denied": "remediate",
      "dr-group-offsets-synced": "remediate",
      "kafka-topic-durability": "remediate",
    };
    const result = await previewBroken(config);
    expect(result.succeeded, result.output).to.equal(true);
    expect(result.violations).to.deep.equal([]);
    const mended = PARITY_CASES.map(async (resource) => {
      const changed = rules.filter(({ policy }) => config[policy.name] === "remediate");
      return (await Promise.all(changed.map((rule) => remediate(rule, resource)))).filter((to) => to !== undefined)
        .length;
    });
    const byHarness = (await Promise.all(mended)).reduce((sum, count) => sum + count, 0);
    const byEngine = [...result.output.matchAll(/\[remediate\].*\((\d+) resources?\)/g)];
    expect(byEngine.reduce((sum, [, count]) => sum + Number(count), 0))
      .to.equal(byHarness)
      .and.to.equal(6);
  });

  it("blocks a configuration that names a policy or property that does not exist, which Pulumi takes silently", async () => {
    const result = await previewBroken({
      "mm2-alias-saf": "mandatory",
      "mm2-alias-safe": { patern: "x" },
      all: "disabled",
      "pack-configuration": "mandatory",
    });
    expect(result.succeeded).to.equal(false);
    expect(result.violations).to.have.length(1);
    expect(result.violations[0]?.message)
      .to.include('did you mean "mm2-alias-safe"?')
      .and.to.include('did you mean "pattern"?');
  });

  it("finds an exemption that is over and one that matches nothing", async () => {
    const stale = [
      { urn: "*::a-source", reason: "r", owner: "o", expires: "2020-01-01" },
      { urn: "*::nowhere", reason: "r", owner: "o", expires: "2999-01-01" },
    ];
    const config: PackConfig = {
      all: "disabled",
      "exemptions-current": "mandatory",
      "mm2-alias-safe": { enforcementLevel: "advisory", exemptions: stale },
    };
    const result = await previewBroken(config);
    const found = result.violations.filter(({ policy }) => policy === "exemptions-current");
    expect(found.map(({ message }) => message.split("\n")[1])).to.deep.equal([
      'The exemption ["mm2-alias-safe"].exemptions[0] expired on 2020-01-01, and no longer excuses anything: remove it, or ask its owner (o) for a new date.',
      'The exemption ["mm2-alias-safe"].exemptions[1] matches no resource of the stack: remove it, or correct the URN pattern *::nowhere.',
    ]);
  });
});
