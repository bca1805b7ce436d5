import { expect } from "chai";
import { planReplication } from "../../../../../components/topology/planReplication";
import { remoteTopicProblems } from "../../../../../components/topology/rules/remoteTopicRules";
import type { ReplicationPlan } from "../../../../../components/topology/plan/plan";
import { MAX_REMOTE_TOPICS } from "../../../../../components/topology/paths/topicPaths";
import { topologyOf } from "../../../../fixtures/explained";

describe("the rules on remote topics", () => {
  it("name the flow by both of its ends", () => {
    const name = "t".repeat(248);
    const { problems = [] } = planReplication(
      "mm2",
      topologyOf({ a: [name], b: [], c: [] }, { "a->c": { topicsBlacklist: ["t+"] }, "c->b": {}, "a->b": {} }),
    );
    expect(problems.map(({ path }) => path)).to.deep.equal(["flows[2]"]);
  });

  for (const [count, warned] of [
    [MAX_REMOTE_TOPICS - 1, 0],
    [MAX_REMOTE_TOPICS, 1],
  ] as const) {
    it(`warn of ${String(count)} copies ${warned === 0 ? "not yet" : "in one sentence"}`, () => {
      const copy = { sourceCluster: "a", topic: "t", targetCluster: "b", remoteTopic: "a.t" };
      const plan = { remoteTopics: Array.from({ length: count }, () => copy) } as unknown as ReplicationPlan;
      const { problems, warnings } = remoteTopicProblems(plan, [{ sourceCluster: "a", targetCluster: "b" }]);
      expect(problems).to.deep.equal([]);
      expect(warnings).to.have.length(warned);
    });
  }
});
