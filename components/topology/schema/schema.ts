import type {
  MirrorMakerServiceKeys,
  Monitoring,
  ReplicationFlow,
  ReplicationTopologyKeys,
} from "../arguments/arguments";
import { CLUSTER_ALIAS_PATTERN } from "../arguments/clusterAlias";
import { clusterSchema } from "./clusterSchema";
import { MIRROR_MAKER_SETTINGS } from "../userConfig/mirrorMakerSettings";
import {
  CLOUDWATCH_METRICS_USER_CONFIG,
  DATADOG_USER_CONFIG,
  KAFKA_LOGS_USER_CONFIG,
  LOGS_USER_CONFIG,
  LOG_FIELDS_USER_CONFIG,
  METRICS_USER_CONFIG,
} from "../userConfig/monitoringSettings";
import { REPLICATION_POLICIES, shortPolicyName } from "../replication/replicationPolicy";
import { cloudName, idInProject, plan, project, serviceName, serviceProperties } from "./serviceSchema";
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
  passedOn,
  settings,
  strict,
  text,
} from "../values/setting";

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
  serviceLog: optional(given(flag())),
  saslOauthbearerAllowedUrls: optional(given(list(text(2048), "a list of https addresses"))),
  userConfig: optional(passedOn()),
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
  userConfig: optional(passedOn()),
});

const endpoint = optional(given(idInProject));
const monitoring = strict<Monitoring>({
  metricsService: optional(given(serviceName)),
  logsService: optional(given(serviceName)),
  kafkaLogsService: optional(given(serviceName)),
  prometheusEndpoint: endpoint,
  datadogEndpoint: endpoint,
  jolokiaEndpoint: endpoint,
  rsyslogEndpoint: endpoint,
  externalOpensearchLogsEndpoint: endpoint,
  externalElasticsearchLogsEndpoint: endpoint,
  externalAwsCloudwatchLogsEndpoint: endpoint,
  externalAwsCloudwatchMetricsEndpoint: endpoint,
  externalGoogleCloudLoggingEndpoint: endpoint,
  metricsServiceProject: optional(given(project)),
  logsServiceProject: optional(given(project)),
  kafkaLogsServiceProject: optional(given(project)),
  metricsUserConfig: optional(settings(METRICS_USER_CONFIG)),
  logsUserConfig: optional(settings(LOGS_USER_CONFIG)),
  kafkaLogsUserConfig: optional(settings(KAFKA_LOGS_USER_CONFIG)),
  datadogUserConfig: optional(settings(DATADOG_USER_CONFIG)),
  externalOpensearchLogsUserConfig: optional(settings(LOG_FIELDS_USER_CONFIG)),
  externalElasticsearchLogsUserConfig: optional(settings(LOG_FIELDS_USER_CONFIG)),
  externalAwsCloudwatchLogsUserConfig: optional(settings(LOG_FIELDS_USER_CONFIG)),
  externalAwsCloudwatchMetricsUserConfig: optional(settings(CLOUDWATCH_METRICS_USER_CONFIG)),
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
