import { setTimeout as sleep } from "node:timers/promises";
import { type AivenClient, AivenError } from "../aivenClient";
import { diskSpaceMb, verifyDiskSpace } from "./diskSpace";
import { type Intent, type ResourceType, idOf, idParts } from "../resourceType";
import { schemaOf } from "../schema/fields";
import { type Found, type ServiceKind, serviceState } from "./serviceState";
import { toSnake, userConfigToApi } from "../userConfig";
import { UNKNOWN, type WireObject, defined, isEmptyList, isNone, isObject } from "../wire";

const POLL_MS = 200;
/** As long as the official provider waits. */
const TIMEOUT_MS = 20 * 60 * 1000;

/** `aiven.Kafka` */
export const kafka = (client: AivenClient) =>
  service(client, { serviceType: "kafka", token: "aiven:index/kafka:Kafka", userConfig: "kafkaUserConfig" });
/** `aiven.KafkaMirrorMaker` */
export const kafkaMirrorMaker = (client: AivenClient) =>
  service(client, {
    serviceType: "kafka_mirrormaker",
    token: "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker",
    userConfig: "kafkaMirrormakerUserConfig",
  });

function service(client: AivenClient, kind: ServiceKind): ResourceType {
  const schema = schemaOf(kind.token);
  const pathOf = (id: string) => {
    const [project = "", name = ""] = idParts(id, 2);
    return ["v1", "project", project, "service", name] as const;
  };
  const specsOf = async (project: unknown, plan: unknown): Promise<WireObject> =>
    (await client.find("v1", "project", String(project), "service-types", kind.serviceType, "plans", String(plan))) ??
    {};

  const read = async (id: string, like: WireObject): Promise<WireObject | undefined> => {
    const [, , project] = pathOf(id);
    const answer = await client.findWithSecrets(...pathOf(id));
    if (answer === undefined) return undefined;
    const service = answer["service"] as WireObject;
    const specs = await specsOf(project, service["plan"]);
    const addresses = await client.get("v1", "project", project, "static-ips");
    const { tags } = await client.get(...pathOf(id), "tags");
    const found: Found = {
      project,
      service,
      specs,
      staticIps: addressesOf(addresses, String(service["service_name"])),
      tags: tags as Record<string, string>,
    };
    return serviceState(schema, kind, found, like);
  };

  const readExisting = async (id: string, like: WireObject): Promise<WireObject> => {
    const state = await read(id, like);
    if (state === undefined) throw new AivenError(404, `Service ${id} does not exist`);
    return state;
  };

  const userConfig = ({ inputs, before, planned }: Intent) =>
    userConfigToApi(
      schema.fields[kind.userConfig],
      inputs[kind.userConfig],
      before?.[kind.userConfig],
      planned[kind.userConfig],
    );

  return {
    schema,
    known: { serviceType: kind.serviceType },
    read,
    verify: async (intent) => {
      verifyService(intent);
      verifyFilter(intent.inputs[kind.userConfig]);
      await verifyStaticIps(client, intent);
      await verifyDiskSpace(intent, specsOf);
    },
    adjust(planned, before, inputs) {
      // Space that is taken away counts as none, where other computed values would stay.
      const isTakenAway = isNone(inputs["additionalDiskSpace"]) && isNone(inputs["diskSpace"]);
      const had = before?.["additionalDiskSpace"];
      return isTakenAway && typeof had === "string" && had !== "" ? { ...planned, additionalDiskSpace: "0B" } : planned;
    },
    async create(intent) {
      const { inputs, planned } = intent;
      const [project, name] = [String(inputs["project"]), String(inputs["serviceName"])];
      const id = `${project}/${name}`;
      const specs = await specsOf(project, inputs["plan"]);
      const body = {
        ...commonBody(planned, inputs, specs),
        user_config: userConfig(intent),
        service_name: name,
        service_type: kind.serviceType,
        service_integrations: [],
        static_ips: inputs["staticIps"] ?? [],
      };
      await client.post(body, "v1", "project", project, "service");
      await untilRunning(client, pathOf(id));
      await client.put({ tags: tagMap(inputs) }, ...pathOf(id), "tags");
      const state = await readExisting(id, planned);
      if (inputs["defaultAcl"] === false) {
        for (const acl of DEFAULT_ACLS) await client.remove(...pathOf(id), ...acl);
      }
      return { id, state };
    },
    async update(id, intent) {
      const { before, inputs, planned } = intent;
      const [, , project] = pathOf(id);
      const addresses = ["v1", "project", project, "static-ips"];
      const [had, wanted] = [before, inputs].map((values) => (values?.["staticIps"] ?? []) as string[]);
      await client.get(...addresses);
      for (const address of wanted?.filter((one) => had?.includes(one) !== true) ?? []) {
        await client.post({ service_name: planned["serviceName"] }, ...addresses, address, "association");
      }
      const specs = await specsOf(project, planned["plan"]);
      const body = defined({
        ...commonBody(planned, inputs, specs),
        user_config: userConfig(intent),
        powered: true,
        karapace: inputs["karapace"] === true && before?.["karapace"] !== true ? true : undefined,
      });
      await client.put(body, ...pathOf(id));
      await untilRunning(client, pathOf(id));
      for (const address of had?.filter((one) => wanted?.includes(one) !== true) ?? []) {
        await client.delete(...addresses, address, "association");
      }
      await client.put({ tags: tagMap(inputs) }, ...pathOf(id), "tags");
      return readExisting(id, planned);
    },
    delete: (id) => client.remove(...pathOf(id)),
  };
}

