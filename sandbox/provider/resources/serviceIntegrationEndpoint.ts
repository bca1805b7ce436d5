import { type AivenClient, AivenError } from "../aivenClient";
import { type Intent, type ResourceType, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { toCamel, userConfigFromApi, userConfigToApi } from "../userConfig";
import type { WireObject } from "../wire";

/** These were named before user configs were. */
const IRREGULAR = ["external_google_cloud_bigquery", "external_postgresql"];

/** `aiven.ServiceIntegrationEndpoint`: a Kafka cluster outside Aiven, or a place that logs or metrics go to. */
export function serviceIntegrationEndpoint(client: AivenClient): ResourceType {
  const schema = schemaOf("aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint");
  const pathOf = (id: string) => {
    const [project = "", endpoint = ""] = idParts(id, 2);
    return ["v1", "project", project, "integration_endpoint", endpoint] as const;
  };
  const userConfig = ({ inputs, before, planned }: Intent): WireObject => {
    const name = configName(inputs["endpointType"]);
    return userConfigToApi(schema.fields[name], inputs[name], before?.[name], planned[name]);
  };

  const read = async (id: string, like: WireObject): Promise<WireObject | undefined> => {
    const answer = await client.findWithSecrets(...pathOf(id));
    if (answer === undefined) return undefined;
    const found = answer["service_integration_endpoint"] as WireObject;
    const name = configName(found["endpoint_type"]);
    return {
      project: idParts(id, 2)[0],
      endpointName: found["endpoint_name"],
      endpointType: found["endpoint_type"],
      endpointConfig: texts((found["endpoint_config"] ?? {}) as WireObject),
      [name]: userConfigFromApi(schema.fields[name], found["user_config"], like[name]) ?? like[name],
    };
  };

  const readExisting = async (id: string, like: WireObject): Promise<WireObject> => {
    const state = await read(id, like);
    if (state === undefined) throw new AivenError(404, `Integration endpoint ${id} does not exist`);
    return state;
  };

  return {
    schema,
    read,
    async create(intent) {
      const { inputs, planned } = intent;
      const project = String(inputs["project"]);
      const body = {
        endpoint_name: inputs["endpointName"],
        endpoint_type: inputs["endpointType"],
        user_config: userConfig(intent),
      };
      const answer = await client.post(body, "v1", "project", project, "integration_endpoint");
      const { endpoint_id: endpoint } = answer["service_integration_endpoint"] as WireObject;
      const id = `${project}/${String(endpoint)}`;
      return { id, state: await readExisting(id, planned) };
    },
    async update(id, intent) {
      await client.put({ user_config: userConfig(intent) }, ...pathOf(id));
      return readExisting(id, intent.planned);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

const configName = (type: unknown) =>
  IRREGULAR.includes(String(type)) ? toCamel(String(type)) : `${toCamel(String(type))}UserConfig`;

const texts = (values: WireObject): WireObject =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
