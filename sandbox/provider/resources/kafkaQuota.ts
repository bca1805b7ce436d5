import { type AivenClient, AivenError } from "../aivenClient";
import { type Intent, type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { type WireObject, isNone } from "../wire";

const LIMITS = {
  consumerByteRate: "consumer_byte_rate",
  producerByteRate: "producer_byte_rate",
  requestPercentage: "request_percentage",
} as const;

/** `aiven.KafkaQuota`: limits of a user, of a client id, or of both. */
export function kafkaQuota(client: AivenClient): ResourceType {
  const partsOf = (id: string) => {
    const [project = "", service = "", clientId = "", user = ""] = idParts(id, 4);
    return { project, service, path: ["v1", "project", project, "service", service, "quota"], clientId, user };
  };
  const whose = ({ clientId, user }: { clientId: string; user: string }) =>
    withoutNothing({ user, "client-id": clientId }) as Record<string, string>;

  const read = async (id: string): Promise<WireObject | undefined> => {
    const parts = partsOf(id);
    const answer = await client.findBy(whose(parts), ...parts.path, "describe");
    if (answer === undefined) return undefined;
    const found = answer["quota"] as WireObject;
    return {
      project: parts.project,
      serviceName: parts.service,
      clientId: found["client-id"] ?? parts.clientId,
      user: found["user"] ?? parts.user,
      ...Object.fromEntries(Object.entries(LIMITS).map(([name, key]) => [name, found[key] ?? null])),
    };
  };

  /** Creates and changes alike. */
  const put = async (id: string, { planned }: Intent): Promise<WireObject> => {
    const limits = Object.fromEntries(Object.entries(LIMITS).map(([name, key]) => [key, planned[name]]));
    const body = withoutNothing({ user: planned["user"], "client-id": planned["clientId"], ...limits });
    await client.post(body, ...partsOf(id).path);
    const state = await read(id);
    if (state === undefined) throw new AivenError(404, `Quota ${id} does not exist`);
    return state;
  };

  return {
    schema: schemaOf("aiven:index/kafkaQuota:KafkaQuota"),
    read,
    async create(intent) {
      const { project, serviceName, clientId, user } = intent.inputs;
      const id = [project, serviceName, clientId ?? "", user ?? ""].map(String).join("/");
      return { id, state: await put(id, intent) };
    },
    update: put,
    async delete(id) {
      const parts = partsOf(id);
      await client.deleteBy(whose(parts), ...parts.path);
    },
  };
}

const withoutNothing = (values: WireObject): WireObject =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isNone(value) && value !== ""));
