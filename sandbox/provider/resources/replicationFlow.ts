import { isDeepStrictEqual } from "node:util";
import { type AivenClient, AivenError } from "../aivenClient";
import { type Intent, type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { type WireObject, UNKNOWN, isEmptyList, isNone, isZero } from "../wire";

/** Pulumi's names of the settings of a flow, and the API's. */
const SETTINGS: Readonly<Record<string, string>> = {
  enable: "enabled",
  topics: "topics",
  topicsBlacklists: "topics.blacklist",
  replicationPolicyClass: "replication_policy_class",
  offsetSyncsTopicLocation: "offset_syncs_topic_location",
  syncGroupOffsetsEnabled: "sync_group_offsets_enabled",
  syncGroupOffsetsIntervalSeconds: "sync_group_offsets_interval_seconds",
  emitHeartbeatsEnabled: "emit_heartbeats_enabled",
  emitBackwardHeartbeatsEnabled: "emit_backward_heartbeats_enabled",
  exactlyOnceDeliveryEnabled: "exactly_once_delivery_enabled",
  followerFetchingEnabled: "follower_fetching_enabled",
  replicationFactor: "replication_factor",
  configPropertiesExcludes: "config_properties_exclude",
};
const EXCLUDES = "configPropertiesExcludes";

/** `aiven.MirrorMakerReplicationFlow` */
export function replicationFlow(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", service = "", source = "", target = ""] = idParts(id, 4);
    const list = ["v1", "project", project, "service", service, "mirrormaker", "replication-flows"];
    return { list, one: [...list, source, target], project, service };
  };

  const read = async (id: string, like: WireObject): Promise<WireObject | undefined> => {
    const { one, project, service } = pathOf(id);
    const answer = await client.find(...one);
    if (answer === undefined) return undefined;
    return stateOf(project, service, answer["replication_flow"] as WireObject, like);
  };

  const readExisting = async (id: string, like: WireObject): Promise<WireObject> => {
    const state = await read(id, like);
    if (state === undefined) throw new AivenError(404, `Replication flow ${id} does not exist`);
    return state;
  };

  return {
    schema: schemaOf("aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow"),
    read,
    async create(intent) {
      const { inputs, planned } = intent;
      const aliases = { source_cluster: inputs["sourceCluster"], target_cluster: inputs["targetCluster"] };
      const id = [inputs["project"], inputs["serviceName"], ...Object.values(aliases)].map(String).join("/");
      await client.post({ ...aliases, ...settings(intent) }, ...pathOf(id).list);
      return { id, state: await readExisting(id, planned) };
    },
    async update(id, intent) {
      await client.put(settings(intent), ...pathOf(id).one);
      return readExisting(id, intent.planned);
    },
    async delete(id) {
      await client.delete(...pathOf(id).one);
    },
  };
}

/** What the program says, and what changes: a list that was taken out goes as an empty one, a number as 0. */
function settings({ before, inputs, planned }: Intent): WireObject {
  return Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, key]) => {
      const isChanged = before !== undefined && !isDeepStrictEqual(before[name], planned[name]);
      const value = planned[name] ?? (isChanged && typeof before[name] === "number" ? 0 : null);
      const isUnsaid = isNone(inputs[name]) && !isChanged && (isZero(value) || isEmptyList(value));
      if (isNone(value) || value === UNKNOWN || isUnsaid) return [];
      return [[key, name === EXCLUDES ? (value as string[]).join(",") : value]];
    }),
  );
}

/** What Aiven leaves out stays as it was. */
function stateOf(project: string, service: string, found: WireObject, like: WireObject): WireObject {
  const known = Object.entries(SETTINGS).map(([name, key]) => {
    const last = like[name] === UNKNOWN ? undefined : like[name];
    return [name, (name === EXCLUDES ? excludes(found[key]) : found[key]) ?? last];
  });
  return {
    project,
    serviceName: service,
    sourceCluster: found["source_cluster"],
    targetCluster: found["target_cluster"],
    ...(Object.fromEntries(known) as WireObject),
  };
}

const excludes = (value: unknown) => (typeof value === "string" ? (value === "" ? [] : value.split(",")) : undefined);
