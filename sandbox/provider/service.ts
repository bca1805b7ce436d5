import { setTimeout as sleep } from "node:timers/promises";
import { type AivenClient, AivenError } from "./aivenClient";
import { type ResourceType, idOf, idParts } from "./resourceType";
import { userConfigFromApi, userConfigToApi } from "./userConfig";
import { type WireObject, defined } from "./wire";

const POLL_MS = 200;
/** As long as the official provider waits. */
const TIMEOUT_MS = 20 * 60 * 1000;

interface ServiceKind {
  serviceType: "kafka" | "kafka_mirrormaker";
  /** Name of the input that holds the user config. */
  userConfig: string;
  /** Inputs and secret outputs that only this type has. */
  inputs: readonly string[];
  secrets: readonly string[];
  /** Outputs that only this type has. */
  outputs: (service: WireObject, before: WireObject) => WireObject;
}

const INPUTS = [
  ...["project", "serviceName", "plan", "cloudName", "projectVpcId", "staticIps", "tags", "techEmails"],
  ...["diskSpace", "additionalDiskSpace", "terminationProtection", "maintenanceWindowDow", "maintenanceWindowTime"],
  "serviceIntegrations",
];

/** `aiven.Kafka` */
export const kafka = (client: AivenClient) =>
  service(client, {
    serviceType: "kafka",
    userConfig: "kafkaUserConfig",
    inputs: ["defaultAcl", "karapace"],
    secrets: ["kafkas"],
    outputs: kafkaOutputs,
  });
/** `aiven.KafkaMirrorMaker` */
export const kafkaMirrorMaker = (client: AivenClient) =>
  service(client, {
    serviceType: "kafka_mirrormaker",
    userConfig: "kafkaMirrormakerUserConfig",
    inputs: [],
    secrets: [],
    outputs: () => ({}),
  });

