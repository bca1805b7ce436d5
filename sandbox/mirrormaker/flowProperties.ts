import { type FlowRecord, type JsonValue, jsonText } from "../state/model";
import { type MirroredCluster, atMost, internalReplicas } from "./mirroredCluster";
import { rackOf } from "./rack";

interface Pair {
  source: MirroredCluster;
  target: MirroredCluster;
  /** `source->target`. */
  arrow: string;
}
type Property = (value: JsonValue, pair: Pair) => Record<string, string>;

const onPair =
  (name: string): Property =>
  (value, { arrow }) => ({ [`${arrow}.${name}`]: jsonText(value) });

/** A list of regular expressions; an empty one means everything on Aiven, which is MirrorMaker's default too. */
const patternList =
  (name: string): Property =>
  (value, { arrow }) =>
    Array.isArray(value) && value.length > 0 ? { [`${arrow}.${name}`]: value.map(jsonText).join(",") } : {};

const whenTrue =
  (properties: (pair: Pair) => Record<string, string>): Property =>
  (value, pair) =>
    value === true ? properties(pair) : {};

/**
 * What each field of Aiven's replication flow is in MirrorMaker's dedicated mode. A field that was never sent has no property,
 * so that MirrorMaker's own default holds. Heartbeats and factors need more than one field and are beside this table.
 * https://kafka.apache.org/documentation/#mirrormakerconfigs
 */
const FLOW_PROPERTIES: Readonly<Record<string, Property>> = {
  enabled: onPair("enabled"),
  topics: patternList("topics"),
  // MirrorMaker 4 no longer knows the old name `topics.blacklist`.
  "topics.blacklist": patternList("topics.exclude"),
  replication_policy_class: onPair("replication.policy.class"),
  sync_group_offsets_enabled: onPair("sync.group.offsets.enabled"),
  sync_group_offsets_interval_seconds: onPair("sync.group.offsets.interval.seconds"),
  offset_syncs_topic_location: onPair("offset-syncs.topic.location"),
  config_properties_exclude: onPair("config.properties.exclude"),
  offset_lag_max: onPair("offset.lag.max"),
  // Exactly once is a property of the whole Connect worker that writes to a cluster, and it reads committed records only.
  // The leader passes its tasks' settings to the other workers by the internal REST interface. KIP-618, KIP-710.
  exactly_once_delivery_enabled: whenTrue(({ source, target }) => ({
    [`${target.alias}.exactly.once.source.support`]: "enabled",
    [`${source.alias}.consumer.isolation.level`]: "read_committed",
    "dedicated.mode.enable.internal.rest": "true",
    listeners: "http://127.0.0.1:0",
  })),
  // MirrorMaker stands in the first zone of the sandbox.
  follower_fetching_enabled: whenTrue(({ source }) => ({ [`${source.alias}.consumer.client.rack`]: rackOf(1) })),
};

/** MirrorMaker's defaults for replicas: of remote topics, and of its own topics. */
const REMOTE_TOPIC_REPLICAS = 2;
/** All properties of one flow but heartbeats. */
export function flowProperties(
  flow: FlowRecord,
  source: MirroredCluster,
  target: MirroredCluster,
): Record<string, string> {
  const pair = { source, target, arrow: `${source.alias}->${target.alias}` };
  const mapped = Object.entries(flow.settings).map(([key, value]) => FLOW_PROPERTIES[key]?.(value, pair) ?? {});
  return Object.assign({}, ...mapped, replicas(flow, pair)) as Record<string, string>;
}

function replicas(flow: FlowRecord, { source, target, arrow }: Pair): Record<string, string> {
  const wanted = wantedReplicas(flow);
  const syncs = flow.settings["offset_syncs_topic_location"] === "target" ? target : source;
  return {
    [`${arrow}.replication.factor`]:
      wanted !== undefined && target.nodes === undefined
        ? String(wanted)
        : atMost(wanted ?? REMOTE_TOPIC_REPLICAS, target),
    [`${arrow}.offset-syncs.topic.replication.factor`]: internalReplicas(syncs),
    [`${arrow}.checkpoints.topic.replication.factor`]: internalReplicas(target),
  };
}

function wantedReplicas({ settings }: FlowRecord): number | undefined {
  return typeof settings["replication_factor"] === "number" ? settings["replication_factor"] : undefined;
}

/** Says so when the target's service has fewer brokers than the flow wants replicas. */
export function replicaNotes(flow: FlowRecord, { nodes }: MirroredCluster): string[] {
  const wanted = wantedReplicas(flow);
  if (wanted === undefined || nodes === undefined || wanted <= nodes) return [];
  return [
    `flow ${flow.sourceCluster}->${flow.targetCluster}: replication_factor ${String(wanted)} is ${String(nodes)} in the brokers, as many as ${flow.targetCluster} has here`,
  ];
}
