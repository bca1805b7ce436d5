import { type FlowRecord, type JsonObject, type JsonValue, jsonText } from "../state/model";
import { flowProperties, internalReplicas } from "./flowProperties";
import { heartbeatProperties } from "./heartbeats";

/** A Kafka cluster as a MirrorMaker service knows it: by the alias of its integration. */
export interface MirroredCluster {
  alias: string;
  /** Number of brokers; unknown for an external cluster. */
  nodes: number | undefined;
  /** `user_config.kafka_mirrormaker` of the integration. */
  clientSettings: JsonObject;
}

export interface MirrorMakerPlan {
  /** `user_config.kafka_mirrormaker` of the service. */
  serviceSettings: JsonObject;
  clusters: readonly MirroredCluster[];
  flows: readonly FlowRecord[];
}

/** Where the running MirrorMaker differs from what was asked for, beside the properties themselves. */
export interface RenderedMirrorMaker {
  properties: Record<string, string>;
  notes: string[];
}

/** Service settings whose property is not simply the key with dots for underscores. */
const SERVICE_PROPERTIES: Readonly<Record<string, (value: JsonValue) => Record<string, string>>> = {
  // On Aiven this many tasks run on each CPU of the service; the sandbox counts one CPU.
  tasks_max_per_cpu: (value) => ({ "tasks.max": jsonText(value) }),
};

/**
 * The properties of MirrorMaker's dedicated mode for one Aiven service, connections apart (they hold secrets). What was never
 * sent to the API is not here either, so that MirrorMaker's defaults hold.
 */
export function mirrorMakerProperties({ serviceSettings, clusters, flows }: MirrorMakerPlan): RenderedMirrorMaker {
  const byAlias = new Map(clusters.map((cluster) => [cluster.alias, cluster]));
  const rendered = flows.map((flow) => {
    const source = byAlias.get(flow.sourceCluster);
    const target = byAlias.get(flow.targetCluster);
    // Aiven takes such a flow and never runs it: https://github.com/aiven/devportal/issues/1313
    if (source === undefined || target === undefined) return { flow, note: unknownAlias(flow, byAlias) };
    return { flow, properties: flowProperties(flow, source, target) };
  });
  const runnable = rendered.flatMap(({ flow, properties }) => (properties === undefined ? [] : [flow]));
  return {
    properties: Object.assign(
      { clusters: clusters.map(({ alias }) => alias).join(", ") },
      COMMON,
      ...clusters.map(clusterProperties),
      serviceProperties(serviceSettings),
      heartbeatProperties(clusters, runnable),
      ...rendered.map(({ properties }) => properties ?? {}),
    ) as Record<string, string>,
    notes: [...rendered.flatMap(({ note }) => note ?? []), ...exactlyOnceNotes(runnable)],
  };
}

const COMMON: Readonly<Record<string, string>> = {
  // Plugins are found by their manifests; the default scans the whole class path once for each pair of clusters.
  "plugin.discovery": "service_load",
  // The brokers here have no authorizer, so there are no ACLs to copy.
  "sync.topic.acls.enabled": "false",
};

function clusterProperties(cluster: MirroredCluster): Record<string, string> {
  const { alias, clientSettings } = cluster;
  const replicas = internalReplicas(cluster);
  return {
    [`${alias}.plugin.discovery`]: "service_load",
    [`${alias}.config.storage.replication.factor`]: replicas,
    [`${alias}.offset.storage.replication.factor`]: replicas,
    [`${alias}.offset.storage.partitions`]: "1",
    [`${alias}.status.storage.replication.factor`]: replicas,
    [`${alias}.status.storage.partitions`]: "1",
    // There is one worker, so nobody comes back whose tasks should be kept for him.
    [`${alias}.scheduled.rebalance.max.delay.ms`]: "0",
    ...Object.fromEntries(
      Object.entries(clientSettings)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [`${alias}.${key.replaceAll("_", ".")}`, jsonText(value)]),
    ),
  };
}

function serviceProperties(settings: JsonObject): Record<string, string> {
  const mapped = Object.entries(settings)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => SERVICE_PROPERTIES[key]?.(value) ?? { [key.replaceAll("_", ".")]: jsonText(value) });
  return Object.assign({}, ...mapped) as Record<string, string>;
}

function unknownAlias(flow: FlowRecord, byAlias: ReadonlyMap<string, MirroredCluster>): string {
  const missing = [flow.sourceCluster, flow.targetCluster].filter((alias) => !byAlias.has(alias));
  return `flow ${flow.sourceCluster}->${flow.targetCluster} does not run: no integration has the cluster alias ${missing.join(" or ")}`;
}

/** Exactly once is per target in MirrorMaker, per flow on Aiven. */
function exactlyOnceNotes(flows: readonly FlowRecord[]): string[] {
  const enabled = (flow: FlowRecord) => flow.settings["exactly_once_delivery_enabled"] === true;
  const targets = new Set(flows.filter(enabled).map((flow) => flow.targetCluster));
  return flows
    .filter((flow) => targets.has(flow.targetCluster) && !enabled(flow))
    .map(
      (flow) =>
        `flow ${flow.sourceCluster}->${flow.targetCluster} runs exactly once too, because another flow into ${flow.targetCluster} does`,
    );
}
