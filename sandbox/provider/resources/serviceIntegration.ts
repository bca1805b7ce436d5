import { setTimeout as sleep } from "node:timers/promises";
import { type AivenClient, AivenError } from "../aivenClient";
import { type Intent, type ResourceType, idOf, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { toCamel, userConfigFromApi, userConfigToApi } from "../userConfig";
import { type WireObject, UNKNOWN, defined } from "../wire";

const POLL_MS = 200;
/** The official provider gives up after about as many polls. */
const POLLS = 600;

/** `aiven.ServiceIntegration`, of the types that Kafka and MirrorMaker services have. */
export function serviceIntegration(client: AivenClient): ResourceType {
  const schema = schemaOf("aiven:index/serviceIntegration:ServiceIntegration");
  const pathOf = (id: string) => {
    const [project = "", integration = ""] = idParts(id, 2);
    return ["v1", "project", project, "integration", integration] as const;
  };
  const configName = (type: unknown) => `${toCamel(String(type))}UserConfig`;
  const userConfig = ({ inputs, before, planned }: Intent): WireObject => {
    const name = configName(inputs["integrationType"]);
    return userConfigToApi(schema.fields[name], inputs[name], before?.[name], planned[name]);
  };

  const stateOf = (project: string, found: WireObject, like: WireObject): WireObject => {
    const name = configName(found["integration_type"]);
    const end = (side: "source" | "dest", names: { endpoint: string; service: string }) => {
      const endpoint = found[`${side}_endpoint_id`];
      const service = found[`${side}_service`];
      return typeof endpoint === "string"
        ? { [names.endpoint]: `${project}/${endpoint}`, [names.service]: known(like[names.service]) }
        : { [names.service]: service };
    };
    return {
      project,
      integrationId: found["service_integration_id"],
      integrationType: found["integration_type"],
      ...end("source", { endpoint: "sourceEndpointId", service: "sourceServiceName" }),
      ...end("dest", { endpoint: "destinationEndpointId", service: "destinationServiceName" }),
      sourceServiceProject: found["source_project"],
      destinationServiceProject: found["dest_project"],
      [name]: userConfigFromApi(schema.fields[name], found["user_config"], like[name]) ?? like[name],
    };
  };

  const read = async (id: string, like: WireObject): Promise<WireObject | undefined> => {
    const answer = await client.find(...pathOf(id));
    if (answer === undefined) return undefined;
    return stateOf(idParts(id, 2)[0] ?? "", answer["service_integration"] as WireObject, like);
  };

  const untilActive = async (id: string, planned: WireObject): Promise<WireObject> => {
    for (let poll = 0; poll < POLLS; poll++) {
      const answer = await client.get(...pathOf(id));
      if ((answer["service_integration"] as WireObject)["active"] === true) break;
      await sleep(POLL_MS);
    }
    const state = await read(id, planned);
    if (state === undefined) throw new AivenError(404, `Integration ${id} does not exist`);
    return state;
  };

  return {
    schema,
    read,
    async create(intent) {
      const { inputs, planned } = intent;
      const project = String(inputs["project"]);
      const body = {
        ...ends(inputs),
        user_config: configBody(schema.fields[configName(inputs["integrationType"])] !== undefined, userConfig(intent)),
      };
      const answer = await client.post(defined(body), "v1", "project", project, "integration");
      const { service_integration_id: integration } = answer["service_integration"] as WireObject;
      const id = `${project}/${String(integration)}`;
      return { id, state: await untilActive(id, planned) };
    },
    async update(id, intent) {
      await client.put({ user_config: userConfig(intent) }, ...pathOf(id));
      return untilActive(id, intent.planned);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

/** Types without a user config send none. */
const configBody = (hasOne: boolean, body: WireObject) => (hasOne ? body : undefined);

const known = (value: unknown) => (value === UNKNOWN ? undefined : value);

const ends = (inputs: WireObject): WireObject =>
  defined({
    integration_type: inputs["integrationType"],
    source_service: inputs["sourceServiceName"],
    source_project: inputs["sourceServiceProject"],
    source_endpoint_id: idOf(inputs["sourceEndpointId"]),
    dest_service: inputs["destinationServiceName"],
    dest_project: inputs["destinationServiceProject"],
    dest_endpoint_id: idOf(inputs["destinationEndpointId"]),
  });
