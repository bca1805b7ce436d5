import type { PackConfig, TestResource } from "../harness/engine";
import { component, endpoint, flow, integration, kafka, mirrorMaker, topic } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE, secret } from "../harness/wire";

const ON_A_DAY: PackConfig = {
  "kafka-version-supported": { today: "2026-11-24" },
  "kafka-version-current": { today: "2026-11-24" },
};

/** What is wrong with a resource, and the policies that say so, each as often as it does. */
export const RESOURCE_CASES: Record<string, [resource: TestResource, policies: string[], config?: PackConfig]> = {
  "an alias with a dot": [alias("eu.west"), ["mm2-alias-safe"]],
  "an alias with capitals": [alias("Source"), ["mm2-alias-safe"]],
  "an alias of 65 characters": [alias("a".repeat(65)), ["mm2-alias-safe"]],
  "an alias that the configured pattern refuses": [
    alias("source"),
    ["mm2-alias-safe"],
    { "mm2-alias-safe": { pattern: "eu-.*" } },
  ],
  "an alias that is a secret": [alias(secret("eu.west")), ["mm2-alias-safe"]],
  "an alias of an integration whose type is unknown": [
    integration({ integrationType: UNKNOWN_ON_THE_WIRE, "kafkaMirrormakerUserConfig.clusterAlias": "eu.west" }),
    [],
  ],
  "an integration of another type without an alias": [
    integration({ integrationType: "metrics", kafkaMirrormakerUserConfig: undefined }),
    [],
  ],

  "a comma in a pattern": [flow({ topics: ["orders", "t-[0-9]{1,3}"] }), ["mm2-topic-regex-valid"]],
  "a pattern that does not close": [flow({ topics: ["orders("] }), ["mm2-topic-regex-valid"]],
  lookaround: [flow({ topics: ["orders"], topicsBlacklists: ["(?!a)b"] }), ["mm2-topic-regex-valid"]],
  "a faulty pattern beside one that is unknown": [
    flow({ topics: [UNKNOWN_ON_THE_WIRE, "orders("] }),
    ["mm2-topic-regex-valid"],
  ],

  "every topic allowed": [flow({ topics: [".*"] }), ["mm2-allow-list-explicit"]],
  "every topic allowed by another spelling": [flow({ topics: ["orders", "[^.].*"] }), ["mm2-allow-list-explicit"]],
  "no topics, which Aiven reads as every topic": [flow({ topics: [] }), ["mm2-allow-list-explicit"]],

  "internal topics that nobody denies": [
    flow({ topics: ["connect-.*"], topicsBlacklists: [] }),
    ["mm2-internal-topics-denied"],
  ],
  "a topic that the configuration wants denied": [
    flow(),
    ["mm2-internal-topics-denied"],
    { "mm2-internal-topics-denied": { sampleTopics: ["orders-secret"] } },
  ],

  "group offsets that stay behind": [flow({ syncGroupOffsetsEnabled: false }), ["dr-group-offsets-synced"]],
  "group offsets that come every ten minutes": [
    flow({ syncGroupOffsetsIntervalSeconds: 600 }),
    ["dr-group-offsets-synced"],
  ],
  "group offsets that come as seldom as they may": [flow({ syncGroupOffsetsIntervalSeconds: 300 }), []],
  "checkpoints as seldom as they may come": [checkpoints({ emitCheckpointsIntervalSeconds: 300 }), []],
  "no checkpoints": [checkpoints({ emitCheckpointsEnabled: false }), ["dr-group-offsets-synced"]],
  "rare checkpoints": [checkpoints({ emitCheckpointsIntervalSeconds: 301 }), ["dr-group-offsets-synced"]],

  "the provider's own interval of a second": [
    flow({ syncGroupOffsetsIntervalSeconds: undefined }),
    ["mm2-intervals-bounded"],
  ],
  "no interval of a sync that is off": [
    flow({ syncGroupOffsetsEnabled: false, syncGroupOffsetsIntervalSeconds: undefined }),
    ["dr-group-offsets-synced"],
  ],
  "an interval of five seconds": [flow({ syncGroupOffsetsIntervalSeconds: 5 }), []],
  "refreshes at the bounds": [checkpoints({ refreshTopicsIntervalSeconds: 600, refreshGroupsIntervalSeconds: 5 }), []],
  "an interval of four seconds": [flow({ syncGroupOffsetsIntervalSeconds: 4 }), ["mm2-intervals-bounded"]],
  "topics looked for every hour": [checkpoints({ refreshTopicsIntervalSeconds: 3600 }), ["mm2-intervals-bounded"]],
  "groups looked for every second": [checkpoints({ refreshGroupsIntervalSeconds: 1 }), ["mm2-intervals-bounded"]],
  "intervals of Aiven's own": [mirrorMaker({ "kafkaMirrormakerUserConfig.kafkaMirrormaker": undefined }), []],

  "at least once": [flow({ exactlyOnceDeliveryEnabled: undefined }), ["mm2-exactly-once-recommended"]],
  "no heartbeats": [flow({ emitBackwardHeartbeatsEnabled: false }), ["mm2-heartbeats-enabled"]],

  "exclusions that lack the target's own settings": [
    flow({ configPropertiesExcludes: ["retention.ms"] }),
    ["mm2-config-exclusions-safe"],
  ],
  "exclusions that hold them, by a pattern and in one text": [
    flow({ configPropertiesExcludes: [".*throttled.replicas", "retention.ms, min.insync.replicas"] }),
    [],
  ],

  "exclusions of which one is no regular expression": [
    flow({
      configPropertiesExcludes: ["(", "(follower|leader).replication.throttled.replicas", "min.insync.replicas"],
    }),
    [],
  ],

  "a hobbyist plan": [kafka({ plan: "hobbyist" }), ["kafka-plan-allowed"]],
  "a developer plan": [kafka({ plan: "developer-1" }), ["kafka-plan-allowed"]],
  "startup-2": [kafka({ plan: "startup-2" }), ["kafka-plan-allowed"]],
  "a plan that the environment does not allow": [
    mirrorMaker({ plan: "startup-4" }),
    ["kafka-plan-allowed"],
    { "kafka-plan-allowed": { allowed: ["business-*", "premium-*"] } },
  ],
  "a plan that the environment denies": [
    kafka(),
    ["kafka-plan-allowed"],
    { "kafka-plan-allowed": { denied: ["startup-2", "business-*"] } },
  ],
  "a plan of one's own": [kafka({ plan: "custom-acme-7" }), []],

  "two replicas": [topic({ replication: 2, "config.minInsyncReplicas": "1" }), twice("kafka-topic-durability")],
  "no minimum of replicas in sync": [topic({ config: undefined }), ["kafka-topic-durability"]],
  "as many replicas in sync as there are": [topic({ "config.minInsyncReplicas": "3" }), ["kafka-topic-durability"]],
  "one replica, where no more are asked for": [
    topic({ replication: 1, "config.minInsyncReplicas": "1" }),
    [],
    { "kafka-topic-durability": { minReplication: 1, minInsyncReplicas: 1 } },
  ],
  "as many partitions as a topic may have": [topic({ partitions: 1000 }), []],
  "too many partitions": [topic({ partitions: 1001 }), ["kafka-topic-durability"]],
  "a diskless topic": [topic({ replication: 1, config: { disklessEnable: true } }), []],

  "a region outside the allowed ones": [
    kafka(),
    ["kafka-cloud-allowed"],
    { "kafka-cloud-allowed": { clouds: ["aws-eu-*", "google-europe-west4"] } },
  ],
  "a region within the allowed ones": [kafka(), [], { "kafka-cloud-allowed": { clouds: ["google-europe-*"] } }],

  "a missing tag": [kafka({ tags: [{ key: "owner", value: "me" }] }), ["tags-required"]],
  "no tags": [mirrorMaker({ tags: undefined }), ["tags-required"]],
  "tags that are unknown in part": [kafka({ tags: [{ key: UNKNOWN_ON_THE_WIRE, value: "me" }] }), []],

  "a service name with a capital": [kafka({ serviceName: "Orders" }), ["kafka-naming"]],
  "a topic name with dot and underscore": [topic({ topicName: "orders.eu_west" }), ["kafka-naming"]],
  "a topic name with dots only": [topic({ topicName: "orders.eu.west" }), []],

  "a cluster outside in plain text": [protocol("PLAINTEXT"), ["no-plaintext-external-endpoint"]],
  "a password in plain text": [protocol("SASL_PLAINTEXT"), ["no-plaintext-external-endpoint"]],
  "a cluster outside over TLS": [protocol("SSL"), []],
  "plain text of an endpoint whose type is unknown": [
    endpoint({ endpointType: UNKNOWN_ON_THE_WIRE, "externalKafkaUserConfig.securityProtocol": "PLAINTEXT" }),
    [],
  ],
  "an endpoint of another type": [endpoint({ endpointType: "prometheus", externalKafkaUserConfig: undefined }), []],

  "a Kafka version that is over": [version("3.1"), ["kafka-version-supported"], ON_A_DAY],
  "a Kafka version that no table knows": [version("9.9"), ["kafka-version-supported"], ON_A_DAY],
  "no Kafka version": [version(undefined), ["kafka-version-current"], ON_A_DAY],
  "a Kafka version near its end": [version("4.1"), twice("kafka-version-current"), ON_A_DAY],

  "no IP filter": [kafka({ "kafkaUserConfig.ipFilterStrings": undefined }), ["kafka-ip-filter-restricted"]],
  "an IP filter that lets the whole world in": [
    mirrorMaker({ "kafkaMirrormakerUserConfig.ipFilterStrings": ["0.0.0.0/0"] }),
    ["kafka-ip-filter-restricted"],
  ],
  "an IP filter outside the allowed networks": [
    kafka(),
    ["kafka-ip-filter-restricted"],
    { "kafka-ip-filter-restricted": { allowedCidrs: ["10.0.0.0/8", "192.168.0.0/16"] } },
  ],
  "an IP filter in the deprecated spelling": [
    kafka({ "kafkaUserConfig.ipFilterStrings": undefined, "kafkaUserConfig.ipFilters": ["10.0.0.0/8"] }),
    ["kafka-ip-filter-restricted"],
  ],

  "a service without termination protection": [
    kafka({ terminationProtection: false }),
    ["kafka-termination-protection"],
  ],
  "the component without protection": [component({ protect: false }), ["mm2-component-protected"]],
  "the component whose protection is not said": [component({ protect: undefined }), ["mm2-component-protected"]],
};

function version(kafkaVersion: string | undefined): TestResource {
  return kafka({ "kafkaUserConfig.kafkaVersion": kafkaVersion });
}

function alias(clusterAlias: unknown): TestResource {
  return integration({ "kafkaMirrormakerUserConfig.clusterAlias": clusterAlias });
}

function checkpoints(changes: Properties): TestResource {
  const settings = Object.entries(changes).map(([key, value]) => [
    `kafkaMirrormakerUserConfig.kafkaMirrormaker.${key}`,
    value,
  ]);
  return mirrorMaker(Object.fromEntries(settings) as Properties);
}

function protocol(securityProtocol: string): TestResource {
  return endpoint({ "externalKafkaUserConfig.securityProtocol": securityProtocol });
}

function twice(policy: string): string[] {
  return [policy, policy];
}
