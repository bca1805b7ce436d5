import { resolve } from "node:path";
import { expect } from "chai";
import { runAsPulumiDoes } from "../fixtures/nodeHost";
import { exampleDirectory } from "./support/examplePrograms";

describe("by Pulumi's own Node host", () => {
  it("an example runs in its folder", async () => {
    const run = await runAsPulumiDoes(exampleDirectory("unidirectional"), "dev", {
      "mirrormaker2:aivenProject": "my-aiven-project",
    });
    expect(run.exitCode, run.output).to.equal(0);
    expect(run.resources).to.include(
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow reports-shop.reports",
    );
  });

  it("the root program takes a preset from its stack file", async () => {
    const service = { plan: "business-4", ipFilter: ["10.0.0.0/8"] };
    const run = await runAsPulumiDoes(".", "dev", {
      "mirrormaker2:aivenProject": "my-aiven-project",
      "mirrormaker2:preset": "activePassive",
      "mirrormaker2:roles": JSON.stringify({ primary: "eu", standby: "us" }),
      "mirrormaker2:clusters": JSON.stringify({
        eu: { ...service, cloudName: "google-europe-west1" },
        us: { ...service, cloudName: "google-us-east1" },
      }),
      "mirrormaker2:mirrorMaker": JSON.stringify(service),
    });
    expect(run.exitCode, run.output).to.equal(0);
    expect(run.resources.filter((resource) => resource.includes("ReplicationFlow"))).to.deep.equal([
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow mm2-dev-eu.us",
    ]);
  });

  it("a preset with faulty roles ends in one message without a stack trace", async () => {
    const run = await runAsPulumiDoes(resolve(__dirname, "programs/faultyRoles"), "dev", {});
    expect(run.exitCode).to.not.equal(0);
    expect(run.output).to.contain("Preset activePassive has 2 problems:");
    expect(run.output).to.contain('roles.standby: "uss" is not a cluster alias here; did you mean "us"?');
    expect(run.output).to.contain("mirrorMaker: is missing");
    expect(run.output).to.not.match(/unhandled exception|\bat .*\.[jt]s:\d+/);
    expect(run.resources).to.deep.equal([]);
  });

  it("a component with faulty arguments ends in one message without a stack trace", async () => {
    const run = await runAsPulumiDoes(resolve(__dirname, "programs/faultyArguments"), "dev", {});
    expect(run.exitCode).to.not.equal(0);
    expect(run.output).to.contain('MirrorMaker2Replication "orders" has 2 problems:');
    expect(run.output).to.contain("clusters.eu.staticIps: must be a list of ids");
    expect(run.output).to.contain("mirrorMaker.plan: is missing");
    expect(run.output).to.not.match(/unhandled exception|\bat .*\.[jt]s:\d+/);
    expect(run.resources).to.deep.equal([]);
  });

  it("the root program keeps the SDK's debug lines to itself, unless they are asked for", async () => {
    const line = /RegisterResource RPC prepared: t=aiven:index\/kafka:Kafka/;
    expect((await runAsPulumiDoes(".", "dev")).output).to.not.match(line);
    process.env["MIRRORMAKER2_SDK_DEBUG"] = "true";
    try {
      expect((await runAsPulumiDoes(".", "dev")).output).to.match(line);
    } finally {
      Reflect.deleteProperty(process.env, "MIRRORMAKER2_SDK_DEBUG");
    }
  });
});
