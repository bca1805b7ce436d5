import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { type PackConfig, type TestResource, remediate } from "../harness/engine";
import { endpoint, flow, kafka, mirrorMaker, topic } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE, secret } from "../harness/wire";

/** What a policy makes of a resource at level `remediate`: the properties that it changes. */
const REMEDIATIONS: Record<
  string,
  [policy: string, resource: TestResource, changes: Properties | undefined, config?: PackConfig]
> = {
  "switches group offset sync on": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsEnabled: undefined, syncGroupOffsetsIntervalSeconds: undefined }),
    { syncGroupOffsetsEnabled: true, syncGroupOffsetsIntervalSeconds: 60 },
  ],
  "keeps a sync interval that is set": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsEnabled: false, syncGroupOffsetsIntervalSeconds: 30 }),
    { syncGroupOffsetsEnabled: true, syncGroupOffsetsIntervalSeconds: 30 },
  ],
  "leaves a sync alone that is unknown": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsEnabled: UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "brings a sync within the bound": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsIntervalSeconds: 301 }),
    { syncGroupOffsetsIntervalSeconds: 60 },
  ],
  "brings a sync within a bound below the default": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsIntervalSeconds: 60 }),
    { syncGroupOffsetsIntervalSeconds: 30 },
    { "dr-group-offsets-synced": { maxSeconds: 30 } },
  ],
  "leaves a sync at the bound alone": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsIntervalSeconds: 300 }),
    undefined,
  ],
  "leaves a sync alone whose interval is unknown": [
    "dr-group-offsets-synced",
    flow({ syncGroupOffsetsEnabled: false, syncGroupOffsetsIntervalSeconds: UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "switches checkpoints on": [
    "dr-group-offsets-synced",
    mirrorMaker(checkpointsOf({ emitCheckpointsEnabled: false, emitCheckpointsIntervalSeconds: 300 })),
    userConfigOf({ emitCheckpointsEnabled: true, emitCheckpointsIntervalSeconds: 300 }),
  ],
  "brings checkpoints within the bound": [
    "dr-group-offsets-synced",
    mirrorMaker(checkpointsOf({ emitCheckpointsIntervalSeconds: 301 })),
    userConfigOf({ emitCheckpointsIntervalSeconds: 60 }),
  ],
  "brings checkpoints within a bound below the default": [
    "dr-group-offsets-synced",
    mirrorMaker(checkpointsOf({ emitCheckpointsEnabled: true, emitCheckpointsIntervalSeconds: 60 })),
    userConfigOf({ emitCheckpointsEnabled: true, emitCheckpointsIntervalSeconds: 30 }),
    { "dr-group-offsets-synced": { maxSeconds: 30 } },
  ],
  "leaves good checkpoints alone": ["dr-group-offsets-synced", mirrorMaker(), undefined],
  "sets the interval that the provider would take for a second": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsIntervalSeconds: undefined }),
    { syncGroupOffsetsIntervalSeconds: 60 },
  ],
  "raises an interval that is too short": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsIntervalSeconds: 4 }),
    { syncGroupOffsetsIntervalSeconds: 5 },
  ],
  "leaves the shortest interval alone": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsIntervalSeconds: 5 }),
    undefined,
  ],
  "leaves an interval alone that is unknown": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsIntervalSeconds: UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "leaves the interval of a sync alone that is off": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsEnabled: false, syncGroupOffsetsIntervalSeconds: undefined }),
    undefined,
  ],
  "leaves refreshes alone that are within the bounds": ["mm2-intervals-bounded", mirrorMaker(), undefined],
  "brings refreshes within the bounds": [
    "mm2-intervals-bounded",
    mirrorMaker({
      "kafkaMirrormakerUserConfig.kafkaMirrormaker": {
        refreshTopicsIntervalSeconds: 1,
        refreshGroupsIntervalSeconds: 9000,
      },
    }),
    {
      kafkaMirrormakerUserConfig: {
        ipFilterStrings: ["203.0.113.0/24"],
        kafkaMirrormaker: { refreshTopicsIntervalSeconds: 5, refreshGroupsIntervalSeconds: 600 },
      },
    },
  ],
  "switches exactly once on": [
    "mm2-exactly-once-recommended",
    flow({ exactlyOnceDeliveryEnabled: false }),
    { exactlyOnceDeliveryEnabled: true },
  ],
  "leaves exactly once alone that is unknown": [
    "mm2-exactly-once-recommended",
    flow({ exactlyOnceDeliveryEnabled: UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "switches heartbeats on": [
    "mm2-heartbeats-enabled",
    flow({ emitBackwardHeartbeatsEnabled: undefined }),
    { emitBackwardHeartbeatsEnabled: true },
  ],
  "leaves heartbeats alone that are unknown": [
    "mm2-heartbeats-enabled",
    flow({ emitBackwardHeartbeatsEnabled: UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "leaves exclusions alone that lack nothing": [
    "mm2-config-exclusions-safe",
    flow({ configPropertiesExcludes: ["min.insync.replicas", ".*throttled.replicas"] }),
    undefined,
  ],
  "adds missing exclusions": [
    "mm2-config-exclusions-safe",
    flow({ configPropertiesExcludes: ["min.insync.replicas", ".*follower.*"] }),
    {
      configPropertiesExcludes: ["min.insync.replicas", ".*follower.*", "leader.replication.throttled.replicas"],
    },
  ],
  "makes a topic durable, in the provider's types": [
    "kafka-topic-durability",
    topic({ replication: 2, config: { retentionMs: UNKNOWN_ON_THE_WIRE } }),
    { replication: 3, config: { retentionMs: UNKNOWN_ON_THE_WIRE, minInsyncReplicas: "2" } },
  ],
  "raises the replicas of a topic and leaves those in sync": [
    "kafka-topic-durability",
    topic({ replication: 2 }),
    { replication: 3 },
  ],
  "raises the replicas in sync of a topic and leaves its replicas": [
    "kafka-topic-durability",
    topic({ "config.minInsyncReplicas": "1" }),
    { config: { minInsyncReplicas: "2" } },
  ],
  "leaves a diskless topic alone": [
    "kafka-topic-durability",
    topic({ replication: 1, config: { disklessEnable: true } }),
    undefined,
  ],
  "leaves a topic alone whose replicas in sync are unknown": [
    "kafka-topic-durability",
    topic({ replication: 2, "config.minInsyncReplicas": UNKNOWN_ON_THE_WIRE }),
    undefined,
  ],
  "leaves an IP filter alone that is written in both spellings": [
    "kafka-ip-filter-restricted",
    kafka({ "kafkaUserConfig.ipFilters": ["10.0.0.0/8"] }),
    undefined,
  ],
  "leaves an IP filter alone that is unknown in part": [
    "kafka-ip-filter-restricted",
    kafka({
      "kafkaUserConfig.ipFilterStrings": undefined,
      "kafkaUserConfig.ipFilters": ["10.0.0.0/8", UNKNOWN_ON_THE_WIRE],
    }),
    undefined,
  ],
  "leaves a missing IP filter to people": [
    "kafka-ip-filter-restricted",
    kafka({ "kafkaUserConfig.ipFilterStrings": undefined }),
    undefined,
  ],
  "leaves a durable topic alone": ["kafka-topic-durability", topic(), undefined],
  "wraps a password in plain text": [
    "secrets-are-secret",
    endpoint({ "externalKafkaUserConfig.saslPlainPassword": "hush" }),
    {
      externalKafkaUserConfig: {
        bootstrapServers: "kafka.example.com:9092",
        securityProtocol: "SASL_SSL",
        saslPlainPassword: secret("hush"),
      },
    },
  ],
  "leaves a secret password, and one that is unknown, alone": [
    "secrets-are-secret",
    endpoint({
      "externalKafkaUserConfig.saslPlainPassword": secret("hush"),
      "externalKafkaUserConfig.sslClientKey": UNKNOWN_ON_THE_WIRE,
    }),
    undefined,
  ],
  "leaves a config alone that is secret as a whole": [
    "secrets-are-secret",
    endpoint({ externalKafkaUserConfig: secret({ saslPlainPassword: "hush" }) }),
    undefined,
  ],
};

describe("remediations", () => {
  for (const [what, [name, resource, changes, config]] of Object.entries(REMEDIATIONS)) {
    it(`${name} ${what}`, async () => {
      const rule = rules.find(({ policy }) => policy.name === name);
      if (rule === undefined) throw new Error(`no rule ${name}`);
      const remediated = await remediate(rule, resource, config);
      expect(remediated).to.deep.equal(changes === undefined ? undefined : { ...resource.properties, ...changes });
    });
  }

  for (const [name, resource] of [
    ["mm2-heartbeats-enabled", flow({ emitBackwardHeartbeatsEnabled: false })],
    ["secrets-are-secret", endpoint({ "externalKafkaUserConfig.saslPlainPassword": "hush" })],
  ] as const) {
    it(`${name} leaves a resource alone that is exempt`, async () => {
      const rule = rules.find(({ policy }) => policy.name === name);
      if (rule === undefined) throw new Error(`no rule ${name}`);
      const exemptions = [{ urn: `*::${resource.name}`, reason: "a test", owner: "me", expires: "2999-12-31" }];
      expect(await remediate(rule, resource, { [name]: { exemptions } })).to.equal(undefined);
    });
  }
});

function checkpointsOf(kafkaMirrormaker: Properties): Properties {
  return { "kafkaMirrormakerUserConfig.kafkaMirrormaker": kafkaMirrormaker };
}

function userConfigOf(kafkaMirrormaker: Properties): Properties {
  return { kafkaMirrormakerUserConfig: { ipFilterStrings: ["203.0.113.0/24"], kafkaMirrormaker } };
}
