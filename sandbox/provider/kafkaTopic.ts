import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { toCamel, toSnake } from "./userConfig";
import { type WireObject, defined, isObject } from "./wire";

/** Kinds of config that the provider does not write as text. */
const NOT_TEXT = new Set(["min_cleanable_dirty_ratio"]);
const TEXT_IN_API = new Set(["cleanup_policy", "compression_type", "message_format_version", "message_timestamp_type"]);

/** `aiven.KafkaTopic` */
export function kafkaTopic(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", service = "", topic = ""] = idParts(id, 3);
    return { list: ["v1", "project", project, "service", service, "topic"], project, service, topic };
  };

  const read = async (id: string, before: WireObject): Promise<WireObject | undefined> => {
    const { list, project, service, topic } = pathOf(id);
    const listed = await client.find(...list);
    const known = ((listed?.["topics"] ?? []) as WireObject[]).some(({ topic_name }) => topic_name === topic);
    if (!known) return undefined;
    const answer = await client.post({ topic_names: [topic] }, "v2", "project", project, "service", service, "topic");
    const [found] = answer["topics"] as WireObject[];
    return found === undefined ? undefined : stateOf(project, service, found, before);
  };

  const readExisting = async (id: string, before: WireObject): Promise<WireObject> => {
    const state = await read(id, before);
    if (state === undefined) throw new AivenError(404, `Topic ${id} does not exist`);
    return state;
  };

  return {
    inputs: [
      ...["project", "serviceName", "topicName", "partitions", "replication", "config", "tags", "topicDescription"],
      ...["ownerUserGroupId", "terminationProtection"],
    ],
    secrets: [],
    replaces: ["project", "serviceName", "topicName"],
    computed: [],
    defaults: { terminationProtection: false },
    userConfigs: [],
    read,
    async create(inputs) {
      const id = [inputs["project"], inputs["serviceName"], inputs["topicName"]].map(String).join("/");
      const { list } = pathOf(id);
      await client.get(...list);
      await client.post({ topic_name: inputs["topicName"], ...body(inputs, {}) }, ...list).catch((error: unknown) => {
        if (!(error instanceof AivenError && error.status === 409)) throw error;
      });
      return { id, state: await readExisting(id, inputs) };
    },
    async update(id, before, inputs) {
      const { list, topic } = pathOf(id);
      await client.put(body(inputs, before), ...list, topic);
      return readExisting(id, inputs);
    },
    async delete(id, state) {
      if (state["terminationProtection"] === true) {
        throw new AivenError(403, `cannot delete topic ${id} when termination_protection is enabled`);
      }
      const { list, topic } = pathOf(id);
      await client.remove(...list, topic);
    },
  };
}

function body(inputs: WireObject, before: WireObject): WireObject {
  return defined({
    partitions: inputs["partitions"],
    replication: inputs["replication"],
    config: apiConfig(inputs["config"], before["config"]),
    tags: inputs["tags"] ?? [],
    topic_description: inputs["topicDescription"],
    owner_user_group_id: inputs["ownerUserGroupId"],
  });
}

/** Numbers go as numbers, though Pulumi has them as text; null takes back what was set before. */
function apiConfig(config: unknown, before: unknown): WireObject {
  const wanted = isObject(config) ? config : {};
  const dropped = Object.keys(isObject(before) ? before : {}).filter((key) => !(key in wanted));
  return {
    ...Object.fromEntries(dropped.map((key) => [toSnake(key), null])),
    ...Object.fromEntries(
      Object.entries(wanted).map(([key, value]) => {
        const name = toSnake(key);
        return [name, typeof value === "string" && !TEXT_IN_API.has(name) ? Number(value) : value];
      }),
    ),
  };
}

function stateOf(project: string, service: string, found: WireObject, before: WireObject): WireObject {
  const tags = found["tags"] as unknown[];
  return defined({
    project,
    serviceName: service,
    topicName: found["topic_name"],
    partitions: (found["partitions"] as unknown[]).length,
    replication: found["replication"],
    config: stateConfig(found["config"] as Record<string, { value: unknown; source: string }>),
    tags: tags.length === 0 ? undefined : tags,
    topicDescription: found["topic_description"] ?? undefined,
    ownerUserGroupId: found["owner_user_group_id"] ?? undefined,
    // Aiven knows nothing of it; only the provider does.
    terminationProtection: before["terminationProtection"],
  });
}

/** Only what was set on the topic itself: defaults of the broker are nobody's wish. */
function stateConfig(config: Record<string, { value: unknown; source: string }>): WireObject | undefined {
  const own = Object.entries(config).filter(([, { source }]) => source === "topic_config");
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map(([key, { value }]) => [
      toCamel(key),
      typeof value === "number" && !NOT_TEXT.has(key) ? String(value) : value,
    ]),
  );
}
