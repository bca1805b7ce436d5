import { expect } from "chai";
import { type ExternalKafka, type KafkaCluster, MirrorMaker2Replication } from "../../../components";
import { RecordingMocks, settled } from "../../fixtures/mocks";
import { recipe } from "../../fixtures/topology";

describe("the endpoint of a cluster outside Aiven", () => {
  const bootstrapServers = "kafka.example.com:9092";

  async function endpoint(external: ExternalKafka) {
    const mocks = new RecordingMocks("update");
    await mocks.install();
    const clusters: Record<string, KafkaCluster> = { ...recipe().clusters, source: { external } };
    new MirrorMaker2Replication("mm2", { project: "p", ...recipe(), clusters });
    await settled();
    return mocks;
  }

  it("keeps a key secret that was given in plain text", async () => {
    const mocks = await endpoint({
      bootstrapServers,
      securityProtocol: "SSL",
      sslClientCert: "cert",
      sslClientKey: "key",
    });
    const secrets = mocks.secretPathsOf("mm2-source", "ServiceIntegrationEndpoint");
    expect(secrets).to.deep.equal(["externalKafkaUserConfig.sslClientKey"]);
  });

  it("has its brokers' names checked where it is encrypted, and only there", async () => {
    const checked = async (securityProtocol: "SSL" | "PLAINTEXT") => {
      const mocks = await endpoint({ bootstrapServers, securityProtocol });
      const { externalKafkaUserConfig } = mocks.inputs("mm2-source", "ServiceIntegrationEndpoint");
      return (externalKafkaUserConfig as Record<string, unknown>)["sslEndpointIdentificationAlgorithm"];
    };
    expect(await checked("SSL")).to.equal("https");
    expect(await checked("PLAINTEXT")).to.equal(undefined);
  });
});