function service(client: AivenClient, kind: ServiceKind): ResourceType {
  const pathOf = (id: string) => {
    const [project = "", name = ""] = idParts(id, 2);
    return ["v1", "project", project, "service", name] as const;
  };

  const read = async (id: string, before: WireObject): Promise<WireObject | undefined> => {
    const [, , project] = pathOf(id);
    const answer = await client.findWithSecrets(...pathOf(id));
    if (answer === undefined) return undefined;
    const found = answer["service"] as WireObject;
    const specs = await planSpecs(client, project, kind.serviceType, String(found["plan"]));
    await client.get("v1", "project", project, "static-ips");
    const { tags } = await client.get(...pathOf(id), "tags");
    return stateOf(kind, project, found, specs, tags as Record<string, string>, before);
  };

  const readExisting = async (id: string, before: WireObject): Promise<WireObject> => {
    const state = await read(id, before);
    if (state === undefined) throw new AivenError(404, `Service ${id} does not exist`);
    return state;
  };

  return {
    inputs: [...INPUTS, kind.userConfig, ...kind.inputs],
    secrets: ["servicePassword", "serviceUri", ...kind.secrets],
    replaces: ["project", "serviceName"],
    computed: [
      "additionalDiskSpace",
      "cloudName",
      "maintenanceWindowDow",
      "maintenanceWindowTime",
      "kafkas",
      "karapace",
    ],
    defaults: { terminationProtection: false, defaultAcl: true },
    userConfigs: [kind.userConfig],
    read,
    async create(inputs) {
      const [project, name] = [String(inputs["project"]), String(inputs["serviceName"])];
      const id = `${project}/${name}`;
      const specs = await planSpecs(client, project, kind.serviceType, String(inputs["plan"]));
      await client.post(creationBody(kind, inputs, specs), "v1", "project", project, "service");
      await untilRunning(client, pathOf(id));
      await client.put({ tags: tagMap(inputs) }, ...pathOf(id), "tags");
      const state = await readExisting(id, inputs);
      if (inputs["defaultAcl"] === false) {
        for (const acl of DEFAULT_ACLS) await client.remove(...pathOf(id), ...acl);
      }
      return { id, state };
    },
    async update(id, before, inputs) {
      const [, , project] = pathOf(id);
      const addresses = ["v1", "project", project, "static-ips"];
      const [had, wanted] = [before, inputs].map(({ staticIps }) => (staticIps ?? []) as string[]);
      await client.get(...addresses);
      for (const address of wanted?.filter((one) => had?.includes(one) !== true) ?? []) {
        await client.post({ service_name: inputs["serviceName"] }, ...addresses, address, "association");
      }
      const specs = await planSpecs(client, project, kind.serviceType, String(inputs["plan"]));
      await client.put(updateBody(kind, before, inputs, specs), ...pathOf(id));
      await untilRunning(client, pathOf(id));
      for (const address of had?.filter((one) => wanted?.includes(one) !== true) ?? []) {
        await client.delete(...addresses, address, "association");
      }
      await client.put({ tags: tagMap(inputs) }, ...pathOf(id), "tags");
      return readExisting(id, inputs);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

async function planSpecs(client: AivenClient, project: string, type: string, plan: string): Promise<WireObject> {
  return (await client.find("v1", "project", project, "service-types", type, "plans", plan)) ?? {};
}

async function untilRunning(client: AivenClient, path: readonly string[]): Promise<void> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const { service: found } = await client.get(...path);
    const state = (found as WireObject)["state"];
    if (state === "RUNNING") return;
    if (state !== "REBUILDING" && state !== "REBALANCING") throw new AivenError(0, `unexpected state ${String(state)}`);
    if (Date.now() > deadline) throw new AivenError(0, `service is still ${state}`);
    await sleep(POLL_MS);
  }
}

/** The entries that `defaultAcl: false` is against. */
const DEFAULT_ACLS = [
  ["acl", "default"],
  ["kafka", "schema-registry", "acl", "default-sr-admin-config"],
  ["kafka", "schema-registry", "acl", "default-sr-admin-subject"],
];

function creationBody(kind: ServiceKind, inputs: WireObject, specs: WireObject): WireObject {
  return {
    ...commonBody(inputs, specs),
    user_config: userConfigToApi(inputs[kind.userConfig]),
    service_name: inputs["serviceName"],
    service_type: kind.serviceType,
    service_integrations: [],
    static_ips: inputs["staticIps"] ?? [],
  };
}

function updateBody(kind: ServiceKind, before: WireObject, inputs: WireObject, specs: WireObject): WireObject {
  const userConfig = userConfigToApi(inputs[kind.userConfig]);
  return defined({
    ...commonBody(inputs, specs),
    // Lists that the program no longer has are emptied; the provider takes back nothing else.
    user_config: { ...emptied(userConfigToApi(before[kind.userConfig]), userConfig), ...userConfig },
    powered: true,
    karapace: inputs["karapace"] === true ? true : undefined,
  });
}

function emptied(before: WireObject, wanted: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(before).flatMap(([key, value]) => (Array.isArray(value) && !(key in wanted) ? [[key, []]] : [])),
  );
}

function commonBody(inputs: WireObject, specs: WireObject): WireObject {
  const { maintenanceWindowDow: dow, maintenanceWindowTime: time } = inputs;
  const disk = diskSpaceMb(inputs, specs);
  return defined({
    cloud: inputs["cloudName"],
    plan: inputs["plan"],
    project_vpc_id: idOf(inputs["projectVpcId"]) ?? null,
    tech_emails: inputs["techEmails"] ?? [],
    termination_protection: inputs["terminationProtection"] ?? false,
    maintenance: dow === undefined || time === undefined ? undefined : { dow, time },
    disk_space_mb: disk > 0 ? disk : undefined,
  });
}

/** The size that was asked for, or the plan's with what was asked for beside. */
function diskSpaceMb({ diskSpace, additionalDiskSpace }: WireObject, specs: WireObject): number {
  if (typeof diskSpace === "string" && diskSpace !== "") return mebibytes(diskSpace);
  const more = typeof additionalDiskSpace === "string" ? mebibytes(additionalDiskSpace) : 0;
  return Number(specs["disk_space_mb"] ?? 0) + more;
}

function tagMap(inputs: WireObject): Record<string, string> {
  const tags = (inputs["tags"] ?? []) as { key: string; value: string }[];
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
}

