import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { type WireObject, defined } from "./wire";

/** `aiven.KafkaUser` */
export function kafkaUser(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", service = "", user = ""] = idParts(id, 3);
    return { list: ["v1", "project", project, "service", service, "user"], project, service, user };
  };

  const read = async (id: string): Promise<WireObject | undefined> => {
    const { list, project, service, user } = pathOf(id);
    const answer = await client.find(...list, user);
    if (answer === undefined) return undefined;
    const found = answer["user"] as WireObject;
    return defined({
      project,
      serviceName: service,
      username: found["username"],
      type: found["type"],
      password: found["password"],
      accessCert: found["access_cert"],
      accessKey: found["access_key"],
    });
  };

  /** Gives the user the password of the program, or one of Aiven's; the provider always does, also for a new user. */
  const reset = async (id: string, password: unknown): Promise<WireObject> => {
    const { list, user } = pathOf(id);
    if (typeof password === "string" && password !== "") {
      await client.put({ operation: "reset-credentials", new_password: password }, ...list, user);
    } else {
      await client.put({}, ...list, user, "credentials", "reset");
    }
    const state = await read(id);
    if (state === undefined) throw new AivenError(404, `User ${id} does not exist`);
    return state;
  };

  return {
    inputs: ["project", "serviceName", "username", "password"],
    secrets: ["password", "accessCert", "accessKey"],
    replaces: ["project", "serviceName", "username"],
    computed: ["password"],
    defaults: {},
    userConfigs: [],
    read,
    async create(inputs) {
      const id = [inputs["project"], inputs["serviceName"], inputs["username"]].map(String).join("/");
      await client.post({ username: inputs["username"] }, ...pathOf(id).list);
      return { id, state: await reset(id, inputs["password"]) };
    },
    update: (id, _before, inputs) => reset(id, inputs["password"]),
    async delete(id) {
      const { list, user } = pathOf(id);
      await client.remove(...list, user);
    },
  };
}
