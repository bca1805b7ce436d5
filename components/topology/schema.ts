import type { MirrorMakerServiceKeys, Monitoring, ReplicationFlow, ReplicationTopologyKeys } from "./arguments";
import { CLUSTER_ALIAS_PATTERN } from "./clusterAlias";
import { clusterSchema } from "./clusterSchema";
import { MIRROR_MAKER_SETTINGS } from "./mirrorMakerSettings";
import { REPLICATION_POLICIES, shortPolicyName } from "./replicationPolicy";
import { cloudName, idInProject, plan, serviceName, serviceProperties } from "./serviceSchema";
import {
  type EntriesOf,
  flag,
  given,
  integer,
  list,
  mapOf,
  matching,
  oneOf,
  optional,
  settings,
  strict,
  text,
} from "./setting";

const alias = matching(CLUSTER_ALIAS_PATTERN, "a cluster alias");
// With the package or without; the message names the short form, which reads better.
const replicationPolicy = Object.assign(oneOf(...REPLICATION_POLICIES.map(shortPolicyName), ...REPLICATION_POLICIES), {
  message: `one of ${REPLICATION_POLICIES.map(shortPolicyName).join(", ")}`,
});
const patterns = list(text(8192), "a list of regular expressions for topic names");

export const mirrorMakerSchema = strict<MirrorMakerServiceKeys>({
  ...serviceProperties,
  plan,
  cloudName: optional(cloudName),
  kafkaMirrormaker: optional(settings(MIRROR_MAKER_SETTINGS)),
});

export const flowSchema = strict<ReplicationFlow>({
  sourceCluster: alias,
  targetCluster: alias,
  mirrorMaker: optional(text(64)),
  enable: optional(flag()),
  topics: optional(patterns),
  topicsBlacklist: optional(patterns),
  replicationPolicyClass: optional(replicationPolicy),
  offsetSyncsTopicLocation: optional(oneOf("source", "target")),
  syncGroupOffsetsEnabled: optional(flag()),
  syncGroupOffsetsIntervalSeconds: optional(integer(1)),
  emitHeartbeatsEnabled: optional(flag()),
  emitBackwardHeartbeatsEnabled: optional(flag()),
  exactlyOnceDeliveryEnabled: optional(flag()),
  followerFetchingEnabled: optional(given(flag())),
  replicationFactor: optional(integer(1)),
  configPropertiesExcludes: optional(given(list(matching(/^[^,\s]+$/, "a topic config such as retention.ms")))),
});

const monitoring = strict<Monitoring>({
  metricsService: optional(given(serviceName)),
  logsService: optional(given(serviceName)),
  prometheusEndpoint: optional(given(idInProject)),
  datadogEndpoint: optional(given(idInProject)),
});

/** The properties of a topology, for schemas that hold more beside them. */
export const topologyProperties = {
  clusters: mapOf(clusterSchema),
  mirrorMaker: optional(mirrorMakerSchema),
  mirrorMakers: optional(mapOf(mirrorMakerSchema)),
  flows: list(flowSchema),
  monitoring: optional(monitoring),
  protect: optional(flag()),
} satisfies EntriesOf<ReplicationTopologyKeys>;

/** The strict schema of ReplicationTopology: an unknown key anywhere is an error. */
export const topologySchema = strict<ReplicationTopologyKeys>(topologyProperties);