function stateOf(
  kind: ServiceKind,
  project: string,
  found: WireObject,
  specs: WireObject,
  tags: Record<string, string>,
  before: WireObject,
): WireObject {
  const maintenance = found["maintenance"] as WireObject;
  const uri = (found["service_uri_params"] ?? {}) as Record<string, string>;
  const [admin] = (found["users"] ?? []) as WireObject[];
  const disk = Number(found["disk_space_mb"] ?? 0);
  const standard = Number(specs["disk_space_mb"] ?? 0);
  const vpc = found["project_vpc_id"];
  return defined({
    project,
    serviceName: found["service_name"],
    serviceType: found["service_type"],
    plan: found["plan"],
    cloudName: found["cloud_name"],
    state: found["state"],
    projectVpcId: typeof vpc === "string" ? `${project}/${vpc}` : undefined,
    terminationProtection: found["termination_protection"],
    maintenanceWindowDow: maintenance["dow"],
    maintenanceWindowTime: maintenance["time"],
    maintenanceWindowEnabled: maintenance["enabled"],
    diskSpace: before["diskSpace"] === undefined ? undefined : gibibytes(disk),
    additionalDiskSpace: disk > standard ? gibibytes(disk - standard) : "",
    diskSpaceUsed: gibibytes(disk),
    diskSpaceDefault: gibibytes(standard),
    diskSpaceCap: gibibytes(Number(specs["disk_space_cap_mb"] ?? 0)),
    diskSpaceStep: gibibytes(Number(specs["disk_space_step_mb"] ?? 0)),
    serviceHost: uri["host"] ?? "",
    servicePort: Number(uri["port"] ?? 0),
    serviceUri: found["service_uri"],
    serviceUsername: admin?.["username"] ?? "",
    servicePassword: admin?.["password"] ?? "",
    serviceIntegrations: [],
    components: ((found["components"] ?? []) as WireObject[]).map(camelKeys),
    staticIps: before["staticIps"],
    tags: Object.keys(tags).length === 0 ? undefined : Object.entries(tags).map(([key, value]) => ({ key, value })),
    techEmails: nonEmpty(found["tech_emails"]),
    [kind.userConfig]: userConfigFromApi(found["user_config"], before[kind.userConfig]),
    ...kind.outputs(found, before),
  });
}

function kafkaOutputs(found: WireObject, before: WireObject): WireObject {
  const info = (found["connection_info"] ?? {}) as WireObject;
  return {
    // Aiven knows nothing of it; only the provider does.
    defaultAcl: before["defaultAcl"] ?? true,
    kafkas: [
      defined({
        uris: info["kafka"],
        accessCert: info["kafka_access_cert"],
        accessKey: info["kafka_access_key"],
        connectUri: info["kafka_connect_uri"] ?? "",
        restUri: info["kafka_rest_uri"] ?? "",
        schemaRegistryUri: info["schema_registry_uri"] ?? "",
      }),
    ],
  };
}

function camelKeys(component: WireObject): WireObject {
  const { host, port } = component;
  return {
    component: component["component"],
    host,
    port,
    connectionUri: `${String(host)}:${String(port)}`,
    route: component["route"],
    usage: component["usage"],
    ssl: component["ssl"],
    kafkaAuthenticationMethod: component["kafka_authentication_method"],
    kafkaSslCa: component["kafka_ssl_ca"],
  };
}

const nonEmpty = (list: unknown) => (Array.isArray(list) && list.length > 0 ? (list as unknown[]) : undefined);

/** `90GiB` for 92160; nothing for 0, as the official provider. */
const gibibytes = (mib: number) => (mib === 0 ? "" : `${String(mib / 1024)}GiB`);

function mebibytes(text: string): number {
  const [, number = "0", unit = ""] = /^([\d.]+)\s*([KMGT]?)i?B?$/i.exec(text) ?? [];
  const factor = { K: 1 / 1024, M: 1, G: 1024, T: 1024 * 1024 }[unit.toUpperCase()] ?? 1;
  return Math.round(Number(number) * factor);
}
