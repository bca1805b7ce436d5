import { expect } from "chai";
import type { ReplicationFlow } from "../../../../components";
import { explainTopology } from "../../../../components/explain/explainTopology";
import { planOf, topologyOf } from "../../../fixtures/explained";

/** What one flow a->b does with topics of a. */
function pair(settings: Partial<ReplicationFlow> = {}, topics: string[] = []) {
  return planOf(topologyOf({ a: topics, b: [] }, { "a->b": settings }));
}

/** `cluster/topic` of the topics that MirrorMaker makes. */
const internalTopics = (plan: ReturnType<typeof planOf>) =>
  explainTopology(plan).internalTopics.map(({ cluster, topic }) => `${cluster}/${topic}`);

describe("tells the topics that MirrorMaker makes", () => {
  it("for a flow with the defaults", () => {
    expect(internalTopics(pair())).to.deep.equal([
      "a/heartbeats",
      "a/mm2-configs.b.internal",
      "a/mm2-offset-syncs.b.internal",
      "a/mm2-offsets.b.internal",
      "a/mm2-status.b.internal",
      "b/a.checkpoints.internal",
      "b/a.heartbeats",
      "b/heartbeats",
      "b/mm2-configs.a.internal",
      "b/mm2-offsets.a.internal",
      "b/mm2-status.a.internal",
    ]);
  });

  it("with offset syncs on the target, under the source's name", () => {
    const topics = internalTopics(pair({ offsetSyncsTopicLocation: "target" }));
    expect(topics).to.include("b/mm2-offset-syncs.a.internal");
    expect(topics).to.not.include("a/mm2-offset-syncs.b.internal");
  });

  it("without backward heartbeats: nothing but offset syncs on the source", () => {
    const topics = internalTopics(pair({ emitBackwardHeartbeatsEnabled: false }));
    expect(topics.filter((topic) => topic.startsWith("a/"))).to.deep.equal(["a/mm2-offset-syncs.b.internal"]);
    expect(topics).to.not.include("b/a.heartbeats");
  });

  it("without heartbeats: the heartbeats topic all the same, because MirrorMaker makes it and only leaves it empty", () => {
    expect(internalTopics(pair({ emitHeartbeatsEnabled: false }))).to.include("b/heartbeats");
  });

  it("without checkpoints, when the service has them off", () => {
    const topology = topologyOf({ a: [], b: [] }, { "a->b": { syncGroupOffsetsEnabled: false } });
    const { mirrorMaker } = topology;
    if (mirrorMaker === undefined) throw new Error("no MirrorMaker service");
    mirrorMaker.kafkaMirrormaker = { emitCheckpointsEnabled: false };
    expect(internalTopics(planOf(topology))).to.not.include("b/a.checkpoints.internal");
  });

  it("for a disabled flow: none", () => {
    expect(internalTopics(pair({ enable: false }))).to.deep.equal([]);
  });

  it("once for all the pairs that they serve", () => {
    const plan = planOf(topologyOf({ a: [], b: [], c: [] }, { "a->c": {}, "b->c": {} }));
    const heartbeats = explainTopology(plan).internalTopics.find(
      ({ cluster, topic }) => cluster === "c" && topic === "heartbeats",
    );
    expect(heartbeats?.pairs).to.deep.equal(["a->c", "b->c"]);
  });
});
