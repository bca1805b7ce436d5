import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "yaml";
import { type MirrorMakerService, type ReplicationTopology, activePassive } from "../../../../components";
import { parseStackConfig } from "../../../../components/config/stackConfig";

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
        'clusters["tar.get"]: is not a valid cluster alias: a dot defeats MirrorMaker\'s cycle detection; write "tar-get"',
        'flows[0].enabled: unknown key; did you mean "enable"?',
        'flows[0].sourceCluster: "sorce" is not a cluster alias here; did you mean "source"?',
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

  describe("with a preset", () => {
    const services = `
  mirrormaker2:aivenProject: p
  mirrormaker2:clusters:
    eu: { plan: business-4, cloudName: google-europe-west1, ipFilter: ["10.0.0.0/8"] }
    us: { plan: business-4, cloudName: google-us-east1, ipFilter: ["10.0.0.0/8"] }
  mirrormaker2:mirrorMaker: { plan: startup-4, cloudName: google-us-east1, ipFilter: ["10.0.0.0/8"] }`;
    const parsed = (more: string) => parseStackConfig(entriesOf(`config:${services}${more}`), "mirrormaker2", "mm2");
    const told = (more: string) => problemsOf(`config:${services}${more}`);

    it("gives the same plain topology as the function of that name", () => {
      const { config } = parsed(`
  mirrormaker2:preset: activePassive
  mirrormaker2:roles: { primary: eu, standby: us }`);
      const { aivenProject, ...topology } = config ?? { aivenProject: "" };
      expect(aivenProject).to.equal("p");
      const { clusters, mirrorMaker } = topology as ReplicationTopology & { mirrorMaker: MirrorMakerService };
      const { kafkaMirrormaker: _preset, ...given } = mirrorMaker;
      expect(topology).to.deep.equal(
        activePassive({ clusters, mirrorMaker: given, roles: { primary: "eu", standby: "us" } }),
      );
    });

    it("takes what flows say of the preset's flows, and further flows", () => {
      const { config } = parsed(`
  mirrormaker2:preset: unidirectional
  mirrormaker2:roles: { source: eu, target: us }
  mirrormaker2:flows:
    - { sourceCluster: us, targetCluster: eu, topics: [back] }
    - { sourceCluster: eu, targetCluster: us, topics: ["orders.*"], emitBackwardHeartbeatsEnabled: false }`);
      expect(config?.flows).to.deep.equal([
        { sourceCluster: "us", targetCluster: "eu", topics: ["back"] },
        {
          sourceCluster: "eu",
          targetCluster: "us",
          topics: ["orders.*"],
          replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
          emitBackwardHeartbeatsEnabled: false,
        },
      ]);
    });

    it("names every fault of the preset, of its roles and of the rest in one go", () => {
      const problems = problemsOf(`
config:
  mirrormaker2:aivenProject: p
  mirrormaker2:preset: activePassive
  mirrormaker2:roles: { primary: eu, standby: uss, stanby: us }
  mirrormaker2:clusters:
    eu: { plan: business-4, cloudName: google-europe-west1, ipFilter: ["10.0.0.0/8"] }
    us: { plan: business-4, cloudName: 5, ipFilter: ["10.0.0.0/8"] }
  mirrormaker2:mirrorMaker: { plan: startup-4 }
`);
      expect(problems).to.deep.equal([
        "clusters.us.cloudName: must be a cloud and region such as google-europe-west1, not 5",
        "mirrorMaker.ipFilter: is missing; write the networks that may connect, because Aiven's default is open to the world",
        'roles.stanby: unknown key; did you mean "standby"?',
        'roles.standby: "uss" is not a cluster alias here; did you mean "us"?',
      ]);
    });

    it("tells the preset that is nearest to an unknown one, and where to write what is misspelled or alone", () => {
      const known =
        "unidirectional, activePassive, failback, activeActive, fanIn, fanOut, chain, ring, migration, isolation";
      expect(told("\n  mirrormaker2:preset: activPasive")).to.deep.equal([
        `preset: is not a preset; did you mean "activePassive"? The presets are ${known}`,
      ]);
      expect(told("\n  mirrormaker2:preset: [ring]")).to.deep.equal([
        `preset: is not a preset; The presets are ${known}`,
      ]);
      expect(
        told("\n  mirrormaker2:flows: [{sourceCluster: eu, targetCluster: us}]\n  mirrormaker2:rols: {}"),
      ).to.deep.equal(['rols: unknown key; did you mean "roles"?']);
      expect(
        told("\n  mirrormaker2:flows: [{sourceCluster: eu, targetCluster: us}]\n  mirrormaker2:roles: {}"),
      ).to.deep.equal(["roles: belong to a preset; set preset, or remove them"]);
    });

    it("shows a fault of a flow where the user wrote it, or at the preset if nobody did", () => {
      const startup = services.replaceAll("business-4", "premium-2x-8");
      const problems = problemsOf(`config:${startup}
  mirrormaker2:preset: activeActive
  mirrormaker2:flows:
    - { sourceCluster: us, targetCluster: eu, topics: ["a,b"] }`);
      expect(problems).to.deep.equal([
        'flows[0].replicationFactor: 3 is more than the 2 brokers of "eu" (premium-2x-8), so no remote topic would ever be created; write at most 2',
        'flows[0].topics[0]: contains a comma, where MirrorMaker splits lists of patterns; write it without one, such as "[0-9][0-9]?" for "[0-9]{1,2}"',
        'preset: in its flow eu → us, replicationFactor 3 is more than the 2 brokers of "us" (premium-2x-8), so no remote topic would ever be created; write at most 2 (list the flow in flows to change it)',
      ]);
    });

    it("refuses kept names between active clusters, though their topics have nothing in common", () => {
      const identity = "replicationPolicyClass: org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
      expect(
        told(`
  mirrormaker2:preset: activeActive
  mirrormaker2:flows:
    - { sourceCluster: eu, targetCluster: us, topics: [a], ${identity} }
    - { sourceCluster: us, targetCluster: eu, topics: [b], ${identity} }`),
      ).to.deep.equal(
        [0, 1].map(
          (index) =>
            `flows[${String(index)}].replicationPolicyClass: must not keep topic names here: the flows form a loop, and only prefixes stop a record from going round it; leave it out`,
        ),
      );
    });

    it("refuses isolation without a list of topics, and with a flow that leads back", () => {
      const isolation = "\n  mirrormaker2:preset: isolation\n  mirrormaker2:roles: { source: eu, target: us }";
      expect(told(isolation)).to.deep.equal([
        "preset: in its flow eu → us, topics is missing; list the topics that may leave, such as orders\\..* (list the flow in flows to change it)",
      ]);
      expect(
        told(`${isolation}
  mirrormaker2:flows:
    - { sourceCluster: eu, targetCluster: us, topics: [".*"] }
    - { sourceCluster: us, targetCluster: eu, topics: [results] }`),
      ).to.deep.equal([
        "flows[0].topics: allows every topic, so nothing is isolated; list the topics that may leave, such as orders\\..*",
        'flows[1]: leads back to "eu", which isolation rules out; remove it',
      ]);
    });

    it("says in what flow of the preset another flow runs into it", () => {
      const identity = "replicationPolicyClass: org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
      const problems = told(`
  mirrormaker2:preset: activePassive
  mirrormaker2:roles: { primary: eu, standby: us }
  mirrormaker2:flows:
    - { sourceCluster: us, targetCluster: eu, ${identity} }`);
      expect(problems).to.have.length(2);
      expect(problems[0]).to.match(
        /^flows\[0\]\.replicationPolicyClass: keeps topic names around a loop \(us → eu → us\)/,
      );
      expect(problems[1]).to.match(
        /^preset: in its flow eu → us, replicationPolicyClass keeps topic names around a loop/,
      );
    });

    for (const [what, value] of Object.entries({ text: "x", list: [], number: 5, null: null })) {
      it(`refuses clusters, mirrorMaker, flows and roles that are a ${what}`, () => {
        const entries = {
          "mirrormaker2:aivenProject": "p",
          "mirrormaker2:preset": "activeActive",
          "mirrormaker2:clusters": JSON.stringify(value),
          "mirrormaker2:mirrorMaker": JSON.stringify(value),
          "mirrormaker2:flows": JSON.stringify(what === "list" ? {} : value),
          "mirrormaker2:roles": JSON.stringify(value),
        };
        const { problems = [] } = parseStackConfig(entries, "mirrormaker2", "mm2");
        expect(problems.map(({ path }) => path)).to.include.members(["clusters", "mirrorMaker", "roles"]);
      });
    }
  });
});
