import { isDeepStrictEqual } from "node:util";
import { type AivenClient, AivenError } from "../aivenClient";
import { refreshedInputs } from "../bridge/inputs";
import { idParts } from "../resourceType";
import { type Fields, schemaOf } from "../schema/fields";
import type { ServedType } from "../servedType";
import { TEXT_IN_API, topicOutputs } from "./topicOutputs";
import { inTerraformsOrder } from "../bridge/unorderedList";
import { toCamel, toSnake } from "../userConfig";
import { UNKNOWN, type WireObject, defined, isNone, isObject, plainObject } from "../wire";

/** `aiven.KafkaTopic`, which the official provider makes with Terraform's newer framework: no zeros, and no details. */
export function kafkaTopic(client: AivenClient): ServedType {
  const schema = schemaOf("aiven:index/kafkaTopic:KafkaTopic");
  const { config } = schema.fields;
  const settings = config !== undefined && "fields" in config ? config.fields : {};
  const pathOf = (id: string) => {
    const [project = "", service = "", topic = ""] = idParts(id, 3);
    return { list: ["v1", "project", project, "service", service, "topic"], project, service, topic };
  };
  const idOf = (values: WireObject) =>
    [values["project"], values["serviceName"], values["topicName"]].map(String).join("/");

  const exists = async (id: string): Promise<boolean> => {
    const { list, topic } = pathOf(id);
    const listed = await client.find(...list);
    return ((listed?.["topics"] ?? []) as WireObject[]).some(({ topic_name }) => topic_name === topic);
  };

  const read = async (id: string, before: WireObject): Promise<WireObject | undefined> => {
    const { project, service, topic } = pathOf(id);
    if (!(await exists(id))) return undefined;
    const answer = await client.post({ topic_names: [topic] }, "v2", "project", project, "service", service, "topic");
    const [found] = answer["topics"] as WireObject[];
    return found === undefined ? undefined : stateOf(project, service, found, before);
  };

  const plannedNew = async (news: WireObject): Promise<WireObject> => {
    const inputs = plainObject(news);
    const id = idOf(inputs);
    // A service that is still to be made has no topics.
    if (!id.includes(UNKNOWN) && (await exists(id))) {
      throw new AivenError(409, `topic conflict, already exists: "${String(inputs["topicName"])}"`);
    }
    return planned(settings, inputs, undefined);
  };

  return {
    check: (_olds, news) => ({
      inputs: Object.fromEntries(Object.entries(news).filter(([, value]) => !isNone(value))),
      failures: Object.entries(schema.fields).flatMap(([name, field]) =>
        field.required && isNone(news[name]) ? [{ property: "", reason: `Missing required property '${name}'` }] : [],
      ),
    }),
    diff(olds, news) {
      const before = plainObject(olds);
      const after = planned(settings, plainObject(news), before);
      const diffs = Object.keys(schema.fields).filter(
        (name) => !isDeepStrictEqual(settled(before[name]), settled(after[name])),
      );
      verifyPartitions(before, after);
      return Promise.resolve({
        hasChanges: diffs.length > 0,
        replaces: schema.replaces.filter((name) => diffs.includes(name)),
        stables: [],
        diffs,
      });
    },
    async create(news, isPreview) {
      const state = await plannedNew(news);
      if (isPreview) return { id: "", outputs: { ...state, id: UNKNOWN } };
      const [id, made] = [idOf(state), known(state)];
      await client.post({ topic_name: made["topicName"], ...body(made) }, ...pathOf(id).list);
      return { id, outputs: topicOutputs(id, made, settings) };
    },
    async read(id, inputs, outputs) {
      const isImport = outputs === undefined || Object.keys(outputs).length === 0;
      const before = plainObject(outputs);
      const found = await read(id, before);
      if (found === undefined) return undefined;
      // The official provider reads no settings into a state that has none, and so none at an import.
      const state = isObject(before["config"]) ? found : { ...found, config: undefined };
      return {
        inputs: isImport
          ? importedInputs(schema.fields, state)
          : refreshedInputs(schema.fields, inputs ?? {}, withoutNothing(state)),
        outputs: topicOutputs(id, state, settings),
      };
    },
    async update(id, olds, news, isPreview) {
      const before = plainObject(olds);
      const state = planned(settings, plainObject(news), before);
      verifyPartitions(before, state);
      if (isPreview) return { ...state, id };
      const { list, topic } = pathOf(id);
      await client.put(body(state), ...list, topic);
      return topicOutputs(id, state, settings);
    },
    async delete(id) {
      const { list, topic } = pathOf(id);
      await client.remove(...list, topic);
    },
  };
}

