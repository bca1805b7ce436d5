import { expect } from "chai";
import { explainTopology } from "../../components/explain/explainTopology";
import { hopsOf, planOf, topologyOf } from "../fixtures/explained";
import { AivenProject } from "../sandbox/fixtures/aivenProject";
import { eventually } from "../sandbox/fixtures/eventually";
import { TestSandbox } from "../sandbox/fixtures/sandboxProcess";

/** A flow that writes as little as it can, and one with the component's defaults that carries its copies on. */
const plan = planOf(
  topologyOf(
    { a: ["orders", "secrets"], b: ["local"], c: [] },
    {
      "a->b": {
        topicsBlacklist: ["secrets"],
        offsetSyncsTopicLocation: "target",
        emitHeartbeatsEnabled: false,
        emitBackwardHeartbeatsEnabled: false,
        exactlyOnceDeliveryEnabled: false,
      },
      "b->c": { exactlyOnceDeliveryEnabled: false },
    },
  ),
);
const CLUSTERS = ["a", "b", "c"];

describe("the topics that are explained", () => {
  let sandbox: TestSandbox;
  let project: AivenProject;

  before(async () => {
    sandbox = await TestSandbox.start();
    project = new AivenProject(sandbox.aiven, "explained");
    await deploy(project);
  });
  after(() => sandbox.remove());

  it("are those that appear on each cluster, and no other", async () => {
    const there = async () =>
      Object.fromEntries(await Promise.all(CLUSTERS.map(async (alias) => [alias, await ownTopics(alias)] as const)));
    const promised = Object.fromEntries(CLUSTERS.map((alias) => [alias, explainedTopics(alias)]));
    // What differs is shown by the comparison, so it does not matter here whether it came true.
    await eventually(async () => JSON.stringify(await there()) === JSON.stringify(promised), "all appear").catch(
      () => undefined,
    );
    expect(await there()).to.deep.equal(promised);
  });

  /** All but the brokers' own. */
  const ownTopics = async (service: string) =>
    (await project.topicNames(service)).filter((name) => !name.startsWith("__")).sort();
});

function explainedTopics(alias: string): string[] {
  const { topics, internalTopics } = explainTopology(plan);
  const copies = hopsOf({ topics }).filter(({ replicated, targetCluster }) => replicated && targetCluster === alias);
  const own = [...topics, ...internalTopics].filter(({ cluster }) => cluster === alias);
  return [...new Set([...own.map(({ topic }) => topic), ...copies.map(({ remoteTopic }) => remoteTopic)])].sort();
}

/** The plan's parts that decide about topics, by Aiven's API. */
async function deploy(project: AivenProject): Promise<void> {
  await Promise.all([
    ...CLUSTERS.map((alias) => project.createKafka(alias, { kafka_version: "4.2" })),
    project.createMirrorMaker("mm", { refresh_topics_interval_seconds: 1 }),
  ]);
  await Promise.all([
    ...plan.topics.map(({ cluster, topicName }) =>
      project.createTopic(cluster, topicName, { partitions: 1, replication: 1 }),
    ),
    ...CLUSTERS.map((alias) => project.integrate("mm", alias, { source_service: alias })),
  ]);
  for (const flow of plan.flows) {
    await project.createFlow("mm", flow.sourceCluster, flow.targetCluster, {
      enabled: flow.enable,
      topics: flow.topics,
      "topics.blacklist": flow.topicsBlacklists,
      replication_policy_class: flow.replicationPolicyClass,
      offset_syncs_topic_location: flow.offsetSyncsTopicLocation,
      emit_heartbeats_enabled: flow.emitHeartbeatsEnabled,
      emit_backward_heartbeats_enabled: flow.emitBackwardHeartbeatsEnabled,
    });
  }
}
