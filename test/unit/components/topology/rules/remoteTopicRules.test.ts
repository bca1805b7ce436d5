import { expect } from "chai";
import type { ReplicationFlow } from "../../../../../components";
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

  describe("on records that come twice", () => {
    const IDENTITY = "IdentityReplicationPolicy";
    const problemsOf = (...[topics, flows]: Parameters<typeof topologyOf>) =>
      (planReplication("mm2", topologyOf(topics, flows)).problems ?? []).map(
        ({ path, message }) => `${path}: ${message}`,
      );

    it("name both ways of a topic into one name", () => {
      const flows = { "eu->hub": {}, "eu->us": {}, "us->hub": { replicationPolicyClass: IDENTITY } } as const;
      expect(problemsOf({ eu: ["orders"], us: [], hub: [] }, flows)).to.deep.equal([
        'flows[2]: writes "eu.orders" on "hub" with the records of "eu.orders" on "us", and the flow from "eu" writes it with those of "orders"; one of them is a copy of the other, or both are copies of one topic, so every record comes twice; deny the topic in one of the two flows',
      ]);
    });

    it("are silent where one of the two ways is denied, or goes to another name", () => {
      const keeping: Partial<ReplicationFlow> = { replicationPolicyClass: IDENTITY, topicsBlacklist: ["eu\\..*"] };
      expect(
        problemsOf({ eu: ["orders"], us: [], hub: [] }, { "eu->hub": {}, "eu->us": {}, "us->hub": keeping }),
      ).to.deep.equal([]);
      expect(
        problemsOf({ eu: ["orders"], us: [], hub: [] }, { "eu->hub": {}, "eu->us": {}, "us->hub": {} }),
      ).to.deep.equal([]);
    });

    it("say it once, where the two ways meet, and not of what is copied from there", () => {
      const flows = { "a->b": {}, "b->c": { replicationPolicyClass: IDENTITY }, "a->c": {}, "c->d": {} } as const;
      expect(problemsOf({ a: ["orders"], b: [], c: [], d: [] }, flows)).to.have.length(1);
    });
  });
});
