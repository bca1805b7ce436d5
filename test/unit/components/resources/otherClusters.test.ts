import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type ExternalKafka, type KafkaCluster, MirrorMaker2Replication } from "../../../../components";
import { StackClusters } from "../../../../components/resources/otherClusters";
import { RecordingMocks, settled } from "../../../fixtures/mocks";
import { recipe } from "../../../fixtures/topology";

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

describe("a cluster in another stack", () => {
  const stack = "organization/mirrormaker2/prod";
  const clusters = { hub: { serviceName: "their-kafka" } };

  /** What is read of a stack that puts out this: each a value, or why there is none. */
  async function read(outputs: Record<string, unknown>, cluster = "hub"): Promise<(string | undefined)[]> {
    const mocks = new RecordingMocks("update", {
      "pulumi:pulumi:StackReference": { outputs },
      "test:index:Parent": {},
    });
    await mocks.install();
    const parent = new pulumi.ComponentResource("test:index:Parent", "parent");
    const { sourceServiceName, sourceServiceProject } = new StackClusters("mm2", { parent, project: "p" }).source({
      stack,
      cluster,
    });
    const found = [sourceServiceName, sourceServiceProject].map((output) =>
      (output as unknown as { promise: () => Promise<string> })
        .promise()
        .catch((error: unknown) => (error instanceof Error ? error.message : undefined)),
    );
    return Promise.all(found);
  }

  it("is found by its name, in the project of that stack", async () => {
    expect(await read({ aivenProject: "their-project", clusters })).to.deep.equal(["their-kafka", "their-project"]);
  });

  it("is an error that names the stack and the output or the cluster that it does not have", async () => {
    const missing = (output: string) => `Required output '${output}' does not exist on stack '${stack}'.`;
    expect(await read({ clusters })).to.deep.equal(["their-kafka", missing("aivenProject")]);
    expect(await read({ aivenProject: "their-project" })).to.deep.equal([missing("clusters"), "their-project"]);
    expect(await read({ aivenProject: "their-project", clusters }, "spoke")).to.deep.equal([
      `stack ${stack} has no cluster "spoke"`,
      "their-project",
    ]);
  });
});
