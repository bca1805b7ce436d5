import { type AivenClient, AivenError } from "../aivenClient";
import { type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { type WireObject, UNKNOWN } from "../wire";

/** `aiven.KafkaUser` */
export function kafkaUser(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", service = "", user = ""] = idParts(id, 3);
    return { list: ["v1", "project", project, "service", service, "user"], project, service, user };
  };

  const read = async (id: string, like: WireObject): Promise<WireObject | undefined> => {
    const { list, project, service, user } = pathOf(id);
    const answer = await client.find(...list, user);
    if (answer === undefined) return undefined;
    const found = answer["user"] as WireObject;
    return {
      project,
      serviceName: service,
      username: found["username"],
      type: found["type"],
      password: found["password"] ?? "",
      passwordWoVersion: like["passwordWoVersion"],
      accessCert: found["access_cert"] ?? "",
      accessKey: found["access_key"] ?? "",
    };
  };

  /** Gives the user the password of the program, or one of Aiven's; the provider always does, also for a new user. */
  const reset = async (id: string, planned: WireObject): Promise<WireObject> => {
    const { list, user } = pathOf(id);
    const { password } = planned;
    if (typeof password === "string" && password !== "" && password !== UNKNOWN) {
      await client.put({ operation: "reset-credentials", new_password: password }, ...list, user);
    } else {
      await client.put({}, ...list, user, "credentials", "reset");
    }
    const state = await read(id, planned);
    if (state === undefined) throw new AivenError(404, `User ${id} does not exist`);
    return state;
  };

  return {
    schema: schemaOf("aiven:index/kafkaUser:KafkaUser"),
    read,
    async create({ inputs, planned }) {
      const id = [inputs["project"], inputs["serviceName"], inputs["username"]].map(String).join("/");
      await client.post({ username: inputs["username"] }, ...pathOf(id).list);
      return { id, state: await reset(id, planned) };
    },
    update: (id, { planned }) => reset(id, planned),
    async delete(id) {
      const { list, user } = pathOf(id);
      await client.remove(...list, user);
    },
  };
}
