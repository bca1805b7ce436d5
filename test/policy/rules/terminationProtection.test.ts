import { expect } from "chai";
import { terminationProtection } from "../../../policy/rules/services/terminationProtection";
import { analyze, remediate } from "../harness/engine";
import { kafka, mirrorMaker } from "../harness/resources";
import { UNKNOWN_ON_THE_WIRE } from "../harness/wire";

describe("kafka-termination-protection", () => {
  for (const [service, make] of Object.entries({ Kafka: kafka, MirrorMaker: mirrorMaker })) {
    const findings = (value: unknown) => analyze([terminationProtection], make({ terminationProtection: value }));

    it(`finds ${service} without it, and is content with it`, () => {
      expect(findings(true)).to.deep.equal([]);
      expect(findings(UNKNOWN_ON_THE_WIRE)).to.deep.equal([]);
      for (const off of [false, null, undefined]) expect(findings(off), String(off)).to.have.length(1);
    });

    it(`turns it on for ${service} where it is off, and nowhere else`, async () => {
      const off = make({ terminationProtection: undefined, cloudName: UNKNOWN_ON_THE_WIRE });
      expect(await remediate(terminationProtection, off)).to.deep.equal({
        ...off.properties,
        terminationProtection: true,
      });
      expect(await remediate(terminationProtection, make())).to.equal(undefined);
    });
  }
});
