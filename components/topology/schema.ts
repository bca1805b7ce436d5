import type { MirrorMakerService, Monitoring, ReplicationFlow, ReplicationTopology } from "./arguments";
import { CLUSTER_ALIAS_PATTERN } from "./clusterAlias";
import { clusterSchema } from "./clusterSchema";
import { MIRROR_MAKER_SETTINGS } from "./mirrorMakerSettings";
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
const patterns = list(text(8192), "a list of regular expressions for topic names");

export const mirrorMakerSchema = strict<MirrorMakerService>({
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

const monitoring = strict<Monitoring>({
  metricsService: optional(given(serviceName)),
  logsService: optional(given(serviceName)),
  prometheusEndpoint: optional(given(idInProject)),
  datadogEndpoint: optional(given(idInProject)),
});

/** The properties of ReplicationTopology, for schemas that hold more beside them. */
export const topologyProperties = {
  clusters: mapOf(clusterSchema),
  mirrorMaker: optional(mirrorMakerSchema),
  mirrorMakers: optional(mapOf(mirrorMakerSchema)),
  flows: list(flowSchema),
  monitoring: optional(monitoring),
  protect: optional(flag()),
} satisfies EntriesOf<ReplicationTopology>;

/** The strict schema of ReplicationTopology: an unknown key anywhere is an error. */
export const topologySchema = strict<ReplicationTopology>(topologyProperties);
