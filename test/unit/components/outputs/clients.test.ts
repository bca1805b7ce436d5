import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { MirrorMaker2Replication, type ReplicationTopology } from "../../../../components";
import { DEFAULT_KAFKA_VERSION } from "../../../../components/topology/aiven/kafkaVersions";
import { everything } from "../../../fixtures/everything";
import { RecordingMocks, secret, settled } from "../../../fixtures/mocks";
import { recipe } from "../../../fixtures/topology";

const KAFKA = "aiven:index/kafka:Kafka";
const STACK = "pulumi:pulumi:StackReference";

/** The value of an output once it is known; what is never known is undefined. */
async function valueOf<T>(output: pulumi.Output<T> | undefined): Promise<T | undefined> {
  if (output === undefined) return undefined;
  const { promise, isKnown } = output as unknown as { promise: () => Promise<T>; isKnown: Promise<boolean> };
  return (await isKnown) ? promise.call(output) : undefined;
}

describe("what clients are told", () => {
  let mocks: RecordingMocks;

  async function create(
    topology: ReplicationTopology,
    answers: Record<string, pulumi.Inputs> = {},
    mode: "preview" | "update" = "update",
    existing: Record<string, pulumi.Inputs> = {},
  ) {
    mocks = new RecordingMocks(mode, answers);
    mocks.existing = existing;
    await mocks.install();
    const replication = new MirrorMaker2Replication("mm2", { project: "p", ...topology });
    await settled();
    return replication;
  }
  const clientOf = async (alias: string, answers: Record<string, pulumi.Inputs> = {}) => {
    const client = (await create(everything(), answers)).clients[alias];
    if (client === undefined) throw new Error(`nothing is told of ${alias}`);
    return client;
  };

  it("is of every cluster, of whatever kind", async () => {
    const { clients, clusters, credentials } = await create(everything());
    expect(Object.keys(clients).sort()).to.deep.equal(["created", "existing", "known", "outside", "theirs"]);
    expect(Object.keys(clusters)).to.deep.equal(["created"]);
    expect(Object.keys(credentials)).to.deep.equal(["created"]);
  });

  it("is, of a created cluster, all that the official provider answers, and every user that was made", async () => {
    const client = await clientOf("created");
    expect(await valueOf(client.bootstrapServers)).to.deep.equal({ certificate: "127.0.0.1:23787" });
    expect(await valueOf(client.caCert)).to.equal("<CA PEM>");
    expect(await valueOf(client.uris)).to.deep.equal({});
    expect(await valueOf(client.notKnown)).to.deep.equal({});
    expect(await valueOf(client.firstUser)).to.deep.include({
      username: "avnadmin",
      password: "<password>",
      accessCert: "<PEM>",
      accessKey: "<PEM>",
    });
    const users = await valueOf(client.users);
    expect(Object.keys(users ?? {})).to.deep.equal(["app", "reader"]);
    expect(users?.["app"]).to.deep.include({ password: "canary-user-password", accessCert: "<PEM>" });
    expect(users?.["reader"]?.properties.certificate?.java).to.equal(
      [
        "bootstrap.servers=127.0.0.1:23787",
        "security.protocol=SSL",
        "ssl.truststore.type=PEM",
        "ssl.truststore.certificates=<CA PEM>",
        "ssl.keystore.type=PEM",
        "ssl.keystore.certificate.chain=<PEM>",
        "ssl.keystore.key=<PEM>",
        "",
      ].join("\n"),
    );
  });

  it("names the Kafka version that a service has, which may be another than the component's default", async () => {
    const topology = recipe();
    for (const cluster of Object.values(topology.clusters)) delete cluster.kafkaVersion;
    const userConfig = { kafkaVersion: "3.9", kafkaConnectSecretProviders: secret([{ name: "vault" }]) };
    const { clusters } = await create(topology, {}, "update", {
      "mm2-source": { kafkaUserConfig: secret(userConfig) },
    });
    const { source, target } = clusters;
    expect(await valueOf(source)).to.include({ kafkaVersion: "3.9" });
    expect(await valueOf(target)).to.include({ kafkaVersion: DEFAULT_KAFKA_VERSION });
    for (const connection of Object.values(clusters)) expect(await pulumi.isSecret(connection)).to.equal(false);
  });

  it("keeps secret what is one, and nothing else", async () => {
    const { clients, clusters, credentials } = await create(everything());
    for (const [alias, client] of Object.entries(clients)) {
      for (const key of ["caCert", "uris", "users", "firstUser"] as const) {
        const output = client[key] as pulumi.Output<unknown> | undefined;
        if (output !== undefined) expect(await pulumi.isSecret(output), `${alias}.${key}`).to.equal(true);
      }
      for (const key of ["bootstrapServers", "routes", "notKnown"] as const) {
        expect(await pulumi.isSecret(client[key]), `${alias}.${key}`).to.equal(false);
      }
    }
    for (const connection of Object.values(clusters)) expect(await pulumi.isSecret(connection)).to.equal(false);
    for (const login of Object.values(credentials)) expect(await pulumi.isSecret(login)).to.equal(true);
  });

  it("has SASL where the service has it, by a mechanism that it allows, and both other routes and all URIs", async () => {
    const component = { component: "kafka", host: "k.example.com", usage: "primary", kafkaSslCa: "project_ca" };
    const topology = everything();
    const { created } = topology.clusters;
    if (created !== undefined) created.kafkaUserConfig = { kafkaSaslMechanisms: { scramSha256: false } };
    const { clients, clusters } = await create(topology, {
      [KAFKA]: {
        components: [
          { ...component, port: 1, route: "dynamic", kafkaAuthenticationMethod: "certificate" },
          { ...component, port: 2, route: "dynamic", kafkaAuthenticationMethod: "sasl" },
          { ...component, port: 3, route: "public", kafkaAuthenticationMethod: "certificate" },
          { component: "schema_registry", host: "k.example.com", port: 4, route: "dynamic", usage: "primary" },
        ],
        serviceUsername: "avnadmin",
        servicePassword: 'pass "word\\',
        kafkas: secret([{ accessCert: "c", accessKey: "k", schemaRegistryUri: "https://u:p@k.example.com:4" }]),
      },
    });
    const client = clients["created"];
    expect(await valueOf(client?.bootstrapServers)).to.deep.equal({
      certificate: "k.example.com:1",
      sasl: "k.example.com:2",
    });
    expect(await valueOf(client?.routes)).to.deep.equal({ public: { certificate: "k.example.com:3" } });
    expect(await valueOf(client?.uris)).to.deep.equal({ schemaRegistry: "https://u:p@k.example.com:4" });
    expect(await valueOf(clusters["created"])).to.include({ saslBootstrapServers: "k.example.com:2" });
    const { sasl } = (await valueOf(client?.firstUser))?.properties ?? {};
    expect(sasl?.java).to.contain("sasl.mechanism=SCRAM-SHA-512\n");
    expect(sasl?.java).to.contain(
      String.raw`ScramLoginModule required username="avnadmin" password="pass \\"word\\\\";`,
    );
    expect(sasl?.librdkafka).to.contain('sasl.password=pass "word\\\n');
  });

  it("asks Aiven for an existing service once its integration exists, and says what it cannot know", async () => {
    const client = await clientOf("existing");
    expect(mocks.calls).to.include("aiven:index/getKafka:getKafka third-project/orders-kafka");
    expect(mocks.calls).to.include("aiven:index/getProject:getProject third-project");
    expect(await valueOf(client.bootstrapServers)).to.deep.equal({ certificate: "127.0.0.1:23787" });
    expect(await valueOf(client.firstUser)).to.deep.include({ username: "avnadmin", accessKey: "<PEM>" });
    expect(await valueOf(client.users)).to.deep.equal({});
    expect(Object.keys((await valueOf(client.notKnown)) ?? {})).to.deep.equal(["users"]);
  });

  it("asks nothing in a preview of what does not exist yet", async () => {
    const { clients, clusters } = await create(everything(), {}, "preview");
    expect(mocks.calls).to.deep.equal([]);
    expect(await valueOf(clients["existing"]?.bootstrapServers)).to.equal(undefined);
    expect(await valueOf(clusters["created"])).to.equal(undefined);
    expect(await valueOf(clients["outside"]?.bootstrapServers)).to.deep.equal({ sasl: "kafka.example.com:9092" });
  });

  it("is, of a cluster outside Aiven, what the arguments say, with MirrorMaker's login", async () => {
    const client = await clientOf("outside");
    expect(client).to.not.have.any.keys("caCert", "firstUser");
    const users = await valueOf(client.users);
    expect(Object.keys(users ?? {})).to.deep.equal(["mirror"]);
    expect(users?.["mirror"]?.properties.sasl?.java).to.equal(
      "bootstrap.servers=kafka.example.com:9092\nsecurity.protocol=SASL_SSL\nsasl.mechanism=PLAIN\n" +
        "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required " +
        'username="mirror" password="canary-sasl-password";\n',
    );
    expect(Object.keys((await valueOf(client.notKnown)) ?? {})).to.deep.equal(["uris", "firstUser"]);
  });

  it("does not encrypt where the cluster outside does not", async () => {
    const external = { ...everything().clusters["outside"]?.external, securityProtocol: "SASL_PLAINTEXT" };
    const topology = everything();
    Object.assign(topology.clusters["outside"] ?? {}, { external });
    const { clients } = await create(topology);
    const { mirror } = (await valueOf(clients["outside"]?.users)) ?? {};
    expect(mirror?.properties.sasl?.librdkafka).to.contain("security.protocol=SASL_PLAINTEXT\n");
  });

  it("says of an endpoint that exists that nothing is known", async () => {
    const client = await clientOf("known");
    expect(await valueOf(client.notKnown)).to.have.all.keys("bootstrapServers", "caCert", "uris", "firstUser", "users");
  });

  it("is, in another stack's cluster, what that stack puts out", async () => {
    const properties = { certificate: { java: "j", librdkafka: "l" } };
    const hub = {
      bootstrapServers: { certificate: "hub:1" },
      routes: {},
      caCert: secret("ca"),
      uris: secret({}),
      firstUser: secret({ username: "avnadmin", password: "word", properties }),
      users: secret({ app: { username: "app", properties } }),
      notKnown: {},
    };
    const outputs = { aivenProject: "their-project", clusters: { hub: { serviceName: "their-kafka" } } };
    const client = await clientOf("theirs", { [STACK]: { outputs: { ...outputs, clients: { hub } } } });
    expect(await valueOf(client.bootstrapServers)).to.deep.equal({ certificate: "hub:1" });
    expect(await valueOf(client.caCert)).to.equal("ca");
    expect(await valueOf(client.users)).to.deep.equal({ app: { username: "app", properties } });
    expect(await pulumi.isSecret(client.users)).to.equal(true);
  });

  it("is, in another stack that an older release brought up, what there is, and how to get the rest", async () => {
    const client = await clientOf("theirs", {
      [STACK]: {
        outputs: {
          aivenProject: "their-project",
          clusters: { hub: { serviceName: "their-kafka", bootstrapServers: "hub:1" } },
          credentials: secret({ hub: { username: "avnadmin", password: "w", accessCert: "c", accessKey: "k" } }),
        },
      },
    });
    expect(await valueOf(client.bootstrapServers)).to.deep.equal({ certificate: "hub:1" });
    expect(await valueOf(client.firstUser)).to.deep.include({ username: "avnadmin", accessKey: "k" });
    expect((await valueOf(client.notKnown))?.["caCert"]).to.contain("run `pulumi up` there with this release");
  });

  it("is complete for a topology without users", async () => {
    const { clients } = await create(recipe());
    expect(await valueOf(clients["source"]?.users)).to.deep.equal({});
    expect(await valueOf(clients["target"]?.firstUser)).to.deep.include({ username: "avnadmin" });
  });

  it("says so when Aiven tells no CA, or the service listens nowhere", async () => {
    const client = await clientOf("created", {
      "aiven:index/getProject:getProject": { caCert: secret("") },
      [KAFKA]: { components: [], kafkas: secret([]), serviceUsername: "", servicePassword: secret("") },
    });
    expect(await valueOf(client.notKnown)).to.deep.equal({
      bootstrapServers: "the service is not listening anywhere; is it powered off?",
      caCert: "Aiven did not give this token the project's CA certificate; see `avn project ca-get`",
    });
    expect(await valueOf(client.firstUser)).to.deep.equal({ properties: {} });
  });

  it("has every resource under the keys of the arguments", async () => {
    const { resources } = await create(everything());
    const nameOf = (resource: pulumi.Resource | undefined) =>
      (resource as unknown as { __name: string } | undefined)?.__name;
    expect(nameOf(resources.kafkas["created"])).to.equal("mm2-created");
    expect(nameOf(resources.topics["created"]?.["orders"])).to.equal("mm2-created.orders");
    expect(nameOf(resources.users["created"]?.["reader"])).to.equal("mm2-created.reader");
    expect(nameOf(resources.acls["created"]?.["app-writes"])).to.equal("mm2-created.app-writes");
    expect(nameOf(resources.nativeAcls["created"]?.["app-describes"])).to.equal("mm2-created.app-describes");
    expect(nameOf(resources.quotas["created"]?.["app"])).to.equal("mm2-created.app");
    expect(nameOf(resources.endpoints["outside"])).to.equal("mm2-outside");
    expect(nameOf(resources.mirrorMakers["far"])).to.equal("mm2-far");
    expect(nameOf(resources.integrations["near"]?.["existing"])).to.equal("mm2-near.existing");
    expect(nameOf(resources.flows["known"]?.["theirs"])).to.equal("mm2-known.theirs");
    expect(nameOf(resources.monitoring["created"]?.["datadog"])).to.equal("mm2-created/datadog");
    expect(nameOf(resources.monitoring["near"]?.["metrics"])).to.equal("mm2-near/metrics");
  });
});
