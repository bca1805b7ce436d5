import { type AivenClient, AivenError } from "../aivenClient";
import { type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { toSnake } from "../userConfig";
import { type WireObject, defined } from "../wire";

const PROPERTIES = [
  ...["principal", "operation", "resourceType", "resourceName", "patternType", "permissionType", "host"],
];

/** `aiven.KafkaNativeAcl`: an access control entry in Kafka's own terms. */
export function kafkaNativeAcl(client: AivenClient): ResourceType {
  const listOf = (project: string, service: string) => ["v1", "project", project, "service", service, "kafka", "acl"];

  return {
    schema: schemaOf("aiven:index/kafkaNativeAcl:KafkaNativeAcl"),
    async read(id) {
      const [project = "", service = "", aclId = ""] = idParts(id, 3);
      const answer = await client.find(...listOf(project, service), aclId);
      return answer === undefined ? undefined : stateOf(project, service, answer["acl"] as WireObject);
    },
    async create({ inputs }) {
      const [project, service] = [String(inputs["project"]), String(inputs["serviceName"])];
      const body = defined(Object.fromEntries(PROPERTIES.map((name) => [toSnake(name), inputs[name]])));
      const found = (await client.post(body, ...listOf(project, service)))["acl"] as WireObject;
      return { id: `${project}/${service}/${String(found["id"])}`, state: stateOf(project, service, found) };
    },
    update: () => Promise.reject(new AivenError(0, "An access control entry cannot be changed, only replaced")),
    async delete(id) {
      const [project = "", service = "", aclId = ""] = idParts(id, 3);
      await client.delete(...listOf(project, service), aclId);
    },
  };
}

const stateOf = (project: string, service: string, found: WireObject): WireObject => ({
  project,
  serviceName: service,
  ...Object.fromEntries(PROPERTIES.map((name) => [name, found[toSnake(name)]])),
});
