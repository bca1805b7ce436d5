import { expect } from "chai";
import { kafkaVersionCurrent } from "../../../policy/rules/services/kafkaVersionCurrent";
import { kafkaVersionSupported } from "../../../policy/rules/services/kafkaVersionSupported";
import { type PackConfig, analyze } from "../harness/engine";
import { kafka } from "../harness/resources";
import { UNKNOWN_ON_THE_WIRE } from "../harness/wire";

const TODAY = "2026-11-24";

function findings(kafkaVersion: unknown, extra: Record<string, unknown> = {}): string[] {
  const given = { today: TODAY, ...extra };
  const config: PackConfig = { "kafka-version-supported": given, "kafka-version-current": given };
  const rules = [kafkaVersionSupported, kafkaVersionCurrent];
  return analyze(rules, kafka({ "kafkaUserConfig.kafkaVersion": kafkaVersion }), config).map(
    ({ policy, level }) => `${level}: ${policy}`,
  );
}

describe("kafka-version-supported and kafka-version-current", () => {
  const cases: [string, unknown, string[]][] = [
    ["a version far from its end", "3.9", []],
    ["a version that is over", "3.1", ["mandatory: kafka-version-supported"]],
    ["a version that no table knows", "9.9", ["mandatory: kafka-version-supported"]],
    ["no version", undefined, ["advisory: kafka-version-current"]],
    ["a version that is not known yet", UNKNOWN_ON_THE_WIRE, []],
    // Closed to new services since September, and over on 31 January.
    ["a version near its end", "4.1", ["advisory: kafka-version-current", "advisory: kafka-version-current"]],
  ];
  for (const [what, version, wanted] of cases) {
    it(`judge ${what}`, () => {
      expect(findings(version)).to.deep.equal(wanted);
    });
  }

  it("take a version over on the day of its end of life, not the day before", () => {
    expect(findings("4.2", { today: "2027-06-14", warnDays: 0 })).to.deep.equal(["advisory: kafka-version-current"]);
    expect(findings("4.2", { today: "2027-06-15" })).to.deep.equal(["mandatory: kafka-version-supported"]);
  });

  it("warn as many days before the end as the configuration says", () => {
    expect(findings("3.9", { warnDays: 309 })).to.deep.equal([]);
    expect(findings("3.9", { warnDays: 310 })).to.deep.equal(["advisory: kafka-version-current"]);
  });

  it("warn of a version that is closed to new services from the day after the last, not on it", () => {
    const versions = [{ version: "5.0", createUntil: "2026-11-24", endOfLife: "2031-01-01" }];
    expect(findings("5.0", { versions })).to.deep.equal([]);
    expect(findings("5.0", { versions, today: "2026-11-25" })).to.deep.equal(["advisory: kafka-version-current"]);
  });

  it("know the versions that the configuration adds or dates anew", () => {
    const row = (version: string) => ({ version, createUntil: "2030-01-01", endOfLife: "2031-01-01" });
    expect(findings("5.0", { versions: [row("5.0")] })).to.deep.equal([]);
    expect(findings("3.1", { versions: [row("3.1")] })).to.deep.equal([]);
  });
});
