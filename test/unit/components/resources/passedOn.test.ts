import { expect } from "chai";
import { MirrorMaker2Replication, type ReplicationTopology } from "../../../../components";
import { planReplication } from "../../../../components/topology/planReplication";
import { RecordingMocks, settled } from "../../../fixtures/mocks";

const ipFilter = ["10.0.0.0/8"];
const CANARY = "canary-vault-token";

/** What Aiven may add one day, which no type knows yet. */
const newer = (settings: object) => settings as never;

const topology = (): ReplicationTopology => ({
  clusters: {
    eu: {
      plan: "business-4",
      cloudName: "google-europe-west1",
      ipFilter,
      kafka: { numPartitions: 3 },
      kafkaUserConfig: {
        kafkaConnectSecretProviders: [
          { name: "vault", vault: { address: "https://vault.example.com", authMethod: "token", token: CANARY } },
        ],
        tieredStorage: { enabled: true },
      },
      userConfig: newer({ preferredZones: ["a"], kafka: { groupShareMaxGroups: 5 }, tieredStorage: { cache: 1 } }),
      users: { app: { passwordWo: "canary-password", passwordWoVersion: 2 } },
    },
    outside: {
      external: {
        bootstrapServers: "kafka.example.com:9092",
        securityProtocol: "PLAINTEXT",
        userConfig: newer({ dnsLookup: "all" }),
      },
      kafkaMirrormaker: { consumerFetchMinBytes: 5 },
      integrationUserConfig: newer({ kafkaMirrormaker: { consumerFetchMaxBytes: 10 } }),
    },
  },
  mirrorMaker: {
    plan: "startup-4",
    ipFilter,
    serviceLog: true,
    saslOauthbearerAllowedUrls: ["https://login.example.com"],
    userConfig: newer({ kafkaMirrormaker: { dedicated: true } }),
  },
  flows: [
    {
      sourceCluster: "outside",
      targetCluster: "eu",
      replicationPolicyClass: "IdentityReplicationPolicy",
      userConfig: newer({ pausedUntil: "monday" }),
    },
  ],
  monitoring: {
    logsService: "logs",
    logsServiceProject: "observability",
    logsUserConfig: { elasticsearchIndexDaysMax: 7 },
    kafkaLogsService: "logs-kafka",
    kafkaLogsUserConfig: { kafkaTopic: "logs" },
    externalAwsCloudwatchMetricsEndpoint: "p/cloudwatch-1",
    externalAwsCloudwatchMetricsUserConfig: { extraMetrics: [{ metric: "java.lang:Memory", field: "used" }] },
    rsyslogEndpoint: "p/rsyslog-1",
  },
});

describe("what is passed on to the provider", () => {
  let mocks: RecordingMocks;

  beforeEach(async () => {
    mocks = new RecordingMocks("update");
    await mocks.install();
    new MirrorMaker2Replication("mm2", { project: "p", ...topology() });
    await settled();
  });

  it("goes beside the settings that have keys, down to every map that both have", () => {
    // The mocks mark the whole map when there is a secret in it.
    const { value: kafkaUserConfig } = mocks.inputs("mm2-eu", "Kafka")["kafkaUserConfig"] as { value: object };
    expect(kafkaUserConfig).to.deep.include({
      preferredZones: ["a"],
      kafka: { numPartitions: 3, groupShareMaxGroups: 5 },
      tieredStorage: { enabled: true, cache: 1 },
    });
    expect(mocks.inputs("mm2-outside", "ServiceIntegration")["kafkaMirrormakerUserConfig"]).to.deep.equal({
      clusterAlias: "outside",
      kafkaMirrormaker: { consumerFetchMinBytes: 5, consumerFetchMaxBytes: 10 },
    });
    expect(mocks.inputs("mm2-outside", "ServiceIntegrationEndpoint")["externalKafkaUserConfig"]).to.deep.include({
      dnsLookup: "all",
    });
    expect(mocks.inputs("mm2", "KafkaMirrorMaker")["kafkaMirrormakerUserConfig"]).to.deep.nested.include({
      serviceLog: true,
      saslOauthbearerAllowedUrls: ["https://login.example.com"],
      "kafkaMirrormaker.dedicated": true,
      "kafkaMirrormaker.refreshTopicsIntervalSeconds": 60,
    });
  });

  it("is told as a warning, each with its path, because nobody here can judge it", () => {
    const { warnings } = planReplication("mm2", topology());
    expect(warnings.map(({ path }) => path)).to.deep.equal([
      "clusters.eu.userConfig.preferredZones",
      "clusters.eu.userConfig.kafka.groupShareMaxGroups",
      "clusters.eu.userConfig.tieredStorage.cache",
      "clusters.outside.integrationUserConfig.kafkaMirrormaker.consumerFetchMaxBytes",
      "clusters.outside.external.userConfig.dnsLookup",
      "mirrorMaker.userConfig.kafkaMirrormaker.dedicated",
      "flows[0].userConfig.pausedUntil",
    ]);
    expect(warnings[0]?.message).to.match(/^is not known here, so it is passed to Aiven's provider unchanged/);
  });

  it("keeps secrets of Kafka Connect and write-only passwords secret", () => {
    expect(mocks.secretPathsOf("mm2-eu", "Kafka")).to.deep.equal(["kafkaUserConfig.kafkaConnectSecretProviders"]);
    expect(mocks.secretPathsOf("mm2-eu.app", "KafkaUser")).to.deep.equal(["passwordWo"]);
    expect(mocks.inputs("mm2-eu.app", "KafkaUser")).to.include({ passwordWoVersion: 2 });
  });

  it("has the policy's class in full, as Aiven wants it", () => {
    const { plan } = planReplication("mm2", topology());
    expect(plan?.flows[0]?.replicationPolicyClass).to.equal(
      "org.apache.kafka.connect.mirror.IdentityReplicationPolicy",
    );
  });

  it("makes an integration for each destination of logs and metrics, with what it is told", () => {
    expect(mocks.inputs("mm2-eu/logs", "ServiceIntegration")).to.deep.equal({
      project: "p",
      integrationType: "logs",
      sourceServiceName: "mm2-eu",
      destinationServiceName: "logs",
      destinationServiceProject: "observability",
      logsUserConfig: { elasticsearchIndexDaysMax: 7 },
    });
    expect(mocks.inputs("mm2/kafka_logs", "ServiceIntegration")).to.deep.include({
      destinationServiceName: "logs-kafka",
      kafkaLogsUserConfig: { kafkaTopic: "logs" },
    });
    expect(mocks.inputs("mm2/external_aws_cloudwatch_metrics", "ServiceIntegration")).to.deep.include({
      destinationEndpointId: "p/cloudwatch-1",
      externalAwsCloudwatchMetricsUserConfig: { extraMetrics: [{ metric: "java.lang:Memory", field: "used" }] },
    });
    expect(mocks.inputs("mm2/rsyslog", "ServiceIntegration")).to.deep.include({ integrationType: "rsyslog" });
  });
});
