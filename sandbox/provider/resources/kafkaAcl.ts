import { type AivenClient, AivenError } from "../aivenClient";
import { type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import type { WireObject } from "../wire";

/** `aiven.KafkaAcl`: an entry of Aiven's own access control list. */
export function kafkaAcl(client: AivenClient): ResourceType {
  const serviceOf = (project: string, service: string) => ["v1", "project", project, "service", service];

  return {
    schema: schemaOf("aiven:index/kafkaAcl:KafkaAcl"),
    // There is no way to ask for one: they are read from the service.
    async read(id) {
      const [project = "", service = "", aclId = ""] = idParts(id, 3);
      const answer = await client.find(...serviceOf(project, service));
      const found = (answer?.["service"] as { acl: WireObject[] } | undefined)?.acl.find((acl) => acl["id"] === aclId);
      return found === undefined ? undefined : stateOf(project, service, found);
    },
    async create({ inputs }) {
      const [project, service] = [String(inputs["project"]), String(inputs["serviceName"])];
      const { username, topic, permission } = inputs;
      const answer = await client.post({ username, topic, permission }, ...serviceOf(project, service), "acl");
      const found = (answer["acl"] as WireObject[]).findLast(
        (acl) => acl["username"] === username && acl["topic"] === topic && acl["permission"] === permission,
      );
      if (found === undefined) throw new AivenError(0, "Aiven's answer lacks the access control entry that was added");
      return { id: `${project}/${service}/${String(found["id"])}`, state: stateOf(project, service, found) };
    },
    update: () => Promise.reject(new AivenError(0, "An access control entry cannot be changed, only replaced")),
    async delete(id) {
      const [project = "", service = "", aclId = ""] = idParts(id, 3);
      await client.remove(...serviceOf(project, service), "acl", aclId);
    },
  };
}

const stateOf = (project: string, service: string, found: WireObject): WireObject => ({
  project,
  serviceName: service,
  aclId: found["id"],
  username: found["username"],
  topic: found["topic"],
  permission: found["permission"],
});
