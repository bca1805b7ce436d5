import { type Static, type TSchema, Type } from "@sinclair/typebox";
import { BrokerRefused } from "../../runtime/runtime";
import { type JsonObject, type TopicRecord, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { requireServiceOfType } from "../lookup";
import { json } from "../schemas/types";
import { TOPIC_CONFIG_TYPES, brokerConfigValue, topicAnswer, topicListAnswer } from "../topicAnswer";

type Params = { project: string; service: string; topic: string };
const LIST = "/v1/project/:project/service/:service/topic";
const ONE = `${LIST}/:topic`;

const CONFIG_SCHEMAS: Record<string, TSchema> = {
  string: Type.String(),
  boolean: Type.Boolean(),
  number: Type.Number(),
  integer: Type.Integer(),
};
const config = json(
  Type.Object(
    Object.fromEntries(
      Object.entries(TOPIC_CONFIG_TYPES).map(([key, type]) => [key, Type.Optional(CONFIG_SCHEMAS[type] ?? Type.Any())]),
    ),
    { additionalProperties: false },
  ),
);
const changeable = {
  partitions: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  replication: Type.Optional(Type.Integer({ minimum: 1 })),
  config: Type.Optional(config),
  // avn names these beside the others.
  cleanup_policy: Type.Optional(Type.String()),
  min_insync_replicas: Type.Optional(Type.Integer({ minimum: 1 })),
  retention_bytes: Type.Optional(Type.Integer()),
  retention_hours: Type.Optional(Type.Integer()),
  tags: Type.Optional(
    Type.Array(
      Type.Object({ key: Type.String({ minLength: 1, maxLength: 64 }), value: Type.String({ maxLength: 256 }) }),
      {
        maxItems: 25,
      },
    ),
  ),
  topic_description: Type.Optional(Type.String({ maxLength: 256 })),
  owner_user_group_id: Type.Optional(Type.String()),
};
const creation = Type.Object({
  topic_name: Type.String({ minLength: 1, maxLength: 249, pattern: "^[a-zA-Z0-9._-]+$" }),
  ...changeable,
});
const change = Type.Object(changeable);
type Change = Static<typeof change>;

/** Topics: the brokers hold them, the store what brokers cannot. */
export function topicRoutes(app: Api, { store, runtime }: ApiDependencies): void {
  const recordOf = ({ project, service }: Omit<Params, "topic">, topic: string) =>
    store.get("topic", keyOf.topic(project, service, topic));

  app.get<{ Params: Params }>(LIST, async ({ params }) => {
    requireKafka(params);
    const topics = await runtime.listTopics(params.project, params.service);
    return { topics: topics.map((topic) => topicListAnswer(topic, recordOf(params, topic.topicName))) };
  });

  app.get<{ Params: Params }>(ONE, async ({ params }) => ({ topic: (await describe(params, [params.topic]))[0] }));

  app.post<{ Params: Params; Body: { topic_names: string[] } }>(
    "/v2/project/:project/service/:service/topic",
    { schema: { body: Type.Object({ topic_names: Type.Array(Type.String(), { maxItems: 1000 }) }) } },
    async ({ params, body }) => ({ topics: await describe(params, body.topic_names) }),
  );

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body, sent }) => {
      requireKafka(params);
      const record = changedRecord(undefined, params, body.topic_name, body, sent);
      await runtime.createTopic(params.project, params.service, {
        topicName: body.topic_name,
        partitions: body.partitions ?? 1,
        replication: record.replication,
        config: brokerConfig(body),
      });
      await save(record);
      return { message: "created", errors: [] };
    },
  );

  app.put<{ Params: Params; Body: Change }>(ONE, { schema: { body: change } }, async ({ params, body, sent }) => {
    requireKafka(params);
    const [before] = await runtime.describeTopics(params.project, params.service, [params.topic]);
    if (before === undefined) throw new ApiError(404, "Topic not found");
    if (body.partitions !== undefined && body.partitions < before.partitions.length) {
      throw new ApiError(400, `partitions cannot be reduced from ${String(before.partitions.length)}`);
    }
    const kept = Object.entries(before.config)
      .filter(([key, { source }]) => source === "topic_config" && !removed(sent, key))
      .map(([key, { value }]) => [key, value]);
    await runtime.updateTopic(params.project, params.service, params.topic, {
      config: { ...Object.fromEntries(kept), ...brokerConfig(body) } as Record<string, string>,
      ...(body.partitions === undefined || body.partitions === before.partitions.length
        ? {}
        : { partitions: body.partitions }),
    });
    const replication = before.partitions[0]?.replicas ?? 1;
    await save(changedRecord(recordOf(params, params.topic), params, params.topic, body, sent, replication));
    return { message: "updated", errors: [] };
  });

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    requireKafka(params);
    await runtime.deleteTopic(params.project, params.service, params.topic).catch(topicNotFound);
    await store.commit([
      { kind: "topic", key: keyOf.topic(params.project, params.service, params.topic), value: undefined },
    ]);
    return { message: "deleted", errors: [] };
  });

  function requireKafka({ project, service }: Omit<Params, "topic">): void {
    const { powered } = requireServiceOfType(store, project, service, "kafka");
    // Not 503, which clients repeat for minutes: somebody has to turn it on first.
    if (!powered) throw new ApiError(400, `Service ${service} is powered off`);
  }

  /** One that is not there makes the whole request fail, as Aiven does. */
  async function describe(params: Omit<Params, "topic">, names: string[]) {
    requireKafka(params);
    const topics = await runtime.describeTopics(params.project, params.service, names).catch(topicNotFound);
    return topics.map((topic) => topicAnswer(topic, recordOf(params, topic.topicName)));
  }

  const save = (value: TopicRecord) =>
    store.commit([{ kind: "topic", key: keyOf.topic(value.project, value.serviceName, value.topicName), value }]);
}

