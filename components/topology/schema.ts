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

import {
  type EntriesOf,
  flag,
  integer,
  list,
  mapOf,
  matching,
  nonEmptyList,
  oneOf,
  optional,
  settings,
  strict,
  text,
} from "./setting";
import { TOPIC_SETTINGS } from "./topicSettings";

// https://aiven.io/docs/platform/concepts/service-and-feature-releases gives no rule; this is what the console accepts.
const serviceName = matching(
  /^[a-z][a-z0-9-]{0,62}$/,
  "a service name: lower-case letters, digits and -, beginning with a letter, at most 63 characters",
);
// The provider's own check (aiven_kafka, `plan`).
const plan = matching(/^[a-z][a-z0-9_-]{0,126}[a-z0-9]$/, "a plan name such as business-4");
const cloudName = matching(/^[a-z][a-z0-9-]+$/, "a cloud and region such as google-europe-west1");
const alias = matching(CLUSTER_ALIAS_PATTERN, "a cluster alias");
const ipFilter = nonEmptyList(
  matching(/^[0-9a-fA-F.:]+\/[0-9]{1,3}$/, "a network in CIDR form such as 10.0.0.0/8"),
  "a list of at least one network in CIDR form",
);
const patterns = list(text(8192), "a list of regular expressions for topic names");

const maintenanceWindow = strict<MaintenanceWindow>({
  dow: oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
  time: matching(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/, 'a time such as "10:00:00" (quote it in YAML)'),
});

const topic = strict<KafkaTopic>({
  partitions: integer(1, 1_000_000),
  replication: optional(integer(1)),
  config: optional(settings(TOPIC_SETTINGS)),
});

export const clusterSchema = strict<KafkaCluster>({
  existingService: optional(serviceName),
  serviceName: optional(serviceName),
  plan: optional(plan),
  cloudName: optional(cloudName),
  kafkaVersion: optional(matching(/^[0-9]+\.[0-9]+$/, 'a Kafka version such as "4.2" (quote it in YAML)')),
  ipFilter: optional(ipFilter),
  maintenanceWindow: optional(maintenanceWindow),
  kafka: optional(settings(BROKER_SETTINGS)),
  topics: optional(mapOf(topic)),
  kafkaMirrormaker: optional(settings(INTEGRATION_SETTINGS)),
});

export const mirrorMakerSchema = strict<MirrorMakerService>({
  serviceName: optional(serviceName),
  plan,
  cloudName,
  ipFilter,
  maintenanceWindow: optional(maintenanceWindow),
  kafkaMirrormaker: optional(settings(MIRROR_MAKER_SETTINGS)),
});

export const flowSchema = strict<ReplicationFlow>({
  sourceCluster: alias,
  targetCluster: alias,
  enable: optional(flag()),
  topics: optional(patterns),
  topicsBlacklist: optional(patterns),
  replicationPolicyClass: optional(
    oneOf(
      "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
      "org.apache.kafka.connect.mirror.IdentityReplicationPolicy",
    ),
  ),
  offsetSyncsTopicLocation: optional(oneOf("source", "target")),
  syncGroupOffsetsEnabled: optional(flag()),
  syncGroupOffsetsIntervalSeconds: optional(integer(1)),
  emitHeartbeatsEnabled: optional(flag()),
  emitBackwardHeartbeatsEnabled: optional(flag()),
  exactlyOnceDeliveryEnabled: optional(flag()),
  followerFetchingEnabled: optional(flag()),
  replicationFactor: optional(integer(1)),
  configPropertiesExcludes: optional(list(matching(/^[^,\s]+$/, "a topic config such as retention.ms"))),
});

/** The properties of ReplicationTopology, for schemas that hold more beside them. */
export const topologyProperties = {
  clusters: mapOf(clusterSchema),
  mirrorMaker: mirrorMakerSchema,
  flows: list(flowSchema),
  protect: optional(flag()),
} satisfies EntriesOf<ReplicationTopology>;

/** The strict schema of ReplicationTopology: an unknown key anywhere is an error. */
export const topologySchema = strict<ReplicationTopology>(topologyProperties);
