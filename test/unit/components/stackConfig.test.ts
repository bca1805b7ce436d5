import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "yaml";
import { parseStackConfig } from "../../../components/config/stackConfig";

/** A stack file as Pulumi hands it to the program: every value a text, structured ones as JSON. */
function entriesOf(yaml: string): Record<string, string> {
  const { config } = parse(yaml) as { config: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

function problemsOf(yaml: string): string[] {
  const { problems = [] } = parseStackConfig(entriesOf(yaml), "mirrormaker2", "mm2-test");
  return problems.map(({ path, message }) => `${path}: ${message}`).sort();
}

describe("parseStackConfig", () => {
  for (const stack of ["dev", "prod"]) {
    it(`reads Pulumi.${stack}.yaml`, () => {
      const parsed = parseStackConfig(
        entriesOf(readFileSync(`Pulumi.${stack}.yaml`, "utf8")),
        "mirrormaker2",
        `mm2-${stack}`,
      );
      expect(parsed.problems).to.equal(undefined);
      expect(Object.keys(parsed.config?.clusters ?? {})).to.deep.equal(["source", "target"]);
      expect(parsed.config?.protect ?? false).to.equal(stack === "prod");
    });
  }

  it("leaves the configuration of others alone", () => {
    const entries = {
      ...entriesOf(readFileSync("Pulumi.dev.yaml", "utf8")),
      "aiven:apiToken": "x",
      "pulumi:tags": "{}",
    };
    expect(parseStackConfig(entries, "mirrormaker2", "mm2-dev").problems).to.equal(undefined);
  });

  it("names every fault of a stack file in one go, each with its path and what to write", () => {
    const problems = problemsOf(`
config:
  mirrormaker2:aivenProjct: p
  mirrormaker2:protect: "yes"
  mirrormaker2:clusters:
    source:
      plann: startup-4
      cloudName: google-europe-west1
      kafkaVersion: 4.2
      ipFilter: ["10.0.0.0/8"]
      kafka: { logRetentionByte: 5, messageMaxBytes: -1 }
      topics:
        topic-a: { partitions: three }
        topic-b: { partitions: 1, replication: 2, config: { minInsyncReplicas: 3, cleanupPolicy: shrink } }
    tar.get: { existingService: t }
  mirrormaker2:mirrorMaker:
    cloudName: google-europe-west1
    ipFilter: 10.0.0.0/8
  mirrormaker2:flows:
    - { sourceCluster: sorce, targetCluster: source, topics: ["(?!a)b"], enabled: true }
`);
    expect(problems).to.deep.equal(
      [
        "aivenProject: is missing; write the name of an Aiven project",
        'aivenProjct: unknown key; did you mean "aivenProject"?',
        'clusters.source.kafka.logRetentionByte: unknown key; did you mean "logRetentionBytes"?',
        "clusters.source.kafka.messageMaxBytes: must be a whole number from 0 to 100001200, not -1",
        'clusters.source.kafkaVersion: must be a Kafka version such as "4.2" (quote it in YAML), not 4.2',
        "clusters.source.plan: is missing; write a plan such as business-4 (or name an existingService)",
        'clusters.source.plann: unknown key; did you mean "plan"?',
        'clusters.source.topics["topic-a"].partitions: must be a whole number from 1 to 1000000, not "three"',
        'clusters.source.topics["topic-b"].config.cleanupPolicy: must be one of delete, compact, compact,delete, not "shrink"',
        'clusters.source.topics["topic-b"].config.minInsyncReplicas: must be at most the topic\'s replication (2), or nobody can write with acks=all',
        'clusters["tar.get"]: is not a usable cluster alias: a dot defeats MirrorMaker\'s cycle detection; write "tar-get"',
        'flows[0].enabled: unknown key; did you mean "enable"?',
        'flows[0].sourceCluster: "sorce" is no cluster alias here; did you mean "source"?',
        "flows[0].topics[0]: uses lookaround, which cannot be checked here; use the deny list to leave topics out",
        'mirrorMaker.ipFilter: must be a list of at least one network in CIDR form, not "10.0.0.0/8"',
        "mirrorMaker.plan: is missing; write a plan name such as business-4",
        'protect: must be true or false, not "yes"',
      ].sort(),
    );
  });

  it("says what is missing from an empty stack file", () => {
    expect(problemsOf("config: {}")).to.deep.equal([
      "aivenProject: is missing; write the name of an Aiven project",
      "clusters: is missing; write a map of keys to values",
      "flows: is missing; write a list",
      "mirrorMaker: is missing; write the MirrorMaker service with plan and ipFilter",
    ]);
  });

  for (const [what, value] of Object.entries({ text: "x", list: [], number: 5, null: null })) {
    it(`refuses clusters, mirrorMaker and flows that are a ${what}`, () => {
      const entries = {
        "mirrormaker2:aivenProject": "p",
        "mirrormaker2:clusters": JSON.stringify(value),
        "mirrormaker2:mirrorMaker": JSON.stringify(value),
        "mirrormaker2:flows": JSON.stringify(what === "list" ? {} : value),
      };
      const { problems = [] } = parseStackConfig(entries, "mirrormaker2", "mm2");
      expect(problems.map(({ path }) => path)).to.have.members(["clusters", "mirrorMaker", "flows"]);
    });
  }
});