function topicNotFound(error: unknown): never {
  if (error instanceof BrokerRefused && error.reason === "not_found") throw new ApiError(404, "Topic(s) not found");
  throw error;
}

/** The configuration that a request sets, in the broker's spelling of values. */
function brokerConfig(body: Change): Record<string, string> {
  const { cleanup_policy, min_insync_replicas, retention_bytes, retention_hours } = body;
  const beside = {
    cleanup_policy,
    min_insync_replicas,
    retention_bytes,
    retention_ms: retention_hours === undefined ? undefined : retention_hours < 0 ? -1 : retention_hours * 3_600_000,
  };
  return Object.fromEntries(
    [...Object.entries(beside), ...Object.entries(body.config ?? {})].flatMap(([key, value]) =>
      // The brokers have no such config; Aiven's own do.
      value === undefined || key === "diskless_enable" ? [] : [[key, brokerConfigValue(value)]],
    ),
  );
}

/** An empty text says that there is none. */
const cleared = (text: string | null | undefined) => (text === undefined || text === "" ? null : text);
const removed = (sent: JsonObject, key: string) => (sent["config"] as JsonObject | undefined)?.[key] === null;

function changedRecord(
  before: Readonly<TopicRecord> | undefined,
  { project, service }: Omit<Params, "topic">,
  topicName: string,
  body: Change,
  sent: JsonObject,
  actualReplication = 1,
): TopicRecord {
  const minimum = body.config?.["min_insync_replicas"] ?? body.min_insync_replicas;
  return {
    project,
    serviceName: service,
    topicName,
    replication: body.replication ?? before?.replication ?? actualReplication,
    minInsyncReplicas: removed(sent, "min_insync_replicas")
      ? null
      : typeof minimum === "number"
        ? minimum
        : (before?.minInsyncReplicas ?? null),
    tags: body.tags ?? before?.tags ?? [],
    topicDescription: cleared(body.topic_description ?? before?.topicDescription),
    ownerUserGroupId: cleared(body.owner_user_group_id ?? before?.ownerUserGroupId),
  };
}
