import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { type WireObject, defined } from "./wire";

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
const LISTS = ["topics", "topicsBlacklists"];

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
    inputs: ["project", "serviceName", "sourceCluster", "targetCluster", ...Object.keys(SETTINGS)],
    secrets: [],
    // Not the aliases: up to 4.61 the provider changes them in place, which never converges. The component names flows by them.
    replaces: ["project", "serviceName"],
    computed: ["followerFetchingEnabled"],
    defaults: {
      syncGroupOffsetsEnabled: false,
      syncGroupOffsetsIntervalSeconds: 1,
      emitHeartbeatsEnabled: false,
      emitBackwardHeartbeatsEnabled: false,
      exactlyOnceDeliveryEnabled: false,
    },
    userConfigs: [],
    read,
    async create(inputs) {
      const aliases = { source_cluster: inputs["sourceCluster"], target_cluster: inputs["targetCluster"] };
      const id = [inputs["project"], inputs["serviceName"], ...Object.values(aliases)].map(String).join("/");
      await client.post({ ...aliases, ...settings(inputs) }, ...pathOf(id).list);
      return { id, state: await readExisting(id) };
    },
    async update(id, before, inputs) {
      // What is gone from the program is cleared, as an empty list or text.
      const cleared = Object.keys(SETTINGS)
        .filter((name) => before[name] !== undefined && inputs[name] === undefined)
        .flatMap((name) =>
          LISTS.includes(name) ? [[name, []]] : name === "configPropertiesExcludes" ? [[name, []]] : [],
        );
      await client.put(settings({ ...inputs, ...(Object.fromEntries(cleared) as WireObject) }), ...pathOf(id).one);
      return readExisting(id);
    },
    async delete(id) {
      await client.delete(...pathOf(id).one);
    },
  };
}

function settings(inputs: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, key]) => {
      // The provider always sends the interval, with a default of its own.
      const value = inputs[name] ?? (name === "syncGroupOffsetsIntervalSeconds" ? 1 : undefined);
      if (value === undefined) return [];
      return [[key, name === "configPropertiesExcludes" ? (value as string[]).join(",") : value]];
    }),
  );
}

function stateOf(project: string, service: string, found: WireObject): WireObject {
  const known = Object.entries(SETTINGS).map(([name, key]) => {
    const value = found[key];
    return [name, name === "configPropertiesExcludes" && typeof value === "string" ? value.split(",") : value];
  });
  return defined({
    project,
    serviceName: service,
    sourceCluster: found["source_cluster"],
    targetCluster: found["target_cluster"],
    ...(Object.fromEntries(known) as WireObject),
  });
}
