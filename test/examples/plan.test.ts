import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as presets from "../../components/presets";
import { loadProgram } from "../../sandbox/engine/program";
import { RecordingMocks, settled } from "../fixtures/mocks";
import { MIGRATION_SECRETS, exampleDirectory, exampleNames, stackConfig } from "./support/examplePrograms";

/** Of each example the component's name, the topics by cluster, and the way of each flow with its policy. */
const EXPECTED: Record<string, { name: string; clusters: Record<string, string[]>; flows: Record<string, string> }> = {
  unidirectional: {
    name: "reports",
    clusters: { shop: ["orders"], reports: [] },
    flows: { "shop.reports": "Default" },
  },
  activePassive: {
    name: "bank",
    clusters: { primary: ["payments"], standby: [] },
    flows: { "primary.standby": "Identity" },
  },
  failback: {
    name: "bank",
    clusters: { primary: [], standby: ["payments"] },
    flows: { "standby.primary": "Identity" },
  },
  activeActive: {
    name: "shop",
    clusters: { eu: ["orders"], us: ["orders"] },
    flows: { "eu.us": "Default", "us.eu": "Default" },
  },
  fanIn: {
    name: "plant",
    clusters: { lyon: ["sensors"], turin: ["sensors"], analytics: [] },
    flows: { "lyon.analytics": "Default", "turin.analytics": "Default" },
  },
  fanOut: {
    name: "catalogue",
    clusters: { "head-office": ["prices"], paris: [], madrid: [] },
    flows: { "head-office.paris": "Default", "head-office.madrid": "Default" },
  },
  chain: {
    name: "meters",
    clusters: { plant: ["meters"], region: [], country: [] },
    flows: { "plant.region": "Default", "region.country": "Default" },
  },
  ring: {
    name: "globe",
    clusters: { sydney: ["bookings"], virginia: [], oregon: [] },
    flows: { "sydney.virginia": "Default", "virginia.oregon": "Default", "oregon.sydney": "Default" },
  },
  migration: {
    name: "move",
    clusters: { target: [] },
    flows: { "source.target": "Identity" },
  },
  isolation: {
    name: "partners",
    clusters: { inside: ["public.stock", "public.staff", "salaries"], partners: [] },
    flows: { "inside.partners": "Default" },
  },
};

/** The external cluster has an endpoint in place of a service. */
const endpoints = (example: string) => (example === "migration" ? ["source"] : []);

function expectedResources(example: string): string[] {
  const { name, clusters, flows } = EXPECTED[example] ?? { name: "", clusters: {}, flows: {} };
  const aliases = Object.keys(clusters);
  return [
    `aiven-mirrormaker2:index:MirrorMaker2Replication ${name}`,
    `aiven:index/kafkaMirrorMaker:KafkaMirrorMaker ${name}`,
    ...aliases.map((alias) => `aiven:index/kafka:Kafka ${name}-${alias}`),
    ...endpoints(example).map(
      (alias) => `aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint ${name}-${alias}`,
    ),
    ...[...aliases, ...endpoints(example)].map(
      (alias) => `aiven:index/serviceIntegration:ServiceIntegration ${name}-${alias}`,
    ),
    ...Object.entries(clusters).flatMap(([alias, topics]) =>
      topics.map((topic) => `aiven:index/kafkaTopic:KafkaTopic ${name}-${alias}.${topic}`),
    ),
    ...Object.keys(flows).map(
      (way) => `aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow ${name}-${way}`,
    ),
  ];
}

/** Runs an example as the engine's preview would. */
async function planned(
  example: string,
  config = stackConfig(example),
): Promise<{ mocks: RecordingMocks; outputs: Record<string, unknown> }> {
  const mocks = new RecordingMocks("preview");
  await mocks.install();
  const entries: Record<string, string | boolean> = {
    ...config,
    ...(example === "migration" ? MIGRATION_SECRETS : {}),
  };
  pulumi.runtime.setAllConfig(
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [`mirrormaker2:${key}`, String(value)])),
  );
  const outputs = await loadProgram(exampleDirectory(example))();
  await settled();
  return { mocks, outputs };
}

describe("the examples", () => {
  it("are one for each preset", () => {
    const names = Object.entries(presets)
      .filter(([, value]) => typeof value === "function" && "definition" in value)
      .map(([name]) => name);
    expect(exampleNames()).to.have.members(names);
    expect(Object.keys(EXPECTED)).to.have.members(names);
  });

  for (const [example, { name, flows }] of Object.entries(EXPECTED)) {
    it(`${example} plans these resources and flows, and no others`, async () => {
      const { mocks } = await planned(example);
      expect(mocks.names()).to.have.members(expectedResources(example));
      for (const [way, policy] of Object.entries(flows)) {
        const [sourceCluster, targetCluster] = way.split(".");
        expect(mocks.inputs(`${name}-${way}`, "MirrorMakerReplicationFlow"), way).to.include({
          sourceCluster,
          targetCluster,
          enable: true,
          replicationPolicyClass: `org.apache.kafka.connect.mirror.${policy}ReplicationPolicy`,
        });
      }
    });
  }

  it("activeActive tells by which pattern its consumers subscribe", async () => {
    const { outputs } = await planned("activeActive");
    expect(outputs["consumerPatterns"]).to.deep.equal({ orders: "((eu|us)\\.)?orders" });
  });

  it("activePassive and failback are protected unless the stack file says otherwise", async () => {
    for (const example of ["activePassive", "failback"]) {
      const { protect, ...config } = stackConfig(example);
      expect(protect, example).to.equal(false);
      for (const isProtected of [true, false]) {
        const { mocks } = await planned(example, isProtected ? config : { ...config, protect: false });
        for (const name of mocks.names()) expect(mocks.isProtected(name), `${example}: ${name}`).to.equal(isProtected);
      }
    }
  });

  it("migration reads the key of the source's client as a secret, and shows it nowhere", async () => {
    // The component makes a secret of any key, so only how the program reads it tells whether the example does its part.
    const read: string[] = [];
    const { prototype } = pulumi.Config;
    const original = Object.getOwnPropertyDescriptor(prototype, "requireSecret");
    if (original === undefined) throw new Error("Config has no requireSecret");
    const requireSecret = original.value as (this: pulumi.Config, key: string) => pulumi.Output<string>;
    Object.defineProperty(prototype, "requireSecret", {
      ...original,
      value(this: pulumi.Config, key: string) {
        read.push(key);
        return requireSecret.call(this, key);
      },
    });
    const { mocks } = await planned("migration").finally(() => {
      Object.defineProperty(prototype, "requireSecret", original);
    });
    expect(read).to.deep.equal(["sslClientKey"]);
    const secrets = mocks.secretPathsOf("move-source", "ServiceIntegrationEndpoint");
    expect(secrets).to.include("externalKafkaUserConfig.sslClientKey");
    expect(JSON.stringify(mocks.inputs("move", "MirrorMaker2Replication"))).to.not.contain("canary-key");
  });
});
