import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { AivenProject } from "./fixtures/aivenProject";
import { eventually } from "./fixtures/eventually";
import { TestSandbox, isAlive } from "./fixtures/sandboxProcess";

describe("processes that die", () => {
  let sandbox: TestSandbox;
  let project: AivenProject;

  before(async () => {
    sandbox = await TestSandbox.start();
    project = new AivenProject(sandbox.aiven, "supervision");
    await createServices(project);
    await sandbox.settled();
  });
  after(() => sandbox.remove());

  it("a flow whose heartbeats were sent as false has none, and MirrorMaker 3 never copies topics that end in internal", async () => {
    await project.write("left", "orders", "first", 3);
    await project.write("left", "orders-internal", "first", 3);
    expect(await project.read("right", "left.orders", "first", 3)).to.have.length(3);
    expect(await project.topicNames("right")).to.not.include.members(["heartbeats"]);
    expect((await project.topicNames("right")).filter((name) => /heartbeats|orders-internal/.test(name))).to.deep.equal(
      [],
    );
    expect((await project.topicNames("left")).filter((name) => name.includes("heartbeats"))).to.deep.equal([]);
    expect((await sandbox.service("mm")).runningVersion).to.equal("3.9.2");
  });

  it("a broker that is killed comes back with its data, and the status shows it", async () => {
    await killed("left");
    expect((await sandbox.service("left")).nodes[0]?.restarts).to.equal(1);
    expect(await project.read("left", "orders", "first", 3)).to.have.length(3);
    await project.write("left", "orders", "second", 3);
    expect(await project.read("right", "left.orders", "second", 3)).to.have.length(3);
  });

  it("a MirrorMaker that is killed comes back and goes on, and the status shows it", async () => {
    await killed("mm");
    expect((await sandbox.service("mm")).nodes[0]?.restarts).to.equal(1);
    await project.write("left", "orders", "third", 3);
    expect(await project.read("right", "left.orders", "third", 3)).to.have.length(3);
  });

  it("after a sandbox that was killed no JVM is left, and the next one answers the same and goes on", async () => {
    const pids = await sandbox.pids();
    const before = await answers();
    await sandbox.end("SIGKILL");
    await eventually(() => !pids.some(isAlive), "no JVM is left");

    sandbox = await TestSandbox.start([], sandbox.stateDir);
    project = new AivenProject(sandbox.aiven, "supervision");
    await sandbox.settled();
    expect(await answers()).to.deep.equal(before);
    expect(await project.read("right", "left.orders", "first", 3)).to.have.length(3);
    await project.write("left", "orders", "fourth", 3);
    expect(await project.read("right", "left.orders", "fourth", 3)).to.have.length(3);
  });

  it("a broker whose data is broken is shown, with the reason, and comes back when it is mended", async () => {
    const meta = join(sandbox.stateDir, "services/supervision/right/node-1/data/meta.properties");
    const whole = readFileSync(meta);
    writeFileSync(meta, "version=1\ncluster.id=another\nnode.id=7\n");
    process.kill((await sandbox.service("right")).nodes[0]?.pid ?? 0, "SIGKILL");
    const notes = async () => (await sandbox.service("right")).notes.join("\n");
    await eventually(async () => (await notes()).includes("right node 1 cannot start"), "the status says so");
    expect(await notes()).to.match(/service\.log.*node id 7/);
    const answer = await project.call("GET", "service/right/topic").then(String, String);
    expect(answer).to.match(/503 Service right is REBUILDING: right node 1 cannot start/);

    writeFileSync(meta, whole);
    await sandbox.settled();
    expect(await project.read("right", "left.orders", "first", 3)).to.have.length(3);
    expect(await notes()).to.equal("");
  });

  it("an interrupt leaves nothing behind", async () => {
    const pids = await sandbox.pids();
    expect(pids).not.to.deep.equal([]);
    expect(await sandbox.end("SIGINT")).to.equal(0);
    expect(pids.filter(isAlive)).to.deep.equal([]);
  });

  /** Kills the first process of a service and waits until another one runs. */
  async function killed(service: string): Promise<void> {
    const node = async () => (await sandbox.service(service)).nodes[0];
    const old = (await node())?.pid ?? 0;
    process.kill(old, "SIGKILL");
    await eventually(async () => {
      const { pid, state } = (await node()) ?? {};
      return pid !== undefined && pid !== old && state === "running";
    }, `another process of ${service} runs`);
  }

  /** What the API answers about everything that does not depend on the moment. */
  async function answers(): Promise<unknown[]> {
    const { service_integrations } = await project.call<{ service_integrations: unknown[] }>(
      "GET",
      "service/mm/integration",
    );
    const services = await Promise.all(
      ["left", "right", "mm"].map(async (name) => {
        const { service } = await project.call<{ service: Record<string, unknown> }>("GET", `service/${name}`);
        const { service_uri, users, user_config, plan, state, connection_info } = service;
        return { service_uri, users, user_config, plan, state, connection_info };
      }),
    );
    const flows = await project.call("GET", "service/mm/mirrormaker/replication-flows");
    return [
      ...services,
      service_integrations,
      flows,
      await project.topic("left", "orders"),
      await project.call("GET", "kms/ca"),
    ];
  }
});

/** Two services of Kafka 3.9, and a flow with every heartbeat sent as false and nothing denied. */
async function createServices(project: AivenProject): Promise<void> {
  await Promise.all([
    project.createKafka("left", { kafka_version: "3.9" }),
    project.createKafka("right", { kafka_version: "3.9" }),
    project.createMirrorMaker("mm", { refresh_topics_interval_seconds: 1 }),
  ]);
  await Promise.all([
    project.createTopic("left", "orders", { partitions: 1, replication: 1 }),
    project.createTopic("left", "orders-internal", { partitions: 1, replication: 1 }),
    project.integrate("mm", "left", { source_service: "left" }),
    project.integrate("mm", "right", { source_service: "right" }),
  ]);
  await project.createFlow("mm", "left", "right", {
    enabled: true,
    topics: ["orders.*"],
    emit_heartbeats_enabled: false,
    emit_backward_heartbeats_enabled: false,
  });
}
