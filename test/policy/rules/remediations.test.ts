import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { type TestResource, remediate } from "../harness/engine";
import { endpoint, flow, mirrorMaker, topic } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE, secret } from "../harness/wire";

/** What a policy makes of a resource at level `remediate`: the properties that it changes. */
const REMEDIATIONS: Record<string, [policy: string, resource: TestResource, changes: Properties | undefined]> = {
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
  "sets the interval that the provider would take for a second": [
    "mm2-intervals-bounded",
    flow({ syncGroupOffsetsIntervalSeconds: undefined }),
    { syncGroupOffsetsIntervalSeconds: 60 },
  ],
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
  "switches heartbeats on": [
    "mm2-heartbeats-enabled",
    flow({ emitBackwardHeartbeatsEnabled: undefined }),
    { emitBackwardHeartbeatsEnabled: true },
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
  for (const [what, [name, resource, changes]] of Object.entries(REMEDIATIONS)) {
    it(`${name} ${what}`, async () => {
      const rule = rules.find(({ policy }) => policy.name === name);
      if (rule === undefined) throw new Error(`no rule ${name}`);
      const remediated = await remediate(rule, resource);
      expect(remediated).to.deep.equal(changes === undefined ? undefined : { ...resource.properties, ...changes });
    });
  }

  it("leave a resource alone that is exempt", async () => {
    const rule = rules.find(({ policy }) => policy.name === "mm2-heartbeats-enabled");
    if (rule === undefined) throw new Error("no rule");
    const exemptions = [{ urn: "*::flow", reason: "a test", owner: "me", expires: "2999-12-31" }];
    const off = flow({ emitBackwardHeartbeatsEnabled: false });
    expect(await remediate(rule, off, { "mm2-heartbeats-enabled": { exemptions } })).to.equal(undefined);
  });
});
