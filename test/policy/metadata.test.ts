import { expect } from "chai";
import * as aiven from "@pulumi/aiven";
import { MirrorMaker2Replication } from "../../components";
import { policies, rules } from "../../policy/policies";
import { TYPES } from "./harness/resources";

describe("metadata", () => {
  it("names every policy once", () => {
    const names = policies.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it("takes the type tokens from the provider's own classes", () => {
    const classes = [
      aiven.Kafka,
      aiven.KafkaMirrorMaker,
      aiven.MirrorMakerReplicationFlow,
      aiven.ServiceIntegration,
      aiven.KafkaTopic,
      aiven.ServiceIntegrationEndpoint,
      MirrorMaker2Replication,
    ];
    const tokens = classes.map((type) => (type as unknown as { __pulumiType: string }).__pulumiType);
    expect(TYPES.map(({ token }) => token)).to.have.members(tokens);
  });

  for (const { policy, levels, properties } of rules) {
    it(`${policy.name} says what, how bad, what to do and where to read on`, () => {
      expect(policy.name).to.match(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(policy.displayName).to.match(/^[A-Z].{10,90}[^.]$/);
      expect(policy.description).to.match(/^[A-Z].{40,}\.$/s);
      expect(policy.severity).to.be.oneOf(["low", "medium", "high", "critical"]);
      expect(policy.tags).to.be.an("array").that.is.not.empty;
      expect(policy.remediationSteps).to.match(/^[A-Z].{15,}\.$/s);
      expect(policy.url).to.match(/^https:\/\/\S+$/);
      expect(levels).to.include(policy.enforcementLevel);
      for (const name of Object.keys(properties)) expect(name).to.match(/^[a-z][a-zA-Z]+$/);
    });
  }
});
