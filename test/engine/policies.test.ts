import { resolve } from "node:path";
import { expect } from "chai";
import type { OperationResult } from "../../sandbox/engine/engine";
import { type ProgramCopy, copyProgram } from "./support/programCopy";
import { runOperation } from "./support/runs";
import { type SandboxProcess, startSandboxProcess } from "./support/sandboxProcess";

/** Each at its level for prod; of the others every program that is so short violates some. */
const POLICIES = ["mm2-internal-topics-denied", "kafka-ip-filter-restricted", "kafka-version-supported"];

describe("the policy pack on the real engine", () => {
  let sandbox: SandboxProcess;
  const copies: ProgramCopy[] = [];
  const copy = (from?: string): ProgramCopy => {
    const program = copyProgram(from);
    copies.push(program);
    return program;
  };

  before(async () => {
    sandbox = await startSandboxProcess();
  });
  after(async () => {
    for (const program of copies) program.delete();
    await sandbox.stop();
  });

  it("lets the recipe pass in prod", async () => {
    const result = await runOperation(sandbox, copy(), "prod", "preview");
    expect(result.succeeded, result.output).to.equal(true);
    expect(result.violations.filter(({ enforcementLevel }) => enforcementLevel === "mandatory")).to.deep.equal([]);
    expect(Object.keys(result.changes)).to.deep.equal(["create"]);
  });

  describe("and a program without the component", () => {
    const up = (setting: Record<string, unknown>): Promise<OperationResult> => {
      const program = copy(resolve(__dirname, "programs/copiedRecipe"));
      program.configure("prod", setting);
      program.policeOnly("prod", POLICIES);
      return runOperation(sandbox, program, "prod", "up");
    };

    async function expectBlocked(result: OperationResult, policy: string, resources: string[]): Promise<void> {
      expect(result.succeeded).to.equal(false);
      expect([...new Set(result.violations.map((violation) => violation.policy))]).to.deep.equal([policy]);
      expect(result.violations.map(({ urn }) => urn.split("::").at(-1))).to.include.members(resources);
      expect(result.output).to.contain(policy);
      expect(await sandbox.serviceNames()).to.deep.equal([]);
    }

    it("is stopped when a flow lets internal topics through, before anything is created", async () => {
      const result = await up({ denyInternalTopics: false });
      await expectBlocked(result, "mm2-internal-topics-denied", ["flow"]);
      expect(result.output).to.contain("__consumer_offsets");
    });

    it("is stopped when it is open to the world", async () => {
      const result = await up({ ipFilter: "0.0.0.0/0" });
      await expectBlocked(result, "kafka-ip-filter-restricted", ["source", "target", "mirrormaker"]);
    });

    it("is stopped when it runs Kafka 3.1, whose life is over", async () => {
      const result = await up({ kafkaVersion: "3.1" });
      await expectBlocked(result, "kafka-version-supported", ["source", "target"]);
      expect(result.output).to.contain("2023-02-14");
    });

    it("is let through when none of that is so", async () => {
      const program = copy(resolve(__dirname, "programs/copiedRecipe"));
      program.policeOnly("prod", POLICIES);
      const result = await runOperation(sandbox, program, "prod", "preview");
      expect(result.violations).to.deep.equal([]);
      expect(result.succeeded, result.output).to.equal(true);
    });
  });

  it("tells every fault of a stack's configuration in one message, and creates nothing", async () => {
    const program = copy();
    program.configure("dev", {
      clusterz: {},
      "clusters/source/plann": "startup-4",
      "clusters/source/topics/topic-a/partitions": "three",
      "clusters/eu.west": { plan: "startup-4", cloudName: "google-europe-west1", ipFilter: ["10.0.0.0/8"] },
      "flows/0/enabled": true,
      "flows/0/targetCluster": "targett",
    });
    const { succeeded, output, steps } = await runOperation(sandbox, program, "dev", "up");
    expect(succeeded).to.equal(false);
    const [, diagnostics = ""] = output.split("Diagnostics:");
    expect(diagnostics.split('The configuration of stack "dev" (Pulumi.dev.yaml) has 6 problems:')).to.have.length(2);
    for (const fault of [
      "clusterz: ",
      "clusters.source.plann: ",
      'clusters.source.topics["topic-a"].partitions: ',
      'clusters["eu.west"]: ',
      "flows[0].enabled: ",
      "flows[0].targetCluster: ",
    ]) {
      expect(diagnostics).to.contain(`  - ${fault}`);
    }
    expect(output).to.not.match(/unhandled (exception|error)|\bat .*\.[jt]s:\d+/i);
    expect(Object.keys(steps)).to.not.include.members(["Kafka mm2-dev-source"]);
    expect(await sandbox.serviceNames()).to.deep.equal([]);
  });
});
