import { expect } from "chai";
import {
  type ReplicationFlow,
  activeActive,
  activePassive,
  chain,
  failback,
  fanIn,
  fanOut,
  isolation,
  migration,
  ring,
  unidirectional,
} from "../../../../components";
import { expandPreset } from "../../../../components/presets/expandPreset";
import { planReplication } from "../../../../components/topology/planReplication";
import {
  DEFAULT_REPLICATION_POLICY,
  IDENTITY_REPLICATION_POLICY,
} from "../../../../components/topology/replication/replicationPolicy";
import { clusterAt, clustersOf, mirrorMaker } from "./presetTopologies";

/** `eu→us`, with what is set. */
const told = (flows: readonly ReplicationFlow[]) =>
  Object.fromEntries(
    flows.map(({ sourceCluster, targetCluster, ...settings }) => [`${sourceCluster}→${targetCluster}`, settings]),
  );

describe("a preset", () => {
  const pair = clustersOf("eu", "us");
  const roles = { primary: "eu", standby: "us" } as const;
  const base = { clusters: pair, mirrorMaker };

  describe("makes the flows of its topology, each setting written out:", () => {
    it("unidirectional", () => {
      const { flows } = unidirectional({ ...base, roles: { source: "eu", target: "us" } });
      expect(told(flows)).to.deep.equal({
        "eu→us": { replicationPolicyClass: DEFAULT_REPLICATION_POLICY, emitBackwardHeartbeatsEnabled: true },
      });
    });

    it("activePassive, protected, with group offsets synced as often as checkpoints are made", () => {
      const topology = activePassive({ ...base, roles });
      expect(told(topology.flows)).to.deep.equal({
        "eu→us": {
          replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
          syncGroupOffsetsEnabled: true,
          syncGroupOffsetsIntervalSeconds: 60,
          exactlyOnceDeliveryEnabled: true,
          offsetSyncsTopicLocation: "target",
          emitBackwardHeartbeatsEnabled: true,
        },
      });
      expect(topology.protect).to.equal(true);
      expect(topology.mirrorMaker?.kafkaMirrormaker).to.deep.equal({
        emitCheckpointsEnabled: true,
        emitCheckpointsIntervalSeconds: 60,
        syncGroupOffsetsEnabled: true,
        syncGroupOffsetsIntervalSeconds: 60,
      });
    });

    it("failback, the other way, for the same roles", () => {
      const topology = failback({ ...base, roles });
      expect(told(topology.flows)).to.deep.equal({
        "us→eu": told(activePassive({ ...base, roles }).flows)["eu→us"],
      });
      expect(topology.protect).to.equal(true);
    });

    it("activeActive, each cluster with each other one, and no copies of copies", () => {
      const { flows } = activeActive({ clusters: clustersOf("eu", "us", "ap"), mirrorMaker });
      const settings = {
        replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
        topicsBlacklist: ["(ap|eu|us)\\..*"],
        syncGroupOffsetsEnabled: true,
        syncGroupOffsetsIntervalSeconds: 60,
        emitBackwardHeartbeatsEnabled: true,
      };
      const ways = ["ap→eu", "ap→us", "eu→ap", "eu→us", "us→ap", "us→eu"];
      expect(told(flows)).to.deep.equal(Object.fromEntries(ways.map((way) => [way, settings])));
    });

    it("fanIn, from every cluster that is not the target", () => {
      const { flows } = fanIn({ clusters: clustersOf("eu", "us", "hub"), mirrorMaker, roles: { target: "hub" } });
      const settings = {
        replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
        syncGroupOffsetsEnabled: false,
        emitHeartbeatsEnabled: false,
        emitBackwardHeartbeatsEnabled: true,
      };
      expect(told(flows)).to.deep.equal({ "eu→hub": settings, "us→hub": settings });
    });

    it("fanOut, to every cluster that is not the source", () => {
      const { flows } = fanOut({ clusters: clustersOf("hub", "eu", "us"), mirrorMaker, roles: { source: "hub" } });
      const settings = {
        replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
        syncGroupOffsetsEnabled: false,
        followerFetchingEnabled: true,
        emitBackwardHeartbeatsEnabled: true,
      };
      expect(told(flows)).to.deep.equal({ "hub→eu": settings, "hub→us": settings });
    });

    it("migration, from the beginning of the source, on which nothing is written", () => {
      const external = { bootstrapServers: "kafka.example.com:9093", securityProtocol: "SSL" } as const;
      const { flows, clusters } = migration({ clusters: { source: { external }, target: clusterAt(1) }, mirrorMaker });
      expect(told(flows)).to.deep.equal({
        "source→target": {
          replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
          syncGroupOffsetsEnabled: true,
          syncGroupOffsetsIntervalSeconds: 60,
          exactlyOnceDeliveryEnabled: true,
          offsetSyncsTopicLocation: "target",
          emitBackwardHeartbeatsEnabled: false,
          configPropertiesExcludes: [
            "follower.replication.throttled.replicas",
            "leader.replication.throttled.replicas",
            "min.insync.replicas",
            "unclean.leader.election.enable",
          ],
        },
      });
      expect(clusters.source.kafkaMirrormaker).to.deep.equal({ consumerAutoOffsetReset: "earliest" });
      expect(clusters.target.kafkaMirrormaker).to.equal(undefined);
    });

    it("chain, in its order", () => {
      const { flows } = chain({ clusters: clustersOf("a", "b", "c"), mirrorMaker, roles: { order: ["c", "a", "b"] } });
      const settings = { replicationPolicyClass: DEFAULT_REPLICATION_POLICY, emitBackwardHeartbeatsEnabled: true };
      expect(told(flows)).to.deep.equal({ "c→a": settings, "a→b": settings });
    });

    it("ring, closed, where names end after as many hops as there are other clusters", () => {
      const topology = ring({ clusters: clustersOf("a", "b", "c"), mirrorMaker, roles: { order: ["a", "b", "c"] } });
      const settings = {
        replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
        topicsBlacklist: ["((a|b|c)\\.){2}.*"],
        emitHeartbeatsEnabled: true,
        emitBackwardHeartbeatsEnabled: false,
      };
      expect(told(topology.flows)).to.deep.equal({ "a→b": settings, "b→c": settings, "c→a": settings });
      const { plan } = planReplication("mm2", topology);
      expect(plan?.remoteTopics.filter(({ topic }) => topic.endsWith("topic-0"))).to.deep.equal([
        { sourceCluster: "a", topic: "topic-0", targetCluster: "b", remoteTopic: "a.topic-0" },
        { sourceCluster: "b", topic: "a.topic-0", targetCluster: "c", remoteTopic: "b.a.topic-0" },
      ]);
    });

    it("isolation, of the topics that are named", () => {
      const { flows } = isolation({
        ...base,
        roles: { source: "eu", target: "us" },
        flow: { topics: ["public\\..*"], topicsBlacklist: [".*pii.*"] },
      });
      expect(told(flows)).to.deep.equal({
        "eu→us": {
          topics: ["public\\..*"],
          topicsBlacklist: [".*pii.*"],
          replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
          syncGroupOffsetsEnabled: false,
          offsetSyncsTopicLocation: "target",
          emitBackwardHeartbeatsEnabled: false,
        },
      });
    });
  });

  it("lets its arguments override every default", () => {
    const topology = activePassive({
      clusters: pair,
      roles,
      protect: false,
      flow: { topics: ["orders.*"], exactlyOnceDeliveryEnabled: false },
      mirrorMakers: {
        fast: { ...mirrorMaker, kafkaMirrormaker: { emitCheckpointsIntervalSeconds: 10, offsetLagMax: 1 } },
      },
    });
    expect(topology.protect).to.equal(false);
    expect(topology.mirrorMaker).to.equal(undefined);
    expect(topology.mirrorMakers?.fast.kafkaMirrormaker).to.deep.equal({
      emitCheckpointsEnabled: true,
      emitCheckpointsIntervalSeconds: 10,
      syncGroupOffsetsEnabled: true,
      syncGroupOffsetsIntervalSeconds: 10,
      offsetLagMax: 1,
    });
    expect(topology.flows[0]).to.include({ exactlyOnceDeliveryEnabled: false });
    expect(topology.flows[0]?.topics).to.deep.equal(["orders.*"]);
  });

  it("takes a flow for the preset's only when both ends are the same", () => {
    const own = [{ sourceCluster: "eu", targetCluster: "ap" }, { sourceCluster: "ap", targetCluster: "us" }, null];
    const { topology } = expandPreset(
      activePassive.definition,
      { clusters: clustersOf("eu", "us", "ap"), mirrorMaker, flows: own },
      roles,
    );
    const { flows } = topology as { flows: unknown[] };
    expect(flows.slice(0, 3)).to.deep.equal(own);
    expect(flows).to.have.length(4);
    expect(flows[3]).to.include({ sourceCluster: "eu", targetCluster: "us", offsetSyncsTopicLocation: "target" });
  });

  it("takes the intervals of the service that runs the flow", () => {
    const slow = { ...mirrorMaker, kafkaMirrormaker: { emitCheckpointsIntervalSeconds: 300 } };
    const { flows } = activePassive({
      clusters: pair,
      roles,
      mirrorMakers: { slow, other: mirrorMaker },
      flow: { mirrorMaker: "slow" },
    });
    expect(flows[0]?.syncGroupOffsetsIntervalSeconds).to.equal(300);
  });

  it("leaves what it is given as it was", () => {
    const given = { clusters: clustersOf("source", "target"), mirrorMaker };
    const before = structuredClone(given);
    migration(given);
    expect(given).to.deep.equal(before);
  });

  it("takes the alias that is a role's name for the role", () => {
    const { flows } = activePassive({ clusters: clustersOf("standby", "primary"), mirrorMaker });
    expect(flows[0]).to.include({ sourceCluster: "primary", targetCluster: "standby" });
  });
});
