import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "chai";
import type { Engine, Operation, OperationResult } from "../../sandbox/engine/engine";
import { findPulumiCli } from "../../sandbox/engine/pulumiCli";
import { prepareWorkDirectory } from "../../sandbox/engine/workDirectory";
import { stopAtFirstFailure } from "../fixtures/stopAtFirstFailure";
import { type ProgramCopy, copyProgram } from "./support/programCopy";
import { changesOf, openEngine, runOperation } from "./support/runs";
import { type SandboxProcess, startSandboxProcess } from "./support/sandboxProcess";

const MIRRORMAKER = "mm2-dev-mirrormaker";
const FLOW = `service/${MIRRORMAKER}/mirrormaker/replication-flows/source/target`;

/** The dev stack from preview to destroy; each test goes on from the one before. */
describe("the dev stack on the real engine", function () {
  let sandbox: SandboxProcess;
  let program: ProgramCopy;
  let engine: Engine | undefined;
  stopAtFirstFailure(this);

  const attempt = async (operation: Operation): Promise<OperationResult> => {
    engine ??= await openEngine(sandbox, program, "dev");
    return engine.run(operation);
  };
  const run = async (operation: Operation): Promise<OperationResult> => {
    const result = await attempt(operation);
    expect(result.succeeded, result.output).to.equal(true);
    return result;
  };
  const close = async (): Promise<void> => {
    await engine?.close();
    engine = undefined;
  };
  /** The stack file is read when a stack is opened. */
  const upWith = async (values: Record<string, unknown>): Promise<OperationResult> => {
    await close();
    program.configure("dev", values);
    return run("up");
  };
  const flow = async (): Promise<Record<string, unknown>> => {
    const { json } = await sandbox.ask("GET", FLOW);
    return json["replication_flow"] as Record<string, unknown>;
  };

  /** As a user does who is sure. */
  const unprotectInState = (): void => {
    const work = prepareWorkDirectory(sandbox.stateDir, program.directory, "dev");
    const { status, stderr } = spawnSync(
      findPulumiCli(),
      ["state", "unprotect", "--all", "--yes", "--stack", "dev", "--non-interactive"],
      { cwd: work.path, env: { ...process.env, ...work.env }, encoding: "utf8" },
    );
    expect(status, stderr).to.equal(0);
  };

  before(async () => {
    sandbox = await startSandboxProcess();
    program = copyProgram();
  });
  after(async () => {
    await close();
    program.delete();
    await sandbox.stop();
  });

  it("is previewed without creating anything", async () => {
    const { changes } = await run("preview");
    expect(changes).to.deep.equal({ create: 10 });
    expect(await sandbox.serviceNames()).to.deep.equal([]);
  });

  it("comes up", async () => {
    const { changes } = await run("up");
    expect(changes).to.deep.equal({ create: 10 });
    expect(await sandbox.serviceNames()).to.deep.equal([MIRRORMAKER, "mm2-dev-source", "mm2-dev-target"]);
    expect(await flow()).to.include({ source_cluster: "source", target_cluster: "target", enabled: true });
  });

  it("has nothing to do the second time", async () => {
    const result = await run("up");
    expect(result.changes).to.deep.equal({ same: 10 });
    expect(changesOf(result)).to.deep.equal({});
  });

  it("is refreshed without a difference", async () => {
    const { changes } = await run("refresh");
    expect(changes).to.deep.equal({ same: 10 });
  });

  it("keeps its brokers' version under a release whose default is another, and takes one that is named", async () => {
    const next = copyProgram();
    const previewed = async () =>
      changesOf(await runOperation(sandbox, next, "dev", "preview", { policyPack: undefined }));
    try {
      useDefaultVersion(next.directory, "4.1");
      expect(await previewed()).to.deep.equal({});
      next.configure("dev", { "clusters/source/kafkaVersion": "4.1" });
      expect(await previewed()).to.deep.equal({ "Kafka mm2-dev-source": "update" });
    } finally {
      next.delete();
    }
  });

  it("changes in place the topic, the flow and the service whose settings are changed, and nothing else", async () => {
    const result = await upWith({
      "clusters/source/topics/topic-a/partitions": 6,
      "flows/0/topics": ["topic-.*"],
      "mirrorMaker/kafkaMirrormaker": { refreshTopicsIntervalSeconds: 30 },
    });
    expect(changesOf(result)).to.deep.equal({
      "KafkaTopic mm2-dev-source.topic-a": "update",
      "MirrorMakerReplicationFlow mm2-dev-source.target": "update",
      "KafkaMirrorMaker mm2-dev": "update",
    });
    const { json: topic } = await sandbox.ask("GET", "service/mm2-dev-source/topic/topic-a");
    expect((topic["topic"] as Record<string, unknown>)["partitions"]).to.have.length(6);
    expect((await flow())["topics"]).to.deep.equal(["topic-.*"]);
    const { json } = await sandbox.ask("GET", `service/${MIRRORMAKER}`);
    const { user_config: userConfig } = json["service"] as { user_config: Record<string, unknown> };
    expect(userConfig["kafka_mirrormaker"]).to.include({ refresh_topics_interval_seconds: 30 });
  });

  it("sees at a refresh what somebody changed beside it, and takes it back at the next up", async () => {
    const { status } = await sandbox.ask("PUT", FLOW, { enabled: false, topics: ["somebody-else.*"] });
    expect(status).to.equal(200);
    expect((await run("refresh")).changes).to.deep.equal({ same: 9, update: 1 });

    const repair = await run("up");
    expect(changesOf(repair)).to.deep.equal({ "MirrorMakerReplicationFlow mm2-dev-source.target": "update" });
    expect(await flow()).to.deep.include({ enabled: true, topics: ["topic-.*"] });
  });

  it("would replace what bears an alias that is renamed, and change none of it in place", async () => {
    const renamed = copyProgram();
    try {
      renamed.rewrite("dev", (text) =>
        text.replace(/\bsource:$/m, "origin:").replace("Cluster: source", "Cluster: origin"),
      );
      const result = await runOperation(sandbox, renamed, "dev", "preview");
      expect(result.succeeded, result.output).to.equal(true);
      const changes = changesOf(result);
      expect(changes).to.include({
        "Kafka mm2-dev-origin": "create",
        "ServiceIntegration mm2-dev-origin": "create",
        "MirrorMakerReplicationFlow mm2-dev-origin.target": "create",
        "Kafka mm2-dev-source": "delete",
        "ServiceIntegration mm2-dev-source": "delete",
        "MirrorMakerReplicationFlow mm2-dev-source.target": "delete",
      });
      expect(Object.values(changes)).to.not.include.members(["replace"]);
    } finally {
      renamed.delete();
    }
  });

  it("turns termination protection on in place", async () => {
    const result = await upWith({ protect: true });
    for (const service of ["Kafka mm2-dev-source", "Kafka mm2-dev-target", "KafkaMirrorMaker mm2-dev"]) {
      expect(changesOf(result)).to.include({ [service]: "update" });
    }
    const { json } = await sandbox.ask("GET", "service/mm2-dev-source");
    expect((json["service"] as Record<string, unknown>)["termination_protection"]).to.equal(true);
  });

  it("is not destroyed by Pulumi while it is protected", async () => {
    const { succeeded, output } = await attempt("destroy");
    expect(succeeded).to.equal(false);
    expect(output).to.contain("protected");
    expect(await sandbox.serviceNames()).to.have.length(3);
  });

  it("is not deleted by Aiven either, whose answer is what the user reads", async () => {
    unprotectInState();
    const { succeeded, output } = await attempt("destroy");
    expect(succeeded).to.equal(false);
    expect(output).to.match(
      /DELETE \/v1\/project\/my-aiven-project\/service\/mm2-dev-\w+: 403 .*protected against term/,
    );
    expect(output).to.not.match(/\bat .*\.[jt]s:\d+/);
    expect(await sandbox.serviceNames()).to.have.length(3);
  });

  it("is destroyed whole once nothing protects it", async () => {
    for (const service of await sandbox.serviceNames()) {
      await sandbox.ask("PUT", `service/${service}`, { termination_protection: false });
    }
    await run("destroy");
    expect(await sandbox.serviceNames()).to.deep.equal([]);
  });
});

/** Makes a program's copy one of a release whose default for new brokers is another. */
function useDefaultVersion(directory: string, version: string): void {
  const components = join(directory, "components");
  const name = readdirSync(components, { encoding: "utf8", recursive: true }).find(
    (file) => basename(file) === "kafkaVersions.ts",
  );
  const file = join(components, name ?? "kafkaVersions.ts");
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/(DEFAULT_KAFKA_VERSION = ").*"/, `$1${version}"`);
  expect(changed).to.not.equal(text);
  writeFileSync(file, changed);
}
