import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { MirrorMaker2Replication, type ReplicationTopology } from "../../../components";
import { version } from "../../../components/package.json";
import { DEFAULT_KAFKA_VERSION, KAFKA_VERSIONS } from "../../../components/topology/aiven/kafkaVersions";
import { everything } from "../../fixtures/everything";
import { RecordingMocks, settled } from "../../fixtures/mocks";
import { recipe } from "../../fixtures/topology";

const RELEASES = "test/fixtures/releases";
const TOPOLOGIES: Readonly<Record<string, () => ReplicationTopology>> = { recipe, everything };

type Recorded = ReturnType<RecordingMocks["recorded"]>;
type Release = Record<string, Recorded>;

/** Inputs whose change makes the official provider replace the resource (4.53 and 4.60, `ForceNew`), and what we ask it for. */
const REPLACES: Readonly<Record<string, readonly string[]>> = {
  "aiven:index/kafka:Kafka": ["project", "serviceName"],
  "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker": ["project", "serviceName"],
  "aiven:index/kafkaTopic:KafkaTopic": ["project", "serviceName", "topicName"],
  "aiven:index/kafkaUser:KafkaUser": ["project", "serviceName", "username"],
  "aiven:index/kafkaAcl:KafkaAcl": ["project", "serviceName", "username", "topic", "permission"],
  "aiven:index/kafkaNativeAcl:KafkaNativeAcl": [
    ...["project", "serviceName", "principal", "host", "operation", "resourceType", "resourceName"],
    ...["patternType", "permissionType"],
  ],
  "aiven:index/kafkaQuota:KafkaQuota": ["project", "serviceName", "user", "clientId"],
  "aiven:index/serviceIntegration:ServiceIntegration": [
    ...["project", "integrationType", "sourceServiceName", "sourceServiceProject", "sourceEndpointId"],
    ...["destinationServiceName", "destinationServiceProject", "destinationEndpointId"],
    "kafkaMirrormakerUserConfig.clusterAlias",
  ],
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint": ["project", "endpointName", "endpointType"],
  "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow": [
    ...["project", "serviceName", "sourceCluster", "targetCluster"],
  ],
};

/** What the code of today registers. */
async function registered(topology: ReplicationTopology): Promise<Recorded> {
  const mocks = new RecordingMocks("update");
  await mocks.install();
  new MirrorMaker2Replication("mm2", { project: "p", ...topology });
  await settled();
  return mocks.recorded();
}

/** What a release registered of a topology. */
function recordedIn(file: string, topology: string): Recorded {
  const recorded = (JSON.parse(readFileSync(join(RELEASES, file), "utf8")) as Release)[topology] ?? {};
  if (Object.keys(recorded).length === 0) throw new Error(`${file} has nothing of ${topology}`);
  return recorded;
}

/** What an upgrade from a release would replace or delete, in a line each. */
function replacements(before: Recorded, now: Recorded): string[] {
  return Object.entries(before).flatMap(([key, { inputs }]) => {
    const [type = "", name = ""] = key.split(" ");
    const successor = Object.entries(now).find(
      ([other, { aliases }]) =>
        other === key || (other.startsWith(`${type} `) && aliases.some((alias) => alias.endsWith(name))),
    )?.[1];
    if (successor === undefined) return [`${key} would be deleted`];
    return (REPLACES[type] ?? [])
      .filter((path) => JSON.stringify(valueAt(inputs, path)) !== JSON.stringify(valueAt(successor.inputs, path)))
      .map((path) => `${key} would be replaced because of ${path}`);
  });
}

const VERSION = "kafkaUserConfig.kafkaVersion";

/** Which brokers an upgrade would upgrade, which is for good: as the engine plans it, which keeps what is ignored. */
function brokerUpgrades(before: Recorded, now: Recorded): string[] {
  return Object.entries(before).flatMap(([key, { inputs }]) => {
    const successor = now[key];
    if (!key.startsWith("aiven:index/kafka:Kafka ") || successor === undefined) return [];
    const from = valueAt(inputs, VERSION);
    const to = successor.ignoreChanges?.includes(VERSION) === true ? from : valueAt(successor.inputs, VERSION);
    return from === to ? [] : [`${key} from ${String(from)} to ${String(to)}`];
  });
}

const valueAt = (inputs: pulumi.Inputs, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], inputs);

/**
 * Replays what each release registered. RECORD_RELEASE=1 writes what the code of today registers as the release that
 * components/package.json names; a release that is out is never written again.
 */
describe("an upgrade", () => {
  const thisRelease = join(RELEASES, `${version}.json`);
  if (process.env["RECORD_RELEASE"] !== undefined) {
    it("is recorded", async () => {
      const release: Release = {};
      for (const [name, topology] of Object.entries(TOPOLOGIES)) release[name] = await registered(topology());
      writeFileSync(thisRelease, `${JSON.stringify(release, null, 2)}\n`);
    });
  }

  it("has the release of today on record", () => {
    expect(existsSync(thisRelease)).to.equal(true);
  });

  for (const file of readdirSync(RELEASES)) {
    for (const [name, topology] of Object.entries(TOPOLOGIES)) {
      it(`from ${file.replace(".json", "")} replaces and deletes nothing of ${name}, and upgrades no broker`, async () => {
        const before = recordedIn(file, name);
        const now = await registered(topology());
        expect(replacements(before, now)).to.deep.equal([]);
        expect(brokerUpgrades(before, now)).to.deep.equal([]);
      });
    }

    it(`from ${file.replace(".json", "")} keeps brokers that were made when the default version was another`, async () => {
      const others = KAFKA_VERSIONS.map(({ version }) => version).filter(
        (version) => version !== DEFAULT_KAFKA_VERSION,
      );
      expect(others).to.not.deep.equal([]);
      const now = await registered(everything());
      for (const version of others) {
        const before = recordedIn(file, "everything");
        const inputs = before["aiven:index/kafka:Kafka mm2-created"]?.inputs;
        if (inputs === undefined) throw new Error("the recording has no such service");
        inputs["kafkaUserConfig"] = { ...(inputs["kafkaUserConfig"] as object), kafkaVersion: version };
        expect(brokerUpgrades(before, now), version).to.deep.equal([]);
      }
    });

    it(`from ${file.replace(".json", "")} upgrades brokers to a version that is named`, async () => {
      const { source, ...others } = recipe().clusters;
      if (source === undefined) throw new Error("the recipe has a source");
      const now = await registered({
        ...recipe(),
        clusters: { ...others, source: Object.assign(source, { kafkaVersion: "4.2" }) },
      });
      expect(brokerUpgrades(recordedIn(file, "recipe"), now)).to.deep.equal([
        "aiven:index/kafka:Kafka mm2-source from 3.9 to 4.2",
      ]);
    });
  }

  it("would be stopped by a name, an alias or a service that is another", async () => {
    const before = await registered(recipe());
    const { mirrorMaker, ...topology } = recipe();
    const now = await registered({ ...topology, mirrorMaker: { ...mirrorMaker, serviceName: "mm3" } });
    expect(replacements(before, now)).to.include(
      "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker mm2 would be replaced because of serviceName",
    );
    const { source, ...others } = recipe().clusters;
    if (source === undefined) throw new Error("the recipe has a source");
    const renamed = await registered({
      ...recipe(),
      clusters: { ...others, origin: source },
      flows: [{ sourceCluster: "origin", targetCluster: "target" }],
    });
    expect(replacements(before, renamed)).to.include("aiven:index/kafka:Kafka mm2-source would be deleted");
  });
});
