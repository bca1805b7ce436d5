import { expect } from "chai";
import { MirrorMaker2Replication } from "../../../../components";
import { everything } from "../../../fixtures/everything";
import { RecordingMocks, settled } from "../../../fixtures/mocks";

for (const mode of ["preview", "update"] as const) {
  describe(`every kind of cluster in ${mode}`, () => {
    let mocks: RecordingMocks;

    beforeEach(async () => {
      mocks = new RecordingMocks(mode);
      await mocks.install();
      new MirrorMaker2Replication("mm2", { project: "p", ...everything() });
      await settled();
    });

    const inputs = (name: string, type: string) => mocks.inputs(name, type);

    it("registers each resource once, under the user's keys", () => {
      expect(
        mocks
          .names()
          .map((key) => key.slice(key.lastIndexOf(":") + 1))
          .sort(),
      ).to.deep.equal([
        "Kafka mm2-created",
        "KafkaAcl mm2-created.app-writes",
        "KafkaMirrorMaker mm2-far",
        "KafkaMirrorMaker mm2-near",
        "KafkaNativeAcl mm2-created.app-describes",
        "KafkaQuota mm2-created.app",
        "KafkaTopic mm2-created.orders",
        "KafkaUser mm2-created.app",
        "KafkaUser mm2-created.reader",
        "MirrorMaker2Replication mm2",
        "MirrorMakerReplicationFlow mm2-created.theirs",
        "MirrorMakerReplicationFlow mm2-existing.created",
        "MirrorMakerReplicationFlow mm2-known.theirs",
        "MirrorMakerReplicationFlow mm2-outside.created",
        "ServiceIntegration mm2-created/datadog",
        "ServiceIntegration mm2-created/metrics",
        "ServiceIntegration mm2-far.created",
        "ServiceIntegration mm2-far.known",
        "ServiceIntegration mm2-far.theirs",
        "ServiceIntegration mm2-far/datadog",
        "ServiceIntegration mm2-far/metrics",
        "ServiceIntegration mm2-near.created",
        "ServiceIntegration mm2-near.existing",
        "ServiceIntegration mm2-near.outside",
        "ServiceIntegration mm2-near/datadog",
        "ServiceIntegration mm2-near/metrics",
        "ServiceIntegrationEndpoint mm2-outside",
      ]);
    });

    it("sends everything that is said about a created service", () => {
      expect(inputs("mm2-created", "Kafka")).to.deep.equal({
        project: "other-project",
        serviceName: "mm2-created",
        plan: "business-4",
        cloudName: "google-europe-west4",
        additionalDiskSpace: "90GiB",
        projectVpcId: "other-project/vpc-1",
        staticIps: ["ip-1", "ip-2"],
        tags: [
          { key: "env", value: "test" },
          { key: "team", value: "data" },
        ],
        techEmails: [{ email: "ops@example.com" }],
        terminationProtection: true,
        defaultAcl: false,
        kafkaUserConfig: {
          kafkaVersion: "4.2",
          ipFilterObjects: [{ network: "10.0.0.0/8", description: "office" }],
          staticIps: true,
          kafka: { numPartitions: 3 },
          schemaRegistry: true,
          tieredStorage: { enabled: true },
        },
      });
    });

    it("sends topics, users, ACLs and quotas to their service, in its project", () => {
      const at = { project: "other-project", serviceName: "mm2-created" };
      expect(inputs("mm2-created.orders", "KafkaTopic")).to.deep.equal({
        ...at,
        topicName: "orders",
        partitions: 3,
        replication: 3,
        config: { retentionMs: "1000", minCleanableDirtyRatio: 0.5 },
        tags: [{ key: "owner", value: "sales" }],
        topicDescription: "all orders",
      });
      expect(mocks.isProtected("aiven:index/kafkaTopic:KafkaTopic mm2-created.orders")).to.equal(true);
      expect(inputs("mm2-created.reader", "KafkaUser")).to.deep.equal({ ...at, username: "reader" });
      expect(inputs("mm2-created.app-writes", "KafkaAcl")).to.deep.equal({
        ...at,
        username: "app",
        topic: "orders",
        permission: "write",
      });
      expect(inputs("mm2-created.app-describes", "KafkaNativeAcl")).to.deep.include({
        ...at,
        patternType: "LITERAL",
        permissionType: "ALLOW",
      });
      expect(inputs("mm2-created.app", "KafkaQuota")).to.deep.equal({
        ...at,
        user: "app",
        producerByteRate: 1_000_000,
      });
    });

    it("integrates each kind of cluster as what it is", () => {
      const source = (name: string) => {
        const { sourceServiceName, sourceServiceProject, sourceEndpointId } = inputs(
          name,
          "ServiceIntegration",
        ) as Record<string, unknown>;
        return { sourceServiceName, sourceServiceProject, sourceEndpointId };
      };
      const nothing = { sourceServiceName: undefined, sourceServiceProject: undefined, sourceEndpointId: undefined };
      expect(source("mm2-near.created")).to.deep.equal({
        ...nothing,
        sourceServiceName: "mm2-created",
        sourceServiceProject: "other-project",
      });
      expect(source("mm2-near.existing")).to.deep.equal({
        ...nothing,
        sourceServiceName: "orders-kafka",
        sourceServiceProject: "third-project",
      });
      expect(source("mm2-far.theirs")).to.deep.equal({
        ...nothing,
        sourceServiceName: "their-kafka",
        sourceServiceProject: "their-project",
      });
      expect(source("mm2-far.known")).to.deep.equal({ ...nothing, sourceEndpointId: "p/endpoint-1" });
      expect(mocks.dependenciesOf("mm2-near.outside", "ServiceIntegration")).to.include(
        "ServiceIntegrationEndpoint mm2-outside",
      );
    });

    it("takes a tuning profile's settings where nothing else is said", () => {
      expect(inputs("mm2-near.created", "ServiceIntegration")).to.deep.nested.include({
        "kafkaMirrormakerUserConfig.kafkaMirrormaker.producerLingerMs": 7,
        "kafkaMirrormakerUserConfig.kafkaMirrormaker.producerCompressionType": "zstd",
      });
    });

    it("puts a MirrorMaker service near what it writes to, unless another place is said", () => {
      expect(inputs("mm2-near", "KafkaMirrorMaker")["cloudName"]).to.equal("google-europe-west4");
      expect(inputs("mm2-far", "KafkaMirrorMaker")["cloudName"]).to.equal("google-us-east1");
    });

    it("keeps offset syncs off a source that is outside Aiven, and asks no transactions of a target there", () => {
      const flow = (name: string) => inputs(name, "MirrorMakerReplicationFlow");
      expect(flow("mm2-outside.created")["offsetSyncsTopicLocation"]).to.equal("target");
      expect(flow("mm2-existing.created")["offsetSyncsTopicLocation"]).to.equal("source");
      expect(flow("mm2-known.theirs")).to.include({
        offsetSyncsTopicLocation: "target",
        exactlyOnceDeliveryEnabled: true,
      });
    });

    it("sends metrics and logs of every created service where monitoring says", () => {
      expect(inputs("mm2-near/metrics", "ServiceIntegration")).to.deep.equal({
        project: "p",
        integrationType: "metrics",
        sourceServiceName: "mm2-near",
        destinationServiceName: "metrics",
      });
      expect(inputs("mm2-created/datadog", "ServiceIntegration")).to.deep.equal({
        project: "other-project",
        integrationType: "datadog",
        sourceServiceName: "mm2-created",
        destinationEndpointId: "p/datadog-1",
      });
    });

    it("hands passwords on as secrets only", () => {
      expect(mocks.secretPathsOf("mm2-created.app", "KafkaUser")).to.deep.equal(["password"]);
      expect(mocks.secretPathsOf("mm2-outside", "ServiceIntegrationEndpoint")).to.deep.equal([
        "externalKafkaUserConfig.saslPlainPassword",
      ]);
    });
  });
}
