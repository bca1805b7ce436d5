import { expect } from "chai";
import { differences } from "../../sandbox/demo/record";
import { brokenPromises } from "../../sandbox/demo/tip";
import { AivenProject } from "./fixtures/aivenProject";
import { eventually } from "./fixtures/eventually";
import { TestSandbox } from "./fixtures/sandboxProcess";

const DENIED = [".*[\\-\\.]internal", ".*\\.replica", "__.*"];

describe("the recipe on real brokers and a real MirrorMaker", () => {
  let sandbox: TestSandbox;
  let project: AivenProject;

  before(async () => {
    sandbox = await TestSandbox.start();
    project = new AivenProject(sandbox.aiven, "recipe");
    await createRecipe(project);
  });
  after(() => sandbox.remove());

  it("keeps every promise of the cookbook's tip, with the optional fields of the flow never sent", async () => {
    await project.topicAppears("target", "source.topic-a");
    await eventually(async () => (await broken()).length === 0, `nothing is broken of the tip`);
    expect(await broken()).to.deep.equal([]);
    expect((await project.topic("target", "source.topic-a")).partitions).to.have.length(3);
    expect(await project.topicNames("source")).not.to.include("topic-b");
  });

  const broken = async () =>
    brokenPromises(await project.topicNames("source"), await project.topicNames("target"), "source");

  it("copies key, value, headers, timestamp and partition of every record", async () => {
    const written = await project.write("source", "topic-a", "payload", 300, 3);
    const arrived = await project.read("target", "source.topic-a", "payload", 300);
    expect(differences(written, arrived)).to.deep.equal([]);
  });

  it("says in its status where it differs from what was asked for", async () => {
    const [source, target] = [await sandbox.service("source"), await sandbox.service("target")];
    expect(source.askedVersion).to.equal("3.1");
    expect(source.runningVersion).to.equal("3.9.2");
    expect(source.notes.join("\n")).to.match(/kafka_version 3\.1 runs on Apache Kafka 3\.9\.2/);
    expect(source.notes.join("\n")).to.match(/fewer replicas than asked for.*topic-a \(2\)/);
    expect(target.runningVersion).to.match(/^4\./);
    expect((await project.topic("source", "topic-a")).replication).to.equal(2);
  });

  it("shows how old the newest heartbeat is that came over the flow", async () => {
    const newest = async () => (await sandbox.service("mm")).flows[0]?.lastHeartbeat ?? "";
    await eventually(async () => (await newest()) !== "", "a heartbeat has come");
    const first = await newest();
    await eventually(async () => (await newest()) > first, "another one has come");
  });

  it("no longer copies a topic that an update of the flow denies, and copies what it no longer denies", async () => {
    await project.createTopic("source", "orders-internal", { partitions: 1, replication: 1 });
    await project.write("source", "orders-internal", "denied", 1);
    expect(await project.topicNames("target")).not.to.include("source.orders-internal");
    await project.updateFlow("mm", "source", "target", { "topics.blacklist": ["topic-a", ...DENIED.slice(1)] });
    // MirrorMaker 4 copies users' topics that end in "internal", unless they are denied (KIP-1074).
    expect(await project.read("target", "source.orders-internal", "denied", 1)).to.have.length(1);
    const before = await project.written("target", "source.topic-a");
    await project.write("source", "topic-a", "not-copied", 30, 3);
    await project.write("source", "orders-internal", "copied", 1);
    await project.read("target", "source.orders-internal", "copied", 1);
    expect(await project.written("target", "source.topic-a")).to.equal(before);
    await project.updateFlow("mm", "source", "target", { "topics.blacklist": DENIED.slice(1) });
    expect(await project.read("target", "source.topic-a", "not-copied", 30)).to.have.length(30);
  });

  it("follows partitions that a topic gains, and holds the configuration that it is given", async () => {
    await project.call("PUT", "service/mm", {
      user_config: { kafka_mirrormaker: { refresh_topics_interval_seconds: 1 } },
    });
    await project.call("PUT", "service/source/topic/topic-a", { partitions: 5, config: { retention_ms: 3_600_000 } });
    const { config } = await project.topic("source", "topic-a");
    expect(config["retention_ms"]).to.deep.equal({ value: 3_600_000, source: "topic_config" });
    await eventually(
      async () => (await project.topic("target", "source.topic-a")).partitions.length === 5,
      "the remote topic has five partitions",
    );
    await project.write("source", "topic-a", "fifth", 5, 5);
    expect((await project.read("target", "source.topic-a", "fifth", 5)).map(({ partition }) => partition)).to.include(
      4,
    );
  });

  it("writes in transactions when a flow is exactly once", async () => {
    const mirrorMaker = async () => (await sandbox.service("mm")).nodes[0]?.pid;
    const old = await mirrorMaker();
    await project.updateFlow("mm", "source", "target", { exactly_once_delivery_enabled: true });
    await eventually(async () => ![undefined, old].includes(await mirrorMaker()), "a new MirrorMaker runs");
    const before = await project.written("target", "source.topic-a");
    await project.write("source", "topic-a", "once", 1);
    await project.read("target", "source.topic-a", "once", 1);
    // A transaction ends with a marker, which has an offset too.
    await eventually(
      async () => (await project.written("target", "source.topic-a")) >= before + 2,
      "the record and its marker are there",
    );
    await project.updateFlow("mm", "source", "target", { exactly_once_delivery_enabled: false });
  });

  it("stops copying when the flow is disabled, and goes on where it was when it is enabled again", async () => {
    await project.updateFlow("mm", "source", "target", { enabled: false });
    await eventually(async () => (await sandbox.service("mm")).nodes.length === 0, "MirrorMaker has stopped");
    const before = await project.written("target", "source.topic-a");
    await project.write("source", "topic-a", "later", 10);
    expect(await project.written("target", "source.topic-a")).to.equal(before);
    await project.updateFlow("mm", "source", "target", { enabled: true });
    expect(await project.read("target", "source.topic-a", "later", 10)).to.have.length(10);
  });

  it("names remote topics by the alias of today, and runs no flow whose alias no integration has", async () => {
    const { service_integrations: integrations } = await project.call<{
      service_integrations: { service_integration_id: string; user_config: { cluster_alias: string } }[];
    }>("GET", "service/mm/integration");
    const old = integrations.find(({ user_config }) => user_config.cluster_alias === "source");
    await project.call("DELETE", `integration/${old?.service_integration_id ?? ""}`);
    await eventually(
      async () => (await sandbox.service("mm")).notes.some((note) => /no integration has .* alias source/.test(note)),
      "the status says which alias is missing",
    );
    await project.integrate("mm", "primary", { source_service: "source" });
    await project.createFlow("mm", "primary", "target", { enabled: true, topics: ["topic-a"] });
    expect(await project.read("target", "primary.topic-a", "payload", 300)).to.have.length(300);
  });
});

/** The cookbook's recipe as the official provider sends it; the target's version is one that came later. */
async function createRecipe(project: AivenProject): Promise<void> {
  const kafka = { group_max_session_timeout_ms: 70_000, log_retention_bytes: 1_000_000_000 };
  await Promise.all([
    project.createKafka("source", { kafka_version: "3.1", kafka }),
    project.createKafka("target", { kafka_version: "4.2", kafka }),
    project.createMirrorMaker("mm", {
      refresh_groups_interval_seconds: 600,
      refresh_topics_enabled: true,
      refresh_topics_interval_seconds: 600,
    }),
  ]);
  await Promise.all([
    project.createTopic("source", "topic-a", { partitions: 3, replication: 2 }),
    project.createTopic("target", "topic-b", { partitions: 3, replication: 2 }),
    project.integrate("mm", "source", { source_service: "source" }),
    project.integrate("mm", "target", { source_service: "target" }),
  ]);
  await project.createFlow("mm", "source", "target", { enabled: true, topics: [".*"], "topics.blacklist": DENIED });
}
