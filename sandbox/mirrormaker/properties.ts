import { type FlowRecord, type JsonObject, type JsonValue, jsonText } from "../state/model";
import { flowProperties, replicaNotes } from "./flowProperties";
import { heartbeatProperties } from "./heartbeats";
import { type MirroredCluster, internalReplicas } from "./mirroredCluster";

export interface MirrorMakerPlan {
  /** `user_config.kafka_mirrormaker` of the service. */
  serviceSettings: JsonObject;
  clusters: readonly MirroredCluster[];
  flows: readonly FlowRecord[];
}

export interface RenderedMirrorMaker {
  properties: Record<string, string>;
  /** The flows that run: enabled, and between aliases that integrations have. */
  running: FlowRecord[];
  /** Where what runs differs from what was asked for. */
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
  const rendered = flows.map((flow) => renderedFlow(flow, byAlias));
  const running = rendered.flatMap(({ runs, flow }) => (runs ? [flow] : []));
  return {
    properties: Object.assign(
      { clusters: clusters.map(({ alias }) => alias).join(", ") },
      COMMON,
      ...clusters.map(clusterProperties),
      serviceProperties(serviceSettings),
      heartbeatProperties(clusters, running),
      ...rendered.map(({ properties }) => properties),
    ) as Record<string, string>,
    running,
    notes: [...rendered.flatMap(({ notes }) => notes), ...exactlyOnceNotes(running)],
  };
}

function renderedFlow(flow: FlowRecord, byAlias: ReadonlyMap<string, MirroredCluster>) {
  const source = byAlias.get(flow.sourceCluster);
  const target = byAlias.get(flow.targetCluster);
  // Aiven takes such a flow and never runs it: https://github.com/aiven/devportal/issues/1313
  if (source === undefined || target === undefined) {
    return { flow, runs: false, properties: {}, notes: [unknownAlias(flow, byAlias)] };
  }
  // Nothing else of a disabled flow may reach the process: some properties would change other flows with the same clusters.
  if (flow.settings["enabled"] !== true) return { flow, runs: false, properties: {}, notes: [] };
  return { flow, runs: true, properties: flowProperties(flow, source, target), notes: replicaNotes(flow, target) };
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
        `flow ${flow.sourceCluster}->${flow.targetCluster} writes in transactions too, because another flow into ${flow.targetCluster} is exactly once`,
    );
}
