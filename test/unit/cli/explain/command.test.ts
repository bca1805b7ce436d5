import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { type ExplainOptions, explain } from "../../../../cli/plan/explain";
import { topologyPicture } from "../../../../cli/plan/topologyPicture";
import type { TopologyExplanation } from "../../../../components/explain/explanation";
import { mm2 } from "../../../fixtures/mm2";

describe("mm2 explain", () => {
  let program: string;
  beforeEach(() => {
    program = mkdtempSync(join(tmpdir(), "explain-"));
  });
  afterEach(() => {
    rmSync(program, { recursive: true });
  });

  const write = (name: string, text: string) => {
    writeFileSync(join(program, name), text);
  };
  const explained = (options: Partial<ExplainOptions> = {}, topics: string[] = []) =>
    explain(topics, { stack: "x", program, kafka: "4.x", ...options }, topologyPicture);
  const json = async (...topics: string[]) =>
    JSON.parse(await explained({ json: true }, topics)) as TopologyExplanation & { warnings: unknown[] };
  const refusal = async (options: Partial<ExplainOptions> = {}, topics: string[] = []) =>
    explained(options, topics).then(
      () => "nothing refused",
      (error: unknown) => (error as Error).message,
    );

  const SERVICE = 'plan: business-4, cloudName: google-europe-west1, ipFilter: ["203.0.113.0/24"]';
  const stack = (source: string, flow = "") => `config:
  p:aivenProject: project
  p:clusters:
    a: { ${source} }
    b: { ${SERVICE} }
  p:mirrorMaker: { ${SERVICE} }
  p:flows:
    - { sourceCluster: a, targetCluster: b${flow} }
`;

  it("explains the stack file beside Pulumi.yaml", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    write("Pulumi.x.yaml", stack(`${SERVICE}, topics: { orders: { partitions: 1 } }`));
    expect((await json()).topics[0]).to.include({ cluster: "a", topic: "orders", origin: "declared" });
    expect(await explained()).to.contain("└─ b: a.orders");
  });

  it("answers for the topics that are asked for, and no more", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    write("Pulumi.x.yaml", stack(`${SERVICE}, topics: { orders: { partitions: 1 } }`));
    const text = await explained({}, ["a/payments"]);
    expect(text).to.contain("payments on a, if there is one\n  └─ b: a.payments");
    expect(text).to.not.match(/orders|mm2-configs/);
    expect(await explained({ kafka: "3.9" }, ["x-internal"])).to.contain("not replicated");
  });

  it("takes defaults from Pulumi.yaml and stack files from its stackConfigDir", async () => {
    write(
      "Pulumi.yaml",
      "name: p\nruntime: nodejs\nstackConfigDir: .\nconfig:\n  aivenProject: { default: q }\n  p:protect: true\n",
    );
    write("Pulumi.x.yaml", stack(SERVICE).replace("  p:aivenProject: project\n", ""));
    expect((await json()).flows).to.have.length(1);
  });

  it("leaves encrypted values unread and unshown", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    const external =
      "external: { bootstrapServers: k:9092, securityProtocol: SASL_SSL, saslMechanism: PLAIN, saslPlainUsername: u, saslPlainPassword: { secure: AAABcanary } }";
    write(
      "Pulumi.x.yaml",
      `encryptionsalt: v1:canary\n${stack(external)}  p:other: { secure: canary }\n`.replace(
        / {2}p:other.*\n/,
        "  aiven:apiToken: { secure: canary }\n",
      ),
    );
    for (const format of [{}, { json: true }, { mermaid: true }, { svg: true }]) {
      expect(await explained(format)).to.not.contain("canary");
    }
    expect((await json()).clusters[0]).to.include({ alias: "a", kind: "external" });
  });

  it("says so when the topology itself is encrypted", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    write("Pulumi.x.yaml", "config:\n  p:clusters: { secure: canary }\n");
    expect(await refusal()).to.match(
      /^"p:clusters" is encrypted as a whole in .*Pulumi\.x\.yaml, so it cannot be explained/,
    );
  });

  it("lists every fault of the configuration as the program does", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    write("Pulumi.x.yaml", stack(SERVICE, ', enabled: true, topics: ["("]'));
    const message = await refusal();
    expect(message).to.match(/^The configuration of stack "x" \(Pulumi\.x\.yaml\) has 2 problems:\n/);
    expect(message).to.contain('  - flows[0].enabled: unknown key; did you mean "enable"?');
  });

  it("tells the planner's warnings", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    write(
      "Pulumi.x.yaml",
      stack(SERVICE, ", exactlyOnceDeliveryEnabled: true").replace(
        /(mirrorMaker: \{.*)google-europe-west1/,
        "$1google-us-east1",
      ),
    );
    expect((await json()).warnings).to.have.length.greaterThan(0);
    expect(await explained()).to.match(/\n\nWarnings\n {2}mirrorMaker/);
  });

  it("names the stacks there are when there is no such one", async () => {
    write("Pulumi.yaml", "name: p\nruntime: nodejs\n");
    expect(await refusal()).to.equal(
      `There is no stack "x" in ${program}, because it has no Pulumi.x.yaml. There are no stack files there.`,
    );
    write("Pulumi.prod.yaml", "");
    write("Pulumi.dev.yaml", "");
    expect(await refusal()).to.equal(
      `There is no stack "x" in ${program}, because it has no Pulumi.x.yaml. The stacks there are dev, prod.`,
    );
  });

  it("says in a sentence what is wrong with the files", async () => {
    expect(await refusal()).to.equal(
      `There is no ${join(program, "Pulumi.yaml")}, so ${program} is not a Pulumi program.`,
    );
    write("Pulumi.yaml", "runtime: nodejs\n");
    expect(await refusal()).to.equal(`${join(program, "Pulumi.yaml")} has no name.`);
    write("Pulumi.yaml", "name: p\n");
    write("Pulumi.x.yaml", "config: [");
    expect(await refusal()).to.match(/Pulumi\.x\.yaml is not YAML: /);
    write("Pulumi.x.yaml", "config: text");
    expect(await refusal()).to.contain('"config" in ');
  });

  it("ends with 2 and one message, and with 0 when it explains", () => {
    const run = (...options: string[]) => mm2(["explain", ...options]);
    const unknown = run("--stack", "nowhere");
    expect([unknown.status, unknown.stdout]).to.deep.equal([2, ""]);
    expect(unknown.stderr).to.equal(
      `error: There is no stack "nowhere" in ${resolve(".")}, because it has no Pulumi.nowhere.yaml. The stacks there are dev, prod.\n`,
    );
    const picture = join(program, "picture.svg");
    const drawn = run("--stack", "dev", "--svg", "--output", picture);
    expect([drawn.status, drawn.stdout, drawn.stderr]).to.deep.equal([0, "", ""]);
  });
});
