import { gibibytes } from "./diskSpace";
import type { ResourceSchema } from "../schema/fields";
import { wholeState } from "../bridge/settle";
import { userConfigFromApi } from "../userConfig";
import { type WireObject, isNone } from "../wire";

export interface ServiceKind {
  serviceType: "kafka" | "kafka_mirrormaker";
  token: string;
  /** Name of the input that holds the user config. */
  userConfig: string;
}

/** What Aiven answers of one service. */
export interface Found {
  project: string;
  service: WireObject;
  /** The plan's sizes. */
  specs: WireObject;
  staticIps: unknown[];
  tags: Record<string, string>;
}

/** A service's state. `like` is the last known state, or the plan after a change: Aiven does not know everything. */
export function serviceState(
  schema: ResourceSchema,
  kind: ServiceKind,
  { project, service, specs, staticIps, tags }: Found,
  like: WireObject,
): WireObject {
  const maintenance = service["maintenance"] as WireObject;
  const uri = (service["service_uri_params"] ?? {}) as Record<string, string>;
  const admin = ((service["users"] ?? []) as WireObject[]).find(({ username }) => username === "avnadmin");
  const disk = Number(service["disk_space_mb"] ?? 0);
  const standard = Number(specs["disk_space_mb"] ?? 0);
  const vpc = service["project_vpc_id"];
  const field = schema.fields[kind.userConfig];
  return wholeState(schema.fields, {
    project,
    serviceName: service["service_name"],
    serviceType: service["service_type"],
    plan: service["plan"],
    cloudName: service["cloud_name"],
    cmkId: service["cmk_id"] ?? "",
    state: service["state"],
    projectVpcId: typeof vpc === "string" && vpc !== "" ? `${project}/${vpc}` : "",
    terminationProtection: service["termination_protection"],
    maintenanceWindowDow: maintenance["dow"],
    maintenanceWindowTime: maintenance["time"],
    maintenanceWindowEnabled: maintenance["enabled"],
    diskSpace: isNone(like["diskSpace"]) ? null : gibibytes(disk),
    additionalDiskSpace: disk > standard && standard > 0 ? gibibytes(disk - standard) : "",
    diskSpaceUsed: gibibytes(disk),
    diskSpaceDefault: gibibytes(standard),
    diskSpaceCap: gibibytes(Number(specs["disk_space_cap_mb"] ?? 0)),
    diskSpaceStep: gibibytes(Number(specs["disk_space_step_mb"] ?? 0)),
    serviceHost: uri["host"] ?? "",
    servicePort: Number(uri["port"] ?? 0),
    serviceUri: service["service_uri"] ?? "",
    serviceUsername: admin?.["username"] ?? "",
    servicePassword: admin?.["password"] ?? "",
    serviceIntegrations: [],
    components: ((service["components"] ?? []) as WireObject[]).map(componentOf),
    staticIps,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    techEmails: service["tech_emails"] ?? [],
    [kind.userConfig]: userConfigFromApi(field, service["user_config"], like[kind.userConfig]) ?? like[kind.userConfig],
    ...(kind.serviceType === "kafka" ? kafkaOutputs(service, like) : {}),
  });
}

function kafkaOutputs(service: WireObject, like: WireObject): WireObject {
  const info = (service["connection_info"] ?? {}) as WireObject;
  return {
    // Aiven knows nothing of them; only the provider does.
    defaultAcl: like["defaultAcl"],
    karapace: like["karapace"],
    kafkas: [
      {
        uris: info["kafka"],
        accessCert: info["kafka_access_cert"],
        accessKey: info["kafka_access_key"],
        connectUri: info["kafka_connect_uri"],
        restUri: info["kafka_rest_uri"],
        schemaRegistryUri: info["schema_registry_uri"],
      },
    ],
  };
}

function componentOf(component: WireObject): WireObject {
  const { host, port } = component;
  return {
    component: component["component"],
    host,
    port,
    connectionUri: `${String(host)}:${String(port)}`,
    route: component["route"],
    usage: component["usage"],
    ssl: component["ssl"] ?? true,
    kafkaAuthenticationMethod: component["kafka_authentication_method"],
    kafkaSslCa: component["kafka_ssl_ca"],
    privatelinkConnectionId: component["privatelink_connection_id"],
  };
}
