import { expect } from "chai";
import { matchesGlob } from "../../policy/configuration/glob";
import type { Configuration } from "../../policy/configuration/received";
import { rules } from "../../policy/policies";
import { kafkaType } from "../../policy/resources/kafka";
import { on, resourceRule } from "../../policy/rule/resourceRule";
import { exemptionsCurrent } from "../../policy/rules/stack/exemptionsCurrent";
import { type PackConfig, analyze, analyzeStack, run } from "./harness/engine";
import { kafka, pair } from "./harness/resources";

const NAME = "kafka-termination-protection";
const OPEN = kafka({ terminationProtection: false });

const exempt = (urn: string, expires = "2999-12-31") => ({
  urn,
  reason: "being replaced",
  owner: "team-kafka",
  expires,
});

const findings = (...exemptions: object[]) => analyze(rules, OPEN, { [NAME]: { exemptions } });

describe("exemptions", () => {
  it("turn a violation into advice that tells reason, owner and end", () => {
    const [violation, ...others] = findings(exempt("*:aiven:index/kafka:Kafka::source"));
    expect(others).to.deep.equal([]);
    expect(violation).to.include({ policy: NAME, level: "advisory" });
    expect(violation?.message).to.include("terminationProtection is off");
    expect(violation?.message).to.include("Exempt until 2999-12-31: being replaced; owner: team-kafka");
  });

  it("excuse only what their pattern matches, as a whole", () => {
    for (const urn of ["source", "*::sourc", "*::Source", "urn:*"]) {
      const level = urn === "urn:*" ? "advisory" : "mandatory";
      expect(findings(exempt(urn)), urn).to.have.nested.property("[0].level", level);
    }
  });

  it("excuse through their last day, and not after it", () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(findings(exempt("*", day(0)))).to.have.nested.property("[0].level", "advisory");
    expect(findings(exempt("*", day(-1)))).to.have.nested.property("[0].level", "mandatory");
  });

  it("excuse for one policy only", () => {
    const config: PackConfig = { [NAME]: { exemptions: [exempt("*")] } };
    const found = analyze(rules, kafka({ terminationProtection: false, kafkaUserConfig: undefined }), config);
    expect(found.find(({ policy }) => policy === "kafka-ip-filter-restricted")?.level).to.equal("mandatory");
  });

  it("excuse findings about a whole stack too, by the resource that would have to change", () => {
    const stack = pair({ flow: { replicationFactor: 9 } });
    const config: PackConfig = { "mm2-replication-factor-fits": { exemptions: [exempt("*::flow")] } };
    expect(run(rules, stack, config).map(({ level }) => level)).to.deep.equal(["advisory"]);
  });

  it("take every character of a pattern but * for itself", () => {
    expect(matchesGlob("a.b*[c]", "a.bxyz[c]")).to.equal(true);
    expect(matchesGlob("a.b", "axb")).to.equal(false);
    expect(matchesGlob("*", "")).to.equal(true);
  });
});

describe("exemptions-current", () => {
  const violations = (configuration: Configuration) =>
    analyzeStack([exemptionsCurrent(() => configuration)], pair()).map(({ message }) => message);
  const ofPolicy = (...exemptions: object[]): Configuration => ({
    [NAME]: { enforcementLevel: "mandatory", exemptions },
  });

  it("is content with one that holds and matches", () => {
    expect(violations(ofPolicy(exempt("*::source")))).to.deep.equal([]);
  });

  it("finds one that is over, with its path and owner", () => {
    const [message, ...others] = violations(ofPolicy(exempt("*::source"), exempt("*::target", "2020-01-31")));
    expect(others).to.deep.equal([]);
    expect(message).to.include(`["${NAME}"].exemptions[1]`).and.to.include("2020-01-31").and.to.include("team-kafka");
  });

  it("finds one that matches no resource", () => {
    expect(violations(ofPolicy(exempt("*::nowhere")))).to.have.length(1);
  });

  it("leaves those of a disabled policy alone", () => {
    expect(violations({ [NAME]: { enforcementLevel: "disabled", exemptions: [exempt("*::nowhere")] } })).to.deep.equal(
      [],
    );
  });
});

describe("a rule that fails", () => {
  const faulty = resourceRule(
    {
      name: "faulty-rule",
      displayName: "A rule with a fault",
      description: "Fails at every second service.",
      level: "mandatory",
      severity: "low",
      tags: [],
      remediationSteps: "",
      url: "",
    },
    on(kafkaType, {
      *judge({ serviceName }) {
        yield "before the fault";
        throw new TypeError(`cannot read ${String(serviceName)}`);
      },
    }),
  );

  it("says so with its name and the URN and no value, keeps what it found, and hides no other rule's finding", () => {
    const found = analyze([faulty, ...rules], kafka({ serviceName: "canary", terminationProtection: false }));
    expect(found.map(({ policy, level }) => `${policy} ${level}`)).to.deep.equal([
      "faulty-rule mandatory",
      "faulty-rule mandatory",
      "kafka-termination-protection mandatory",
    ]);
    const [, fault] = found;
    expect(fault?.message)
      .to.include("Internal error of policy faulty-rule (TypeError)")
      .and.to.include("Kafka::source");
    expect(JSON.stringify(found)).not.to.include("canary");
  });
});
