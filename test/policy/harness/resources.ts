import { componentType } from "../../../policy/resources/component";
import { integrationEndpointType } from "../../../policy/resources/integrationEndpoint";
import { kafkaType } from "../../../policy/resources/kafka";
import { kafkaTopicType } from "../../../policy/resources/kafkaTopic";
import { mirrorMakerType } from "../../../policy/resources/mirrorMaker";
import { replicationFlowType } from "../../../policy/resources/replicationFlow";
import type { ResourceType } from "../../../policy/resources/resourceType";
import { serviceIntegrationType } from "../../../policy/resources/serviceIntegration";
import type { TestResource } from "./engine";
import type { Properties } from "./wire";

/** A resource that every rule is content with, but for what `changes` says: a path and its value; undefined takes it out. */
type Make = (changes?: Properties, name?: string) => TestResource;

export const INTERNAL_TOPICS = [
  "mm2.*\\.internal",
  ".*\\.checkpoints\\.internal",
  "__.*",
  "_schemas",
  "connect-(configs|offsets|status)",
];

const TAGS = [
  { key: "owner", value: "team-kafka" },
  { key: "environment", value: "prod" },
];

export const kafka = maker(kafkaType, "source", {
  project: "my-project",
  serviceName: "source",
  plan: "business-4",
  cloudName: "google-europe-west1",
  maintenanceWindowDow: "monday",
  maintenanceWindowTime: "10:00:00",
  terminationProtection: true,
  tags: TAGS,
  kafkaUserConfig: { kafkaVersion: "4.2", ipFilterStrings: ["203.0.113.0/24"] },
});

export const mirrorMaker = maker(mirrorMakerType, "mm", {
  project: "my-project",
  serviceName: "mm",
  plan: "business-4",
  cloudName: "google-europe-west4",
  maintenanceWindowDow: "friday",
  maintenanceWindowTime: "10:00:00",
  terminationProtection: true,
  tags: TAGS,
  kafkaMirrormakerUserConfig: {
    ipFilterStrings: ["203.0.113.0/24"],
    kafkaMirrormaker: {
      emitCheckpointsEnabled: true,
      emitCheckpointsIntervalSeconds: 60,
      refreshTopicsEnabled: true,
      refreshTopicsIntervalSeconds: 60,
      refreshGroupsIntervalSeconds: 60,
    },
  },
});

export const flow = maker(replicationFlowType, "flow", {
  project: "my-project",
  serviceName: "mm",
  sourceCluster: "source",
  targetCluster: "target",
  enable: true,
  topics: ["orders.*"],
  topicsBlacklists: INTERNAL_TOPICS,
  replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
  offsetSyncsTopicLocation: "source",
  replicationFactor: 3,
  syncGroupOffsetsEnabled: true,
  syncGroupOffsetsIntervalSeconds: 60,
  emitHeartbeatsEnabled: true,
  emitBackwardHeartbeatsEnabled: true,
  exactlyOnceDeliveryEnabled: true,
});

export const integration = maker(serviceIntegrationType, "source-to-mm", {
  project: "my-project",
  integrationType: "kafka_mirrormaker",
  sourceServiceName: "source",
  destinationServiceName: "mm",
  kafkaMirrormakerUserConfig: { clusterAlias: "source" },
});

export const topic = maker(kafkaTopicType, "orders", {
  project: "my-project",
  serviceName: "source",
  topicName: "orders",
  partitions: 3,
  replication: 3,
  config: { minInsyncReplicas: "2" },
  tags: TAGS,
});

export const endpoint = maker(integrationEndpointType, "external", {
  project: "my-project",
  endpointName: "external",
  endpointType: "external_kafka",
  externalKafkaUserConfig: { bootstrapServers: "kafka.example.com:9092", securityProtocol: "SASL_SSL" },
});

export const component = maker(componentType, "replication", {
  clusterAliases: ["source", "target"],
  flows: [{ sourceCluster: "source", targetCluster: "target" }],
  protect: true,
});

/** Two clusters in two regions, MirrorMaker beside the target, a flow between them and a metrics integration. */
export function pair(
  changes: Partial<Record<"source" | "target" | "mm" | "flow" | "topic", Properties>> = {},
): TestResource[] {
  return [
    kafka(changes.source),
    kafka(
      {
        serviceName: "target",
        cloudName: "google-europe-west4",
        maintenanceWindowDow: "wednesday",
        ...changes.target,
      },
      "target",
    ),
    mirrorMaker(changes.mm),
    integration(),
    integration({ sourceServiceName: "target", "kafkaMirrormakerUserConfig.clusterAlias": "target" }, "target-to-mm"),
    integration(
      {
        integrationType: "metrics",
        sourceServiceName: "mm",
        destinationServiceName: "metrics",
        kafkaMirrormakerUserConfig: undefined,
      },
      "mm-to-metrics",
    ),
    flow(changes.flow),
    topic(changes.topic),
  ];
}

/** Every type of resource that a rule of the pack reads. */
export const TYPES: readonly ResourceType[] = [
  kafkaType,
  mirrorMakerType,
  replicationFlowType,
  serviceIntegrationType,
  kafkaTopicType,
  integrationEndpointType,
  componentType,
];

export const COMPLIANT: Record<string, Make> = {
  [kafkaType.token]: kafka,
  [mirrorMakerType.token]: mirrorMaker,
  [replicationFlowType.token]: flow,
  [serviceIntegrationType.token]: integration,
  [kafkaTopicType.token]: topic,
  [integrationEndpointType.token]: endpoint,
  [componentType.token]: component,
};

function maker({ token }: ResourceType, defaultName: string, properties: Properties): Make {
  return (changes = {}, name = defaultName) => ({
    type: token,
    name,
    properties: Object.entries(changes).reduce(
      (rest, [path, value]) => withValue(rest, path.split("."), value),
      properties,
    ),
  });
}

function withValue(properties: Properties, [key = "", ...rest]: readonly string[], value: unknown): Properties {
  const { [key]: current, ...others } = properties;
  if (rest.length > 0) return { ...others, [key]: withValue((current ?? {}) as Properties, rest, value) };
  return value === undefined ? others : { ...others, [key]: value };
}
