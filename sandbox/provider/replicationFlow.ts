import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { schemaOf } from "./schema/fields";
import { type WireObject, UNKNOWN, isEmptyList, isNone } from "./wire";

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

  const read = async (id: string): Promise<WireObject | undefined> => {
    const { one, project, service } = pathOf(id);
    const answer = await client.find(...one);
    if (answer === undefined) return undefined;
    return stateOf(project, service, answer["replication_flow"] as WireObject);
  };

  const readExisting = async (id: string): Promise<WireObject> => {
    const state = await read(id);
    if (state === undefined) throw new AivenError(404, `Replication flow ${id} does not exist`);
    return state;
  };

  return {
    schema: schemaOf("aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow"),
    read,
    async create({ inputs, planned }) {
      const aliases = { source_cluster: inputs["sourceCluster"], target_cluster: inputs["targetCluster"] };
      const id = [inputs["project"], inputs["serviceName"], ...Object.values(aliases)].map(String).join("/");
      await client.post({ ...aliases, ...settings(planned, {}) }, ...pathOf(id).list);
      return { id, state: await readExisting(id) };
    },
    async update(id, { before, planned }) {
      await client.put(settings(planned, before ?? {}), ...pathOf(id).one);
      return readExisting(id);
    },
    async delete(id) {
      await client.delete(...pathOf(id).one);
    },
  };
}

/** What is known of the plan; lists that were emptied go as such, so that they are cleared. */
function settings(planned: WireObject, before: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, key]) => {
      const value = planned[name];
      const isUntold = isNone(value) || value === UNKNOWN || (isEmptyList(value) && !isFilled(before[name]));
      if (isUntold) return [];
      return [[key, name === EXCLUDES ? (value as string[]).join(",") : value]];
    }),
  );
}

const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0;

function stateOf(project: string, service: string, found: WireObject): WireObject {
  const known = Object.entries(SETTINGS).map(([name, key]) => [
    name,
    name === EXCLUDES ? excludes(found[key]) : found[key],
  ]);
  return {
    project,
    serviceName: service,
    sourceCluster: found["source_cluster"],
    targetCluster: found["target_cluster"],
    ...(Object.fromEntries(known) as WireObject),
  };
}

const excludes = (value: unknown) =>
  typeof value === "string" ? (value === "" ? [] : value.split(",")) : undefined;
