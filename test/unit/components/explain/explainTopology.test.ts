import { expect } from "chai";
import type { ReplicationFlow } from "../../../../components";
import { explainTopology } from "../../../../components/explain/explainTopology";
import type { TopologyExplanation } from "../../../../components/explain/explanation";
import { IDENTITY_REPLICATION_POLICY } from "../../../../components/topology/replication/replicationPolicy";
import { MAX_REMOTE_TOPICS } from "../../../../components/topology/paths/topicPaths";
import { activeActive, chain, hopsOf, planOf, topologyOf } from "../../../fixtures/explained";

/** What one flow a->b does with topics of a. */
function pair(settings: Partial<ReplicationFlow> = {}, topics: string[] = []) {
  return planOf(topologyOf({ a: topics, b: [] }, { "a->b": settings }));
}

function firstHop(explanation: TopologyExplanation) {
  const [hop] = hopsOf(explanation);
  if (hop === undefined) throw new Error("no hop");
  return hop;
}

describe("explainTopology", () => {
  describe("tells the rule that decides", () => {
    for (const [what, topic, settings, rule, detail, remoteTopic] of [
      [
        "a topic that a pattern allows",
        "orders",
        { topics: ["x", "ord.*"] },
        "allowed",
        'matches "ord.*" in the allow list',
        "a.orders",
      ],
      [
        "a topic that no pattern allows",
        "orders",
        { topics: ["order"] },
        "not allowed",
        "matches no pattern in the allow list",
        "a.orders",
      ],
      [
        "a topic that is denied",
        "orders",
        { topicsBlacklist: ["o.*"] },
        "denied",
        'matches "o.*" in the deny list',
        "a.orders",
      ],
      [
        "heartbeats that nothing allows",
        "heartbeats",
        { topics: ["x"] },
        "heartbeats",
        "is MirrorMaker's heartbeats topic, which is replicated whatever the lists say",
        "a.heartbeats",
      ],
      [
        "a topic that came from the target",
        "b.orders",
        {},
        "cycle",
        "came from b, according to the prefixes of its name",
        "a.b.orders",
      ],
      [
        "a topic under the identity policy",
        "b.orders",
        { replicationPolicyClass: IDENTITY_REPLICATION_POLICY },
        "allowed",
        'matches ".*" in the allow list',
        "b.orders",
      ],
      [
        "a flow that is disabled",
        "orders",
        { enable: false },
        "flow disabled",
        "stays here, because the flow is disabled",
        "a.orders",
      ],
      [
        "a name that Kafka refuses",
        "x".repeat(248),
        {},
        "name too long",
        "its name would have 250 characters, and Kafka allows 249",
        `a.${"x".repeat(248)}`,
      ],
    ] as const) {
      it(`of ${what}: ${rule}`, () => {
        const hop = firstHop(explainTopology(pair({ ...settings } as Partial<ReplicationFlow>), [`a/${topic}`]));
        expect(hop).to.deep.equal({
          sourceCluster: "a",
          topic,
          targetCluster: "b",
          replicated: ["allowed", "heartbeats"].includes(rule),
          rule,
          detail,
          remoteTopic,
          hops: [],
        });
      });
    }

    it("of a topic that MirrorMaker up to 3.9 takes for its own, and that 4.0 does not", () => {
      const plan = pair({}, ["audit.internal"]);
      const of4 = firstHop(explainTopology(plan));
      expect(of4).to.include({ replicated: true, rule: "allowed" });
      expect(of4.otherLine).to.include({ kafkaLine: "3.9", replicated: false, rule: "internal topic" });
      const of3 = firstHop(explainTopology(plan, [], "3.9"));
      expect(of3).to.include({ replicated: false, rule: "internal topic" });
      expect(of3.otherLine).to.include({ kafkaLine: "4.x", replicated: true, rule: "allowed" });
    });

    it("and nothing about the other line where both decide alike for different reasons", () => {
      const hop = firstHop(explainTopology(pair({ topicsBlacklist: [".*internal"] }), ["a/x.internal"]));
      expect(hop).to.include({ replicated: false, rule: "denied" });
      expect(hop).to.not.have.property("otherLine");
    });
  });

  it("explains the declared topics and the heartbeats of each cluster, in the order of clusters and topics", () => {
    expect(
      explainTopology(planOf(chain())).topics.map(({ cluster, topic, origin }) => `${cluster}/${topic} ${origin}`),
    ).to.deep.equal([
      "a/audit-internal declared",
      "a/orders declared",
      "c/local declared",
      "a/heartbeats internal",
      "b/heartbeats internal",
      "c/heartbeats internal",
    ]);
  });

  it("follows copies of copies to the end", () => {
    const [, orders] = explainTopology(planOf(chain())).topics;
    const [first] = orders?.hops ?? [];
    expect(first).to.include({ targetCluster: "b", remoteTopic: "a.orders", replicated: true });
    expect(first?.hops).to.have.length(1);
    expect(first?.hops[0]).to.include({
      sourceCluster: "b",
      topic: "a.orders",
      targetCluster: "c",
      remoteTopic: "a.orders",
    });
  });

  it("tells the hops of a place once, and where it is met again that they stand elsewhere", () => {
    const plan = planOf(
      topologyOf(
        { a: ["orders"], b: [], c: [], d: [] },
        {
          "a->b": { replicationPolicyClass: IDENTITY_REPLICATION_POLICY },
          "b->c": {},
          "c->d": {},
        },
      ),
    );
    const asked = explainTopology(plan, ["a/orders", "b/orders"]);
    expect(asked.topics.map(({ cluster, hops }) => [cluster, hops.length])).to.deep.equal([
      ["a", 1],
      ["b", 1],
    ]);
    expect(asked.topics[0]?.hops[0]).to.deep.include({ remoteTopic: "orders", explainedElsewhere: true, hops: [] });
    expect(asked.topics[1]?.hops[0]).to.include({ remoteTopic: "b.orders" });
  });

  it("ends where there are more copies than anybody can count, and says so", () => {
    const aliases = Array.from({ length: 12 }, (_, index) => `c${String(index)}`);
    const pairs = aliases.flatMap((a) => aliases.filter((b) => b !== a).map((b) => `${a}->${b}`));
    const plan = planOf(
      topologyOf(
        { ...Object.fromEntries(aliases.map((alias) => [alias, []])), c0: ["orders"] },
        Object.fromEntries(pairs.map((each) => [each, {}])),
      ),
    );
    const explanation = explainTopology(plan, ["orders"]);
    expect(explanation.complete).to.equal(false);
    expect(hopsOf(explanation).filter(({ replicated }) => replicated)).to.have.length(MAX_REMOTE_TOPICS);
    expect(explainTopology(planOf(chain())).complete).to.equal(true);
  });

  describe("finds a topic that is asked for", () => {
    const places = (...topics: string[]) =>
      explainTopology(planOf(activeActive()), topics).topics.map(
        ({ cluster, topic, origin }) => `${cluster}/${topic} ${origin}`,
      );

    it("where it is declared", () => {
      expect(places("orders")).to.deep.equal(["eu/orders declared", "us/orders declared"]);
    });
    it("where it is a copy", () => {
      expect(places("us.orders")).to.deep.equal(["eu/us.orders copy"]);
    });
    it("where MirrorMaker makes it", () => {
      expect(places("us.checkpoints.internal", "us.heartbeats")).to.deep.equal([
        "eu/us.checkpoints.internal internal",
        "eu/us.heartbeats internal",
      ]);
    });
    it("on the cluster that is named, though it is not there", () => {
      expect(places("us/payments.captured")).to.deep.equal(["us/payments.captured assumed"]);
    });
    it("on every cluster that a flow reads, when nobody knows it", () => {
      expect(places("new-topic")).to.deep.equal(["eu/new-topic assumed", "us/new-topic assumed"]);
    });
    it("once, though it is asked for twice", () => {
      expect(places("orders", "eu/orders")).to.deep.equal(["eu/orders declared", "us/orders declared"]);
    });
  });

  it("refuses names that no topic can have and unknown clusters, all in one message", () => {
    const bad = ["", "a b", ".", "..", "eu/", "asia/orders", "x".repeat(250)];
    expect(() => explainTopology(planOf(activeActive()), [...bad, "orders"]))
      .to.throw()
      .with.property("message")
      .that.satisfies((message: string) => message.split("\n").length === bad.length)
      .and.contains('"asia/orders": there is no cluster "asia"; the clusters are eu, us.');
  });

  it("counts for each flow what it replicates and what not", () => {
    expect(
      explainTopology(planOf(activeActive())).flows.map(({ sourceCluster, replicated, skipped }) => [
        sourceCluster,
        replicated,
        skipped,
      ]),
    ).to.deep.equal([
      // orders and heartbeats; not payments.captured, us.orders, us.heartbeats
      ["eu", 2, 3],
      ["us", 2, 2],
    ]);
  });

  it("tells one consumer pattern for a topic that clusters hold under several names", () => {
    expect(explainTopology(planOf(activeActive())).consumerPatterns).to.deep.equal([
      {
        topic: "orders",
        pattern: "((eu|us)\\.)?orders",
        reads: [
          { cluster: "eu", topics: ["orders", "us.orders"] },
          { cluster: "us", topics: ["eu.orders", "orders"] },
        ],
      },
    ]);
  });

  it("tells no consumer pattern where each cluster has one name", () => {
    expect(explainTopology(planOf(chain())).consumerPatterns).to.deep.equal([]);
  });

  it("knows every kind of cluster", () => {
    const topology = topologyOf({ a: [], b: [] }, {});
    topology.mirrorMaker = { plan: "business-4", cloudName: "google-europe-west1", ipFilter: ["10.0.0.0/8"] };
    topology.clusters["c"] = { existingService: "kafka" };
    topology.clusters["d"] = { external: { bootstrapServers: "k:9092", securityProtocol: "SSL" } };
    topology.clusters["e"] = { existingEndpoint: "p/11111111-2222-3333-4444-555555555555" };
    topology.clusters["f"] = { stackReference: { stack: "o/p/s", cluster: "x" } };
    topology.flows = ["b", "c", "d", "e", "f"].map((targetCluster) => ({
      sourceCluster: "a",
      targetCluster,
      replicationFactor: 2,
    }));
    expect(explainTopology(planOf(topology)).clusters.map(({ alias, kind }) => [alias, kind])).to.deep.equal([
      ["a", "created"],
      ["b", "created"],
      ["c", "existingService"],
      ["d", "external"],
      ["e", "existingEndpoint"],
      ["f", "stackReference"],
    ]);
  });
});
