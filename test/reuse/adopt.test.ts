import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "chai";
import { stringify } from "yaml";
import { type ProgramCopy, copyProgram } from "../engine/support/programCopy";
import { PROJECT, type SandboxProcess, TOKEN, startSandboxProcess } from "../engine/support/sandboxProcess";
import { recipe } from "../fixtures/topology";
import { stopAtFirstFailure } from "../fixtures/stopAtFirstFailure";
import { AivenProject } from "../sandbox/fixtures/aivenProject";
import { type Pulumi, pulumiIn } from "./support/pulumiClone";
import { mm2 } from "../fixtures/mm2";

const SERVICES = ["source", "target", "mm"];
/** What Terraform writes for the recipe, with its values; Kafka 3.9, which is the oldest that the local Aiven runs. */
const KAFKA = { kafka_version: "3.9", kafka: { group_max_session_timeout_ms: 70_000, log_retention_bytes: 1e9 } };
const FLOW = "service/mm/mirrormaker/replication-flows/source/target";

interface Step {
  op: string;
  urn: string;
  oldState?: { inputs?: unknown };
  newState?: { inputs?: unknown };
}
interface Service {
  create_time: string;
  state: string;
}

/** Paths at which what is wanted differs from what is there; beyond that there may be more. */
function differences(there: unknown, wanted: unknown, path = ""): string[] {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) {
    return isDeepStrictEqual(there, wanted) ? [] : [path];
  }
  return Object.entries(wanted)
    .flatMap(([key, value]) => {
      const inner = (there as Record<string, unknown> | undefined)?.[key];
      return key.startsWith("__") ? [] : differences(inner, value, path === "" ? key : `${path}.${key}`);
    })
    .sort();
}

