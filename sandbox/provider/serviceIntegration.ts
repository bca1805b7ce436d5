import { setTimeout as sleep } from "node:timers/promises";
import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idOf, idParts } from "./resourceType";
import { userConfigFromApi, userConfigToApi } from "./userConfig";
import { type WireObject, defined } from "./wire";

/** Pulumi's name of the user config of each type of integration; types without one have no options. */
const USER_CONFIGS: Readonly<Record<string, string>> = {
  kafka_mirrormaker: "kafkaMirrormakerUserConfig",
  kafka_logs: "kafkaLogsUserConfig",
  logs: "logsUserConfig",
  metrics: "metricsUserConfig",
  datadog: "datadogUserConfig",
  prometheus: "prometheusUserConfig",
};
const ENDS = [
  ...["project", "integrationType", "sourceServiceName", "sourceServiceProject", "sourceEndpointId"],
  ...["destinationServiceName", "destinationServiceProject", "destinationEndpointId"],
];
const POLL_MS = 200;
/** The official provider gives up after about as many polls. */
const POLLS = 600;

/** `aiven.ServiceIntegration`, of the types that Kafka and MirrorMaker services have. */
export function serviceIntegration(client: AivenClient): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", integration = ""] = idParts(id, 2);
    return ["v1", "project", project, "integration", integration] as const;
  };

  const read = async (id: string, before: WireObject): Promise<WireObject | undefined> => {
    const answer = await client.find(...pathOf(id));
    if (answer === undefined) return undefined;
    return stateOf(idParts(id, 2)[0] ?? "", answer["service_integration"] as WireObject, before);
  };

  const untilActive = async (id: string, inputs: WireObject): Promise<WireObject> => {
    for (let poll = 0; poll < POLLS; poll++) {
      const answer = await client.get(...pathOf(id));
      if ((answer["service_integration"] as WireObject)["active"] === true) break;
      await sleep(POLL_MS);
    }
    const state = await read(id, inputs);
    if (state === undefined) throw new AivenError(404, `Integration ${id} does not exist`);
    return state;
  };

  return {
    inputs: [...ENDS, ...Object.values(USER_CONFIGS)],
    secrets: [],
    replaces: ENDS,
    computed: ["sourceServiceProject", "destinationServiceProject"],
    defaults: {},
    userConfigs: Object.values(USER_CONFIGS),
    read,
    async create(inputs) {
      const project = String(inputs["project"]);
      const answer = await client.post(creationBody(inputs), "v1", "project", project, "integration");
      const { service_integration_id: integration } = answer["service_integration"] as WireObject;
      const id = `${project}/${String(integration)}`;
      return { id, state: await untilActive(id, inputs) };
    },
    async update(id, _before, inputs) {
      await client.put({ user_config: userConfigToApi(userConfigOf(inputs)) }, ...pathOf(id));
      return untilActive(id, inputs);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

function creationBody(inputs: WireObject): WireObject {
  const userConfig = userConfigOf(inputs);
  return defined({
    integration_type: inputs["integrationType"],
    source_service: inputs["sourceServiceName"],
    source_project: inputs["sourceServiceProject"],
    source_endpoint_id: idOf(inputs["sourceEndpointId"]),
    dest_service: inputs["destinationServiceName"],
    dest_project: inputs["destinationServiceProject"],
    dest_endpoint_id: idOf(inputs["destinationEndpointId"]),
    user_config: userConfig === undefined ? undefined : userConfigToApi(userConfig),
  });
}

function stateOf(project: string, found: WireObject, before: WireObject): WireObject {
  const endpoint = (side: "source" | "dest") => {
    const id = found[`${side}_endpoint_id`];
    return typeof id === "string" ? `${String(found[`${side}_project`])}/${id}` : undefined;
  };
  const name = USER_CONFIGS[String(found["integration_type"])];
  return defined({
    project,
    integrationId: found["service_integration_id"],
    integrationType: found["integration_type"],
    sourceServiceName: found["source_service"] ?? undefined,
    sourceServiceProject: found["source_project"],
    sourceEndpointId: endpoint("source"),
    destinationServiceName: found["dest_service"] ?? undefined,
    destinationServiceProject: found["dest_project"],
    destinationEndpointId: endpoint("dest"),
    ...(name === undefined ? {} : { [name]: userConfigFromApi(found["user_config"], before[name]) }),
  });
}

const userConfigOf = (inputs: WireObject) => inputs[USER_CONFIGS[String(inputs["integrationType"])] ?? ""];
