import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { NO_AIVEN } from "../../sandbox/provider/noAiven";
import { type ProgramCopy, copyProgram } from "../engine/support/programCopy";
import { PLUGIN, type PluginProcess, startPlugin } from "./support/pluginProcess";
import { type Pulumi, pulumiIn } from "./support/pulumiClone";

const SCHEMA = join(PLUGIN, "schema.json");
const CANARY = "canary-password-2f6a";
const ipFilter = ["10.0.0.0/8"];

interface Step {
  op: string;
  urn: string;
  newState?: { inputs?: Record<string, unknown>; outputs?: Record<string, unknown> };
}

/** A program that does not import the component, on the real engine; nothing is created. */
describe("the component's plugin", () => {
  let plugin: PluginProcess;
  let program: ProgramCopy;
  let pulumi: Pulumi;

  before(async () => {
    plugin = await startPlugin();
    program = copyProgram(join(__dirname, "programs/otherLanguage"));
    writeFileSync(join(program.directory, "tsconfig.json"), JSON.stringify({ compilerOptions: { noCheck: true } }));
    // A preview of new resources asks Aiven nothing.
    pulumi = await pulumiIn(program.directory, NO_AIVEN, [`aiven-mirrormaker2:${String(plugin.port)}`]);
    await pulumi.succeeds("stack", "init", "dev");
    await pulumi.succeeds("config", "set", "--secret", "password", CANARY);
    // A generated SDK holds the version of the schema that it was made from.
    const { version } = JSON.parse(readFileSync(SCHEMA, "utf8")) as { version: string };
    await pulumi.succeeds("config", "set", "version", version);
  });
  after(async () => {
    await pulumi.stop();
    await plugin.stop();
    program.delete();
  });

  const configure = (args: object) => pulumi.succeeds("config", "set", "args", JSON.stringify(args));

  it("tells the schema that is committed, from which SDKs are made", async () => {
    const schema = await plugin.schema();
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(SCHEMA, `${JSON.stringify(schema, null, 2)}\n`);
    expect(schema).to.deep.equal(JSON.parse(readFileSync(SCHEMA, "utf8")));
  });

  it("makes the component's resources for a program that knows only its type", async () => {
    await configure({
      clusters: {
        created: { plan: "business-4", cloudName: "google-europe-west1", ipFilter, topics: { t: { partitions: 3 } } },
        outside: {
          external: {
            bootstrapServers: "kafka.example.com:9092",
            securityProtocol: "SASL_SSL",
            saslMechanism: "PLAIN",
            saslPlainUsername: "mirror",
          },
        },
      },
      mirrorMaker: { plan: "startup-4", cloudName: "google-europe-west1", ipFilter },
      flows: [
        { sourceCluster: "outside", targetCluster: "created" },
        { sourceCluster: "created", targetCluster: "other" },
      ],
    });
    const output = await pulumi.succeeds("preview", "--json");
    expect(output).to.not.contain(CANARY);
    const { steps } = JSON.parse(output.slice(output.indexOf("{"))) as { steps: Step[] };
    const created = steps.map(({ op, urn }) => `${op} ${urn.split("::").slice(2).join(" ")}`).sort();
    const parent = "aiven-mirrormaker2:index:MirrorMaker2Replication";
    expect(created).to.deep.equal(
      [
        "create aiven:index/kafka:Kafka other",
        `create ${parent} orders`,
        `create ${parent}$aiven:index/kafka:Kafka orders-created`,
        `create ${parent}$aiven:index/kafkaMirrorMaker:KafkaMirrorMaker orders`,
        `create ${parent}$aiven:index/kafkaTopic:KafkaTopic orders-created.t`,
        `create ${parent}$aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow orders-created.other`,
        `create ${parent}$aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow orders-outside.created`,
        `create ${parent}$aiven:index/serviceIntegration:ServiceIntegration orders-created`,
        `create ${parent}$aiven:index/serviceIntegration:ServiceIntegration orders-other`,
        `create ${parent}$aiven:index/serviceIntegration:ServiceIntegration orders-outside`,
        `create ${parent}$aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint orders-outside`,
        "create pulumi:pulumi:Stack other-language-dev",
      ].sort(),
    );
    const inputsOf = (name: string) => steps.find(({ urn }) => urn.endsWith(`:${name}`))?.newState?.inputs;
    expect(inputsOf("ServiceIntegrationEndpoint::orders-outside")?.["externalKafkaUserConfig"]).to.include({
      saslPlainUsername: "mirror",
      saslPlainPassword: "[secret]",
    });
  });

  it("hands the component's outputs on", async () => {
    const [, outputs = ""] = (await pulumi.succeeds("preview")).split("Outputs:");
    expect(outputs)
      .to.match(/remoteTopic +: "created\.t"/)
      .and.to.match(/topic +: "t"/);
  });

  it("answers faulty arguments with every problem, its path, and no stack trace", async () => {
    await configure({
      clusters: { "a.b": { plan: "startup-4", cloudName: "google-europe-west1", ipFilter } },
      flows: [{ sourceCluster: "a.b", targetCluster: "b", topic: ["x"] }],
    });
    const { exitCode, output } = await pulumi.run("preview");
    expect(exitCode).to.not.equal(0);
    expect(output).to.contain("a.b").and.to.contain("is not a valid cluster alias");
    expect(output).to.contain("flows[0].topic").and.to.contain('did you mean "topics"?');
    expect(output).to.not.match(/unhandled (exception|error)|\bat .*\.[jt]s:\d+/i);
  });
});