/** What the official provider refuses before it asks Aiven. */
function verifyService({ before, inputs, planned }: Intent): void {
  const tags = (inputs["tags"] ?? []) as unknown[];
  const keys = Array.isArray(tags) ? tags.map((tag) => (tag as { key?: string }).key) : [];
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) {
    throw new AivenError(0, `tag keys should be unique, duplicate with the key: ${twice}`);
  }
  if (before === undefined) return;
  const isChanged = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(planned[name]);
  if (isChanged("plan") && isChanged("staticIps")) {
    throw new AivenError(0, "unable to change 'plan' and 'static_ips' in the same diff, please use multiple steps");
  }
}

/** An address serves one service; those of a project that is not known yet cannot be asked for. */
async function verifyStaticIps(client: AivenClient, { before, planned }: Intent): Promise<void> {
  if (before === undefined) return;
  const { project: named } = planned;
  const project = typeof named === "string" && named !== UNKNOWN ? named : "";
  const { static_ips: addresses } = await client.get("v1", "project", project, "static-ips");
  const wanted: unknown[] = Array.isArray(planned["staticIps"]) ? planned["staticIps"] : [];
  for (const { static_ip_address_id: id, service_name: service } of (addresses ?? []) as WireObject[]) {
    if (!isNone(service) && service !== "" && service !== planned["serviceName"] && wanted.includes(id)) {
      throw new AivenError(
        0,
        `the static ip '${String(id)}' is currently associated with service '${service as string}'`,
      );
    }
  }
}

/** Three spellings of one thing. */
function verifyFilter(userConfig: unknown): void {
  const [one, other] = ["ipFilterObjects", "ipFilterStrings", "ipFilters"].filter(
    (name) => isObject(userConfig) && !isNone(userConfig[name]) && !isEmptyList(userConfig[name]),
  );
  const apiName = (name: string) => toSnake(name).replace(/s$/, "");
  if (one !== undefined && other !== undefined) {
    throw new AivenError(0, `cannot set '${apiName(one)}' and '${apiName(other)}'`);
  }
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

function commonBody(planned: WireObject, inputs: WireObject, specs: WireObject): WireObject {
  const { maintenanceWindowDow: dow, maintenanceWindowTime: time, projectVpcId: vpc, cmkId: key } = planned;
  const disk = diskSpaceMb(inputs, specs);
  return defined({
    cloud: planned["cloudName"] ?? undefined,
    plan: planned["plan"],
    project_vpc_id: vpc === "" ? null : (idOf(vpc) ?? null),
    tech_emails: inputs["techEmails"] ?? [],
    termination_protection: inputs["terminationProtection"] ?? false,
    // A window that Aiven never uses is told of, but cannot be set.
    maintenance:
      isNone(dow) || isNone(time) || dow === "" || time === "" || dow === "never" ? undefined : { dow, time },
    disk_space_mb: disk > 0 ? disk : undefined,
    cmk_id: typeof inputs["cmkId"] === "string" ? key : undefined,
  });
}

function tagMap(inputs: WireObject): Record<string, string> {
  const tags = (inputs["tags"] ?? []) as { key: string; value: string }[];
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
}

const addressesOf = (answer: WireObject, service: string): unknown[] =>
  ((answer["static_ips"] ?? []) as WireObject[])
    .filter(({ service_name }) => service_name === service)
    .map(({ static_ip_address_id }) => static_ip_address_id);
