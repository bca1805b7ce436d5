import { expect } from "chai";
import * as fc from "fast-check";
import type { CreatedCluster, ReplicationTopology } from "../../../../../components";
import type { ReplicationPlan } from "../../../../../components/topology/plan/plan";
import { planReplication } from "../../../../../components/topology/planReplication";
import { first, member, recipe } from "../../../../fixtures/topology";

function planOf(topology: ReplicationTopology, name = "mm2"): ReplicationPlan {
  const { plan, problems } = planReplication(name, topology);
  if (problems !== undefined) throw new Error(JSON.stringify(problems));
  return plan;
}

describe("planReplication", () => {
  it("plans every resource of the cookbook's recipe under the user's keys", () => {
    const plan = planOf(recipe());
    expect(plan.createdClusters.map((c) => [c.resourceName, c.serviceName])).to.deep.equal([
      ["mm2-source", "source"],
      ["mm2-target", "target"],
    ]);
    expect(plan.topics.map((t) => [t.resourceName, t.cluster, t.partitions, t.replication])).to.deep.equal([
      ["mm2-source.topic-a", "source", 3, 2],
      ["mm2-target.topic-b", "target", 3, 2],
    ]);
    expect(first(plan.mirrorMakers).serviceName).to.equal("mm");
    expect(first(plan.mirrorMakers).kafkaMirrormaker).to.include({
      refreshGroupsIntervalSeconds: 600,
      refreshTopicsEnabled: true,
      refreshTopicsIntervalSeconds: 600,
    });
    expect(plan.integrations.map((i) => [i.resourceName, i.clusterAlias])).to.deep.equal([
      ["mm2-source", "source"],
      ["mm2-target", "target"],
    ]);
    expect(plan.flows.map((f) => f.resourceName)).to.deep.equal(["mm2-source.target"]);
    expect(plan.remoteTopics).to.deep.equal([
      { sourceCluster: "source", topic: "topic-a", targetCluster: "target", remoteTopic: "source.topic-a" },
    ]);
  });

  it("keeps the recipe's deny list and adds only the internal topics that it lets through", () => {
    expect(first(planOf(recipe()).flows).topicsBlacklists).to.deep.equal([
      ".*[\\-\\.]internal",
      ".*\\.replica",
      "__.*",
      "_schemas",
      "connect-(configs|offsets|status)",
    ]);
  });

  it("writes out every flow setting that Aiven keeps, and names services after the component", () => {
    const topology = recipe();
    topology.flows = [{ sourceCluster: "source", targetCluster: "target" }];
    delete topology.mirrorMaker.serviceName;
    delete member(topology.clusters, "source").serviceName;
    const plan = planOf(topology, "orders-dr");
    expect(first(plan.mirrorMakers).serviceName).to.equal("orders-dr-mirrormaker");
    expect(plan.createdClusters.map((c) => c.serviceName)).to.deep.equal(["orders-dr-source", "target"]);
    expect(first(plan.flows)).to.include({
      enable: true,
      replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
      offsetSyncsTopicLocation: "source",
      syncGroupOffsetsEnabled: true,
      syncGroupOffsetsIntervalSeconds: 60,
      emitHeartbeatsEnabled: true,
      emitBackwardHeartbeatsEnabled: true,
      exactlyOnceDeliveryEnabled: true,
      followerFetchingEnabled: true,
      replicationFactor: 3,
    });
  });

  it("integrates an existing service and creates nothing for it", () => {
    const topology = recipe();
    topology.clusters["source"] = {
      existingService: "orders-kafka",
      kafkaMirrormaker: { consumerMaxPollRecords: 1000 },
    };
    const plan = planOf(topology);
    expect(plan.createdClusters.map((c) => c.alias)).to.deep.equal(["target"]);
    expect(plan.integrations[0]).to.deep.include({
      existingService: "orders-kafka",
      kafkaMirrormaker: { consumerMaxPollRecords: 1000 },
    });
  });

  it("gives whole numbers of a topic's config as the text that the provider wants", () => {
    const topology = recipe();
    topology.clusters["source"] = {
      ...(member(topology.clusters, "source") as CreatedCluster),
      topics: {
        t: {
          partitions: 1,
          config: { retentionMs: 5, minCleanableDirtyRatio: 0.5, preallocate: true, minInsyncReplicas: 2 },
        },
      },
    };
    expect(planOf(topology).topics[0]?.config).to.deep.equal({
      retentionMs: "5",
      minCleanableDirtyRatio: 0.5,
      preallocate: true,
      minInsyncReplicas: "2",
    });
  });

  it("follows a topic through a chain of flows, and stops where the default policy sees a circle", () => {
    const topology = recipe();
    topology.clusters["hub"] = { existingService: "hub-kafka" };
    topology.flows = [
      { sourceCluster: "source", targetCluster: "hub" },
      { sourceCluster: "hub", targetCluster: "target", topics: ["source\\..*"] },
      { sourceCluster: "target", targetCluster: "source" },
    ];
    expect(planOf(topology).remoteTopics.map((r) => `${r.targetCluster}/${r.remoteTopic}`)).to.deep.equal([
      "target/hub.source.topic-a",
      "hub/source.target.topic-b",
      "hub/source.topic-a",
      "source/target.topic-b",
    ]);
  });

  it("leaves a disabled flow out of the remote topics", () => {
    const topology = recipe();
    first(topology.flows).enable = false;
    expect(planOf(topology).remoteTopics).to.deep.equal([]);
  });

  it("is the same plan for any order of maps and lists", () => {
    const topology = recipe();
    topology.clusters["third"] = { existingService: "third-kafka" };
    topology.flows = [
      { sourceCluster: "source", targetCluster: "target" },
      { sourceCluster: "source", targetCluster: "third" },
      { sourceCluster: "target", targetCluster: "third" },
    ];
    const expected = planOf(topology);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(topology.clusters), { minLength: 3 }),
        fc.shuffledSubarray(topology.flows, { minLength: 3 }),
        (clusters, flows) => {
          expect(planOf({ ...topology, clusters: Object.fromEntries(clusters), flows })).to.deep.equal(expected);
        },
      ),
    );
  });

  it("gives every resource of a kind a name of its own, whatever the keys", () => {
    const alias = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,5}$/);
    const topicName = fc.stringMatching(/^[a-z0-9_-][a-z0-9_-]{0,5}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(alias, { minLength: 2, maxLength: 4 }),
        fc.uniqueArray(topicName, { maxLength: 3 }),
        (aliases, topics) => {
          const base = member(recipe().clusters, "source") as CreatedCluster;
          const { plan } = planReplication("mm2", {
            ...recipe(),
            clusters: Object.fromEntries(
              aliases.map((key) => [
                key,
                {
                  ...base,
                  serviceName: `k-${key.replaceAll("_", "-")}`,
                  topics: Object.fromEntries(topics.map((topic) => [topic, { partitions: 1 }])),
                },
              ]),
            ),
            flows: aliases.flatMap((sourceCluster) =>
              aliases
                .filter((other) => other !== sourceCluster)
                .map((targetCluster) => ({ sourceCluster, targetCluster })),
            ),
          });
          if (plan === undefined) return;
          for (const kind of [plan.createdClusters, plan.topics, plan.integrations, plan.flows]) {
            const names = kind.map(({ resourceName }) => resourceName);
            expect(new Set(names).size).to.equal(names.length);
          }
        },
      ),
    );
  });
});
