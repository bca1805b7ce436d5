import { type TSchema, Type } from "@sinclair/typebox";
import type {
  KafkaCluster,
  KafkaTopic,
  MaintenanceWindow,
  MirrorMakerService,
  ReplicationFlow,
  ReplicationTopology,
} from "./arguments";
import { BROKER_SETTINGS } from "./brokerSettings";
import { CLUSTER_ALIAS_PATTERN } from "./clusterAlias";
import { INTEGRATION_SETTINGS, MIRROR_MAKER_SETTINGS } from "./mirrorMakerSettings";
import { flag, integer, oneOf, settingsSchema } from "./setting";
import { TOPIC_SETTINGS } from "./topicSettings";

/** A schema for every key of an interface, neither more nor less, so that the two cannot drift apart. */
type SchemaOf<T> = Record<keyof T, TSchema>;

const strict = <T>(properties: SchemaOf<T>) => Type.Object(properties, { additionalProperties: false });

const matching = (pattern: string, expected: string) => Type.String({ pattern, expected });

// https://aiven.io/docs/platform/concepts/service-and-feature-releases gives no rule; this is what the console accepts.
const serviceName = matching(
  "^[a-z][a-z0-9-]{0,62}$",
  "a service name: lower-case letters, digits and -, beginning with a letter, at most 63 characters",
);
// The provider's own check (aiven_kafka, `plan`).
const plan = matching("^[a-z][a-z0-9_-]{0,126}[a-z0-9]$", "a plan name such as business-4");
const cloudName = matching("^[a-z][a-z0-9-]+$", "a cloud and region such as google-europe-west1");
const alias = matching(CLUSTER_ALIAS_PATTERN, "a cluster alias");
const ipFilter = Type.Array(
  matching("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "a network in CIDR form such as 10.0.0.0/8 (quote it in YAML)"),
  { minItems: 1, expected: "a list of at least one network in CIDR form" },
);
const patterns = Type.Array(Type.String(), { expected: "a list of regular expressions for topic names" });

const maintenanceWindow = strict<MaintenanceWindow>({
  dow: oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
  time: matching("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", 'a time such as "10:00:00" (quote it in YAML)'),
});

const topic = strict<KafkaTopic>({
  partitions: integer(1, 1_000_000),
  replication: Type.Optional(integer(1)),
  config: Type.Optional(settingsSchema(TOPIC_SETTINGS)),
});

export const clusterSchema = strict<KafkaCluster>({
  existingService: Type.Optional(serviceName),
  serviceName: Type.Optional(serviceName),
  plan: Type.Optional(plan),
  cloudName: Type.Optional(cloudName),
  kafkaVersion: Type.Optional(matching("^[0-9]+\\.[0-9]+$", 'a Kafka version such as "4.2" (quote it in YAML)')),
  ipFilter: Type.Optional(ipFilter),
  maintenanceWindow: Type.Optional(maintenanceWindow),
  kafka: Type.Optional(settingsSchema(BROKER_SETTINGS)),
  topics: Type.Optional(Type.Record(Type.String(), topic)),
  kafkaMirrormaker: Type.Optional(settingsSchema(INTEGRATION_SETTINGS)),
});

export const mirrorMakerSchema = strict<MirrorMakerService>({
  serviceName: Type.Optional(serviceName),
  plan,
  cloudName,
  ipFilter,
  maintenanceWindow: Type.Optional(maintenanceWindow),
  kafkaMirrormaker: Type.Optional(settingsSchema(MIRROR_MAKER_SETTINGS)),
});

export const flowSchema = strict<ReplicationFlow>({
  sourceCluster: alias,
  targetCluster: alias,
  enable: Type.Optional(flag()),
  topics: Type.Optional(patterns),
  topicsBlacklist: Type.Optional(patterns),
  replicationPolicyClass: Type.Optional(
    oneOf(
      "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
      "org.apache.kafka.connect.mirror.IdentityReplicationPolicy",
    ),
  ),
  offsetSyncsTopicLocation: Type.Optional(oneOf("source", "target")),
  syncGroupOffsetsEnabled: Type.Optional(flag()),
  syncGroupOffsetsIntervalSeconds: Type.Optional(integer(1)),
  emitHeartbeatsEnabled: Type.Optional(flag()),
  emitBackwardHeartbeatsEnabled: Type.Optional(flag()),
  exactlyOnceDeliveryEnabled: Type.Optional(flag()),
  followerFetchingEnabled: Type.Optional(flag()),
  replicationFactor: Type.Optional(integer(1)),
  configPropertiesExcludes: Type.Optional(Type.Array(matching("^[^,\\s]+$", "a topic config such as retention.ms"))),
});

/** The properties of ReplicationTopology, for schemas that hold more beside them. */
export const topologyProperties = {
  clusters: Type.Record(Type.String(), clusterSchema),
  mirrorMaker: mirrorMakerSchema,
  flows: Type.Array(flowSchema),
  protect: Type.Optional(flag()),
} satisfies SchemaOf<ReplicationTopology>;

/** The strict schema of ReplicationTopology: an unknown key anywhere is an error. */
export const topologySchema = strict<ReplicationTopology>(topologyProperties);