const importedInputs = (fields: Fields, state: WireObject): WireObject =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = state[name];
      return isNone(value) || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
    }),
  );

/** What the topic is to be: settings that the program leaves out stay as they are, and are Aiven's to fill in a new one. */
function planned(settings: Fields, inputs: WireObject, before: WireObject | undefined): WireObject {
  const [wanted, had] = [inputs["config"], before?.["config"]];
  const names = Object.keys(settings);
  const left = before === undefined ? UNKNOWN : null;
  const filled = names.map((name) => [name, isObject(had) ? had[name] : left] as const);
  const tags = inputs["tags"] ?? [];
  return {
    ...inputs,
    tags: Array.isArray(tags) ? inTerraformsOrder(tags) : tags,
    terminationProtection: inputs["terminationProtection"] ?? false,
    ...(isObject(wanted) ? { config: withoutNothing({ ...Object.fromEntries(filled), ...wanted }) } : {}),
    ...(wanted === UNKNOWN ? { config: Object.fromEntries(names.map((name) => [name, UNKNOWN])) } : {}),
  };
}

function verifyPartitions(before: WireObject, after: WireObject): void {
  // What is not known yet counts as none.
  if ((Number(after["partitions"]) || 0) < Number(before["partitions"])) {
    throw new AivenError(0, "number of partitions cannot be decreased");
  }
}

/** Nothing, an empty list and an empty object are the same. */
const settled = (value: unknown) =>
  isNone(value) || (typeof value === "object" && Object.keys(value).length === 0) ? null : value;

/** A state without what Aiven fills in and is not asked for. */
const known = (state: WireObject): WireObject =>
  isObject(state["config"]) ? { ...state, config: withoutUnknown(state["config"]) } : state;

const withoutUnknown = (object: WireObject): WireObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== UNKNOWN));
const withoutNothing = (object: WireObject): WireObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !isNone(value)));

function body(state: WireObject): WireObject {
  return defined({
    partitions: state["partitions"],
    replication: state["replication"],
    config: apiConfig(state["config"]),
    tags: state["tags"] ?? [],
    topic_description: state["topicDescription"],
    owner_user_group_id: state["ownerUserGroupId"],
  });
}

/** Numbers go as numbers, though Pulumi has them as text. */
function apiConfig(config: unknown): WireObject {
  return Object.fromEntries(
    Object.entries(isObject(config) ? config : {}).map(([key, value]) => {
      const name = toSnake(key);
      return [name, typeof value === "string" && !TEXT_IN_API.has(name) ? Number(value) : value];
    }),
  );
}

function stateOf(project: string, service: string, found: WireObject, before: WireObject): WireObject {
  return defined({
    project,
    serviceName: service,
    topicName: found["topic_name"],
    partitions: (found["partitions"] as unknown[]).length,
    replication: found["replication"],
    config: stateConfig(found["config"] as Record<string, { value: unknown; source: string }>),
    tags: inTerraformsOrder((found["tags"] ?? []) as unknown[]),
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
      typeof value === "number" && key !== "min_cleanable_dirty_ratio" ? String(value) : value,
    ]),
  );
}