/** docs/do/adopt.md, step by step, with services that the cookbook's Terraform file has made. */
describe("services of the Terraform recipe, adopted", function () {
  let sandbox: SandboxProcess;
  let project: AivenProject;
  let clone: ProgramCopy;
  let pulumi: Pulumi;
  let scratch: string;
  let created: Record<string, string>;
  stopAtFirstFailure(this);

  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), "reuse-adopt-"));
    sandbox = await startSandboxProcess();
    project = new AivenProject({ url: sandbox.url, token: TOKEN }, PROJECT);
    clone = copyProgram();
    const { clusters, mirrorMaker, flows } = recipe();
    const config = { aivenProject: PROJECT, clusters, mirrorMaker, flows };
    const entries = Object.entries(config).map(([key, value]) => [`mirrormaker2:${key}`, value]);
    clone.rewrite("dev", () =>
      stringify({ config: Object.fromEntries(entries) as object }, { aliasDuplicateObjects: false }),
    );
    pulumi = await pulumiIn(clone.directory, { url: sandbox.url, token: TOKEN });

    for (const service of ["source", "target"]) {
      await project.createKafka(service, KAFKA);
      await project.call("PUT", `service/${service}`, { maintenance: { dow: "monday", time: "10:00:00" } });
    }
    await project.createMirrorMaker("mm", {
      refresh_groups_interval_seconds: 600,
      refresh_topics_enabled: true,
      refresh_topics_interval_seconds: 600,
    });
    for (const service of SERVICES) await running(service);
    await project.createTopic("source", "topic-a", { partitions: 3, replication: 2 });
    await project.createTopic("target", "topic-b", { partitions: 3, replication: 2 });
    for (const alias of ["source", "target"]) await project.integrate("mm", alias, { source_service: alias });
    await project.createFlow("mm", "source", "target", {
      enabled: true,
      topics: [".*"],
      "topics.blacklist": [".*[\\-\\.]internal", ".*\\.replica", "__.*"],
      replication_policy_class: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
      offset_syncs_topic_location: "source",
    });
    created = await createTimes();
  });
  after(async () => {
    await pulumi.stop();
    clone.delete();
    await sandbox.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  const serviceOf = async (name: string) =>
    (await project.call<{ service: Service }>("GET", `service/${name}`)).service;
  const running = async (name: string) => {
    while ((await serviceOf(name)).state !== "RUNNING") await new Promise((done) => setTimeout(done, 200));
  };
  const createTimes = async () =>
    Object.fromEntries(
      await Promise.all(SERVICES.map(async (name) => [name, (await serviceOf(name)).create_time] as const)),
    );
  const adopt = (...args: string[]) => mm2(["adopt", "--stack", "dev", ...args]);
  /** What a preview would do, by operation, type and name, with the inputs that differ. */
  const preview = async (): Promise<Record<string, string[]>> => {
    const output = await pulumi.succeeds("preview", "--stack", "dev", "--json");
    const { steps } = JSON.parse(output.slice(output.indexOf("{"))) as { steps: Step[] };
    const changes = steps.filter(({ op }) => op !== "same");
    return Object.fromEntries(
      changes.map(({ op, urn, oldState, newState }) => [
        `${op} ${urn.split(":").slice(-3).join(" ").replace("  ", " ")}`,
        differences(oldState?.inputs, newState?.inputs),
      ]),
    );
  };

  it("are written into an import file", async () => {
    const integrations = join(scratch, "integrations.json");
    const { service_integrations: list } = await project.call<{ service_integrations: object[] }>(
      "GET",
      "service/mm/integration",
    );
    writeFileSync(integrations, JSON.stringify(list));
    const { status, stdout, stderr } = adopt("--program", clone.directory, "--integrations", integrations);
    expect(status, stderr).to.equal(0);
    expect(stderr).to.equal("");
    writeFileSync(join(scratch, "import.json"), stdout);
  });

  it("come into the stack under the component", async () => {
    await pulumi.succeeds("stack", "init", "dev");
    const file = join(scratch, "import.json");
    const options = ["--generate-code=false", "--protect=false", "--yes"];
    await pulumi.succeeds("import", "--stack", "dev", "--file", file, ...options);
  });

  it("would be changed where our defaults differ from the recipe's silence, and neither made anew nor deleted", async () => {
    // An import leaves out what is false or a default anyway, and all of a topic's config.
    const kafka = [
      "defaultAcl",
      "kafkaUserConfig.ipFilterStrings",
      "kafkaUserConfig.staticIps",
      "terminationProtection",
    ];
    expect(await preview()).to.deep.equal({
      "update MirrorMaker2Replication mm2-dev": ["clusterAliases", "flows", "protect"],
      "update Kafka mm2-dev-source": kafka,
      "update Kafka mm2-dev-target": kafka,
      "update KafkaMirrorMaker mm2-dev": [
        "kafkaMirrormakerUserConfig.ipFilterStrings",
        "kafkaMirrormakerUserConfig.kafkaMirrormaker.emitCheckpointsIntervalSeconds",
        "kafkaMirrormakerUserConfig.staticIps",
        "terminationProtection",
      ],
      "update KafkaTopic mm2-dev-source.topic-a": [],
      "update KafkaTopic mm2-dev-target.topic-b": [],
      "update MirrorMakerReplicationFlow mm2-dev-source.target": [
        ...["emitBackwardHeartbeatsEnabled", "emitHeartbeatsEnabled", "exactlyOnceDeliveryEnabled"],
        ...["followerFetchingEnabled", "replicationFactor", "syncGroupOffsetsEnabled"],
        ...["syncGroupOffsetsIntervalSeconds", "topicsBlacklists"],
      ],
    });
  });

  it("stay the services that they were", async () => {
    await pulumi.succeeds("up", "--stack", "dev", "--yes", "--skip-preview");
    expect(await createTimes()).to.deep.equal(created);
    expect(await preview()).to.deep.equal({});
    const { replication_flow: flow } = await project.call<{ replication_flow: object }>("GET", FLOW);
    expect(flow).to.include({ enabled: true, exactly_once_delivery_enabled: true });
  });
});
