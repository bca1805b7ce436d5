import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idParts } from "./resourceType";
import { userConfigFromApi, userConfigToApi } from "./userConfig";
import { type WireObject, defined } from "./wire";

/** Pulumi's name of the user config of each type of endpoint. */
const USER_CONFIGS: Readonly<Record<string, string>> = {
  external_kafka: "externalKafkaUserConfig",
  datadog: "datadogUserConfig",
  prometheus: "prometheusUserConfig",
  rsyslog: "rsyslogUserConfig",
};
const NAMES = Object.values(USER_CONFIGS);

/** `aiven.ServiceIntegrationEndpoint`: a Kafka cluster outside Aiven, or a place that logs or metrics go to. */
export function serviceIntegrationEndpoint(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", endpoint = ""] = idParts(id, 2);
    return ["v1", "project", project, "integration_endpoint", endpoint] as const;
  };

  const read = async (id: string, before: WireObject): Promise<WireObject | undefined> => {
    const answer = await client.findWithSecrets(...pathOf(id));
    if (answer === undefined) return undefined;
    return stateOf(idParts(id, 2)[0] ?? "", answer["service_integration_endpoint"] as WireObject, before);
  };

  const readExisting = async (id: string, before: WireObject): Promise<WireObject> => {
    const state = await read(id, before);
    if (state === undefined) throw new AivenError(404, `Integration endpoint ${id} does not exist`);
    return state;
  };

  return {
    inputs: ["project", "endpointName", "endpointType", ...NAMES],
    secrets: NAMES,
    replaces: ["project", "endpointName", "endpointType"],
    computed: [],
    defaults: {},
    userConfigs: NAMES,
    read,
    async create(inputs) {
      const project = String(inputs["project"]);
      const body = {
        endpoint_name: inputs["endpointName"],
        endpoint_type: inputs["endpointType"],
        user_config: userConfigToApi(userConfigOf(inputs)),
      };
      const answer = await client.post(body, "v1", "project", project, "integration_endpoint");
      const { endpoint_id: endpoint } = answer["service_integration_endpoint"] as WireObject;
      const id = `${project}/${String(endpoint)}`;
      return { id, state: await readExisting(id, inputs) };
    },
    async update(id, _before, inputs) {
      await client.put({ user_config: userConfigToApi(userConfigOf(inputs)) }, ...pathOf(id));
      return readExisting(id, inputs);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

const userConfigOf = (inputs: WireObject) => inputs[USER_CONFIGS[String(inputs["endpointType"])] ?? ""];

function stateOf(project: string, found: WireObject, before: WireObject): WireObject {
  const name = USER_CONFIGS[String(found["endpoint_type"])];
  return defined({
    project,
    endpointName: found["endpoint_name"],
    endpointType: found["endpoint_type"],
    endpointConfig: found["endpoint_config"],
    ...(name === undefined ? {} : { [name]: userConfigFromApi(found["user_config"], before[name]) }),
  });
}
