import { expect } from "chai";
import { githubAnnotations } from "../../../policy/report/githubAnnotations";
import { sarifLog } from "../../../policy/report/sarifLog";
import { textReport } from "../../../policy/report/textReport";
import { HOSTILE } from "./hostile";
import { recordedReport } from "./recorded";

describe("GitHub annotations", () => {
  it("are one command a finding, errors for what is mandatory, on the stack file", () => {
    const lines = githubAnnotations(recordedReport("blocked")).trim().split("\n");
    expect(lines).to.have.length(5);
    for (const line of lines) {
      expect(line).to.match(/^::error file=Pulumi\.prod\.yaml,title=mm2-internal-topics-denied \(prod\)::aiven:index:/);
    }
  });

  it("escape what would end a property, a message or the command", () => {
    const lines = githubAnnotations(HOSTILE).trim().split("\n");
    expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).to.deep.equal(["::error", "::warning", "::error"]);
    for (const line of lines) {
      const [, , properties = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
      expect(properties.split(",")).to.have.length(2);
      // Only the escapes that GitHub knows are left of a percent sign.
      expect(message).not.to.match(/%(?!25|0A|0D)/);
    }
  });
});

describe("SARIF", () => {
  it("has one rule for each policy, and results that point to it", () => {
    const [run] = sarifLog(recordedReport("blocked")).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).to.deep.equal(["mm2-internal-topics-denied"]);
    expect(rules[0]?.properties).to.deep.equal({ "security-severity": "8.0" });
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).to.equal(result.ruleId);
      expect(result.level).to.equal("error");
      const [location] = result.locations ?? [];
      expect(location?.physicalLocation?.artifactLocation?.uri).to.equal("Pulumi.prod.yaml");
      expect(location?.logicalLocations?.[0]?.fullyQualifiedName).to.match(/^urn:pulumi:prod::/);
    }
    expect(run?.results).to.have.length(5);
  });

  it("gives each finding a fingerprint of its own, the same in the next run", () => {
    const fingerprints = () =>
      (sarifLog(recordedReport("blocked")).runs[0]?.results ?? []).map(({ partialFingerprints }) =>
        JSON.stringify(partialFingerprints),
      );
    expect(new Set(fingerprints()).size).to.equal(5);
    expect(fingerprints()).to.deep.equal(fingerprints());
  });

  it("says that the run itself failed", () => {
    const [run] = sarifLog({ ...recordedReport("drift"), errors: ["No such stack."] }).runs;
    expect(run?.invocations?.[0]?.executionSuccessful).to.equal(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).to.equal("No such stack.");
  });
});

describe("the report as text", () => {
  it("holds nothing that a terminal would obey", () => {
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(textReport(HOSTILE)).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
