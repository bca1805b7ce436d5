import { replicationFlowType } from "../../../policy/resources/replicationFlow";
import type { TestResource } from "./engine";
import { flow, integration, kafka, mirrorMaker, topic } from "./resources";
import type { Properties } from "./wire";

/** The recipe as a plain program of today, with nothing against it in prod; every name begins with `prefix`. */
export function recipe(prefix: string, { changes = {}, more = [] }: Partial<Break> = {}): TestResource[] {
  const of = (name: string) => ({ name: `${prefix}${name}`, changes: changes[name] ?? {} });
  const made = (make: typeof kafka, name: string, properties: Properties) => {
    const { name: fullName, changes: changed } = of(name);
    return make({ ...properties, ...changed }, fullName);
  };
  const service = (name: string) => `${prefix}${name}`;
  return [
    made(kafka, "source", { serviceName: service("source") }),
    made(kafka, "target", {
      serviceName: service("target"),
      cloudName: "google-europe-west4",
      maintenanceWindowDow: "wednesday",
    }),
    made(mirrorMaker, "mm", { serviceName: service("mm") }),
    made(integration, "source-to-mm", {
      sourceServiceName: service("source"),
      destinationServiceName: service("mm"),
    }),
    made(integration, "target-to-mm", {
      sourceServiceName: service("target"),
      destinationServiceName: service("mm"),
      "kafkaMirrormakerUserConfig.clusterAlias": "target",
    }),
    made(flow, "flow", { serviceName: service("mm"), topics: [".*"] }),
    made(topic, "topic-a", { serviceName: service("source"), topicName: "topic-a" }),
    made(topic, "topic-b", { serviceName: service("target"), topicName: "topic-b" }),
    ...more.map(({ type, name, properties }) => ({
      type,
      name: service(name),
      properties: type === replicationFlowType.token ? { ...properties, serviceName: service("mm") } : properties,
    })),
  ];
}

/** One change of the recipe that breaks it. */
interface Break {
  /** The rule that is to block it. */
  rule: string;
  /** New values by resource and path. */
  changes?: Record<string, Properties>;
  more?: TestResource[];
}

const IDENTITY = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
const back = (changes: Properties) => flow({ sourceCluster: "target", targetCluster: "source", ...changes }, "back");

/** Each breaks one thing, and names the rule that is to block it, alone. */
export const BREAKS: Record<string, Break> = {
  "the deny list is gone": {
    rule: "mm2-internal-topics-denied",
    changes: { flow: { topicsBlacklists: undefined } },
  },
  "the target is open to the world": {
    rule: "kafka-ip-filter-restricted",
    changes: { target: { "kafkaUserConfig.ipFilterStrings": ["0.0.0.0/0"] } },
  },
  "the source runs the recipe's Kafka 3.1": {
    rule: "kafka-version-supported",
    changes: { source: { "kafkaUserConfig.kafkaVersion": "3.1" } },
  },
  "MirrorMaker may be deleted": {
    rule: "kafka-termination-protection",
    changes: { mm: { terminationProtection: false } },
  },
  "an alias holds a dot": {
    rule: "mm2-alias-safe",
    changes: {
      "source-to-mm": { "kafkaMirrormakerUserConfig.clusterAlias": "eu.west" },
      flow: { sourceCluster: "eu.west" },
    },
  },
  "the flow names a service instead of an alias": {
    rule: "mm2-flow-alias-exists",
    changes: { flow: { sourceCluster: "the-source-service" } },
  },
  "a pattern holds a comma": {
    rule: "mm2-topic-regex-valid",
    changes: { flow: { topics: ["topic-[a-z]{1,3}"] } },
  },
  "remote topics want more replicas than there are brokers": {
    rule: "mm2-replication-factor-fits",
    changes: { flow: { replicationFactor: 4 } },
  },
  "both clusters stand in one region": {
    rule: "dr-distinct-regions",
    changes: { target: { cloudName: "google-europe-west1" }, mm: { cloudName: "google-europe-west1" } },
  },
  "both clusters are maintained at the same hour": {
    rule: "dr-distinct-maintenance-windows",
    changes: { target: { maintenanceWindowDow: "monday" } },
  },
  "group offsets stay behind": {
    rule: "dr-group-offsets-synced",
    changes: { flow: { syncGroupOffsetsEnabled: false } },
  },
  "a topic loses records with one broker": {
    rule: "kafka-topic-durability",
    changes: { "topic-a": { config: undefined } },
  },
  "circles: both flows keep names": {
    rule: "mm2-no-identity-cycle",
    changes: { flow: { replicationPolicyClass: IDENTITY } },
    more: [back({ replicationPolicyClass: IDENTITY })],
  },
  "to and fro: one of two flows keeps names": {
    rule: "mm2-active-active-default-policy",
    more: [back({ replicationPolicyClass: IDENTITY, topics: [".*"] })],
  },
  "the target's own durability is overwritten": {
    rule: "mm2-config-exclusions-safe",
    changes: { flow: { configPropertiesExcludes: ["retention.ms"] } },
  },
};
