import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type CreatedCluster, MirrorMaker2Replication, type MirrorMaker2ReplicationArgs } from "../../../components";
import { DEFAULT_KAFKA_VERSION } from "../../../components/topology/aiven/kafkaVersions";
import { RecordingMocks, settled } from "../../fixtures/mocks";
import { recipe } from "../../fixtures/topology";

const createdClusters = () => recipe().clusters as Record<"source" | "target", CreatedCluster>;

for (const mode of ["preview", "update"] as const) {
  describe(`MirrorMaker2Replication in ${mode}`, () => {
    let mocks: RecordingMocks;

    beforeEach(() => {
      mocks = new RecordingMocks(mode);
    });

    async function create(
      args: Partial<Omit<MirrorMaker2ReplicationArgs, "mirrorMaker" | "mirrorMakers">> = {},
      opts?: pulumi.ComponentResourceOptions,
    ) {
      await mocks.install();
      const replication = new MirrorMaker2Replication("mm2", { project: "p", ...recipe(), ...args }, opts);
      await settled();
      return replication;
    }

    it("registers the recipe's resources under their keys", async () => {
      await create();
      expect(mocks.names()).to.have.members([
        "aiven-mirrormaker2:index:MirrorMaker2Replication mm2",
        "aiven:index/kafka:Kafka mm2-source",
        "aiven:index/kafka:Kafka mm2-target",
        "aiven:index/kafkaTopic:KafkaTopic mm2-source.topic-a",
        "aiven:index/kafkaTopic:KafkaTopic mm2-target.topic-b",
        "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker mm2",
        "aiven:index/serviceIntegration:ServiceIntegration mm2-source",
        "aiven:index/serviceIntegration:ServiceIntegration mm2-target",
        "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow mm2-source.target",
      ]);
    });

    it("sends every property of the recipe", async () => {
      await create();
      expect(mocks.inputs("mm2-source", "Kafka")).to.deep.equal({
        project: "p",
        serviceName: "source",
        plan: "business-4",
        cloudName: "google-europe-west1",
        terminationProtection: false,
        maintenanceWindowDow: "monday",
        maintenanceWindowTime: "10:00:00",
        kafkaUserConfig: {
          kafkaVersion: "3.9",
          ipFilterStrings: ["10.0.0.0/8"],
          staticIps: false,
          kafka: { groupMaxSessionTimeoutMs: 70_000, logRetentionBytes: 1_000_000_000 },
        },
      });
      expect(mocks.inputs("mm2-source.topic-a", "KafkaTopic")).to.deep.equal({
        project: "p",
        serviceName: "source",
        topicName: "topic-a",
        partitions: 3,
        replication: 2,
      });
      expect(mocks.inputs("mm2-source", "ServiceIntegration")).to.deep.equal({
        project: "p",
        integrationType: "kafka_mirrormaker",
        sourceServiceName: "source",
        destinationServiceName: "mm",
        kafkaMirrormakerUserConfig: { clusterAlias: "source" },
      });
      expect(mocks.inputs("mm2", "KafkaMirrorMaker")).to.deep.nested.include({
        serviceName: "mm",
        "kafkaMirrormakerUserConfig.ipFilterStrings": ["10.0.0.0/8"],
        "kafkaMirrormakerUserConfig.kafkaMirrormaker": {
          refreshTopicsEnabled: true,
          refreshTopicsIntervalSeconds: 600,
          refreshGroupsIntervalSeconds: 600,
          emitCheckpointsIntervalSeconds: 60,
        },
      });
      expect(mocks.inputs("mm2-source.target", "MirrorMakerReplicationFlow")).to.deep.include({
        serviceName: "mm",
        sourceCluster: "source",
        targetCluster: "target",
        enable: true,
        topics: [".*"],
        replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
        offsetSyncsTopicLocation: "source",
      });
    });

    it("parents every child to the component and makes each wait for just what it needs", async () => {
      await create();
      const component = "aiven-mirrormaker2:index:MirrorMaker2Replication mm2";
      for (const name of mocks.names()) {
        if (name !== component) expect(mocks.parentOf(name), name).to.equal(component);
      }
      expect(mocks.dependenciesOf("mm2-source", "Kafka")).to.deep.equal([]);
      expect(mocks.dependenciesOf("mm2", "KafkaMirrorMaker")).to.deep.equal([]);
      expect(mocks.dependenciesOf("mm2-source.topic-a", "KafkaTopic")).to.deep.equal(["Kafka mm2-source"]);
      expect(mocks.dependenciesOf("mm2-target", "ServiceIntegration")).to.deep.equal([
        "Kafka mm2-target",
        "KafkaMirrorMaker mm2",
      ]);
      expect(mocks.dependenciesOf("mm2-source.target", "MirrorMakerReplicationFlow")).to.deep.equal([
        "KafkaMirrorMaker mm2",
        "ServiceIntegration mm2-source",
        "ServiceIntegration mm2-target",
      ]);
    });

    it("protects services and resources when asked to", async () => {
      await create({ protect: true });
      expect(mocks.inputs("mm2-source", "Kafka")["terminationProtection"]).to.equal(true);
      expect(mocks.inputs("mm2", "KafkaMirrorMaker")["terminationProtection"]).to.equal(true);
      for (const name of mocks.names()) expect(mocks.isProtected(name), name).to.equal(true);
    });

    const protectedOnes = () => mocks.names().filter((name) => mocks.isProtected(name) === true);

    it("protects a service that Aiven is to protect, with its topics, and nothing else", async () => {
      const { source, ...clusters } = createdClusters();
      await create({ clusters: { ...clusters, source: { ...source, terminationProtection: true } } });
      expect(protectedOnes()).to.have.members([
        "aiven:index/kafka:Kafka mm2-source",
        "aiven:index/kafkaTopic:KafkaTopic mm2-source.topic-a",
      ]);
    });

    it("protects a topic alone, and leaves Aiven's provider out of it", async () => {
      const { source, ...clusters } = createdClusters();
      const topics = { precious: { partitions: 1, terminationProtection: true } };
      await create({ clusters: { ...clusters, source: { ...source, topics } } });
      expect(protectedOnes()).to.deep.equal(["aiven:index/kafkaTopic:KafkaTopic mm2-source.precious"]);
      expect(mocks.inputs("mm2-source.precious", "KafkaTopic")).to.not.have.property("terminationProtection");
    });

    it("lets go of one topic of a topology that is protected, and deletes it on Aiven, too", async () => {
      const { source, ...clusters } = createdClusters();
      const topics = { old: { partitions: 1, terminationProtection: false } };
      await create({ protect: true, clusters: { ...clusters, source: { ...source, topics } } });
      const free = mocks.names().filter((name) => mocks.isProtected(name) !== true);
      expect(free).to.deep.equal(["aiven:index/kafkaTopic:KafkaTopic mm2-source.old"]);
      expect(mocks.optionsOf("mm2-source.old", "KafkaTopic")).to.deep.equal({});
    });

    it("keeps the version of a service that exists, unless a version is named", async () => {
      const { source, target } = createdClusters();
      const { kafkaVersion: _named, ...unnamed } = target;
      await create({ clusters: { source: { ...source, kafkaVersion: "4.2" }, target: unnamed } });
      expect(mocks.optionsOf("mm2-source", "Kafka").ignoreChanges).to.equal(undefined);
      expect(mocks.optionsOf("mm2-target", "Kafka").ignoreChanges).to.deep.equal(["kafkaUserConfig.kafkaVersion"]);
      expect(mocks.inputs("mm2-target", "Kafka")["kafkaUserConfig"]).to.include({
        kafkaVersion: DEFAULT_KAFKA_VERSION,
      });
    });

    it("lets topics go with their service, and replaces what the provider would wrongly change in place", async () => {
      await create();
      expect(mocks.optionsOf("mm2-source.topic-a", "KafkaTopic")).to.deep.equal({ deletedWith: "Kafka mm2-source" });
      expect(mocks.optionsOf("mm2-target", "ServiceIntegration")).to.deep.equal({
        deleteBeforeReplace: true,
        replaceOnChanges: ["kafkaMirrormakerUserConfig.clusterAlias"],
      });
      expect(mocks.optionsOf("mm2-source.target", "MirrorMakerReplicationFlow")).to.deep.equal({
        replaceOnChanges: ["sourceCluster", "targetCluster"],
      });
    });

    it("gives the component plain inputs without anything secret", async () => {
      await create({ project: pulumi.secret("canary-project") });
      const inputs = mocks.inputs("mm2", "MirrorMaker2Replication");
      expect(inputs).to.deep.equal({
        clusterAliases: ["source", "target"],
        flows: [{ sourceCluster: "source", targetCluster: "target" }],
        protect: false,
      });
    });

    it("says which topic appears where, and keeps credentials secret", async () => {
      const replication = await create();
      expect(replication.remoteTopics).to.deep.equal([
        { sourceCluster: "source", topic: "topic-a", targetCluster: "target", remoteTopic: "source.topic-a" },
      ]);
      for (const credentials of Object.values(replication.credentials)) {
        expect(await pulumi.isSecret(credentials)).to.equal(true);
      }
      for (const cluster of Object.values(replication.clusters)) {
        expect(await pulumi.isSecret(cluster)).to.equal(false);
      }
    });

    it("registers the same resources for any order of clusters and flows", async () => {
      const { clusters } = recipe();
      const flows = [
        { sourceCluster: "source", targetCluster: "target" },
        { sourceCluster: "target", targetCluster: "source" },
      ];
      await create({ flows });
      const expected = mocks.names().sort();
      mocks.clear();
      await create({
        clusters: Object.fromEntries(Object.entries(clusters).reverse()),
        flows: [...flows].reverse(),
      });
      expect(mocks.names().sort()).to.deep.equal(expected);
    });

    it("throws one error with every problem and registers nothing", async () => {
      await mocks.install();
      const faulty = { project: "p", ...recipe(), flows: [{ sourceCluster: "sauce", targetCluster: "targe" }] };
      expect(() => new MirrorMaker2Replication("mm2", faulty)).to.throw(
        'MirrorMaker2Replication "mm2" has 2 problems:\n' +
          '  - flows[0].sourceCluster: "sauce" is not a cluster alias here; did you mean "source"?\n' +
          '  - flows[0].targetCluster: "targe" is not a cluster alias here; did you mean "target"?',
      );
      expect(mocks.names()).to.deep.equal([]);
    });
  });
}
