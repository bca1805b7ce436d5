import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { type WireObject, defined } from "./wire";

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
  const whose = ({ clientId, user }: { clientId: string; user: string }) => ({ user, "client-id": clientId });

  const read = async (id: string): Promise<WireObject | undefined> => {
    const parts = partsOf(id);
    const answer = await client.findBy(whose(parts), ...parts.path, "describe");
    if (answer === undefined) return undefined;
    const found = answer["quota"] as WireObject;
    return defined({
      project: parts.project,
      serviceName: parts.service,
      clientId: parts.clientId === "" ? undefined : parts.clientId,
      user: parts.user === "" ? undefined : parts.user,
      ...Object.fromEntries(Object.entries(LIMITS).map(([name, key]) => [name, found[key] ?? undefined])),
    });
  };

  /** Creates and changes alike. */
  const put = async (id: string, inputs: WireObject): Promise<WireObject> => {
    const limits: WireObject = Object.fromEntries(Object.entries(LIMITS).map(([name, key]) => [key, inputs[name]]));
    const body = defined({ user: inputs["user"], "client-id": inputs["clientId"], ...limits });
    await client.post(body, ...partsOf(id).path);
    const state = await read(id);
    if (state === undefined) throw new AivenError(404, `Quota ${id} does not exist`);
    return state;
  };

  return {
    inputs: ["project", "serviceName", "clientId", "user", ...Object.keys(LIMITS)],
    secrets: [],
    replaces: ["project", "serviceName", "clientId", "user"],
    computed: [],
    defaults: {},
    userConfigs: [],
    read,
    async create(inputs) {
      const { project, serviceName, clientId, user } = inputs;
      const id = [project, serviceName, clientId ?? "", user ?? ""].map(String).join("/");
      return { id, state: await put(id, inputs) };
    },
    update: (id, _before, inputs) => put(id, inputs),
    async delete(id) {
      const parts = partsOf(id);
      await client.deleteBy(whose(parts), ...parts.path);
    },
  };
}
