import { readFileSync } from "node:fs";
import { expect } from "chai";
import { runAsPulumiDoes } from "../fixtures/nodeHost";

/** The root program, run by Pulumi's own Node host as the official CLI runs it. */
describe("index.ts", () => {
  for (const stack of ["dev", "prod"]) {
    it(`registers the recipe for stack ${stack}`, async () => {
      const run = await runAsPulumiDoes(".", stack);
      expect(run.exitCode, run.output).to.equal(0);
      expect(run.resources).to.have.members([
        `aiven-mirrormaker2:index:MirrorMaker2Replication mm2-${stack}`,
        `aiven:index/kafka:Kafka mm2-${stack}-source`,
        `aiven:index/kafka:Kafka mm2-${stack}-target`,
        `aiven:index/kafkaTopic:KafkaTopic mm2-${stack}-source.topic-a`,
        `aiven:index/kafkaTopic:KafkaTopic mm2-${stack}-target.topic-b`,
        `aiven:index/kafkaMirrorMaker:KafkaMirrorMaker mm2-${stack}`,
        `aiven:index/serviceIntegration:ServiceIntegration mm2-${stack}-source`,
        `aiven:index/serviceIntegration:ServiceIntegration mm2-${stack}-target`,
        `aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow mm2-${stack}-source.target`,
      ]);
    });
  }

  it("refuses a faulty configuration in one clean message and registers nothing", async () => {
    const run = await runAsPulumiDoes(".", "dev", {
      "mirrormaker2:aivenProject": "p",
      "mirrormaker2:clusterz": "{}",
      "mirrormaker2:flows": "[]",
    });
    expect(run.exitCode).to.not.equal(0);
    expect(run.output).to.contain('The configuration of stack "dev" (Pulumi.dev.yaml) has 4 problems:');
    expect(run.output).to.contain('clusterz: unknown key; did you mean "clusters"?');
    expect(run.output).to.contain("mirrorMaker: is missing");
    expect(run.output).to.contain("flows: is empty");
    expect(run.output).to.not.match(/unhandled exception|\bat .*\.[jt]s:\d+/);
    expect(run.resources).to.deep.equal([]);
  });

  it("is not type-checked at each run, which would cost seconds", () => {
    expect(readFileSync("tsconfig.json", "utf8")).to.contain('"noCheck": true');
  });
});
