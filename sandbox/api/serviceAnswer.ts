import { CLOUDS, planOf } from "../catalogue/plans";
import type { Runtime } from "../runtime/runtime";
import type { IntegrationRecord, ServiceRecord, ServiceUser } from "../state/model";
import type { Store } from "../state/store";
import { aclAnswer, nativeAclAnswer, registryAnswer } from "./aclAnswer";
import { integrationAnswer } from "./integrationAnswer";
import { keptOnlyNotes } from "./keptOnly";

const HOST = "127.0.0.1";

/** A service as Aiven answers it. The official provider crashes without `maintenance`, or without `connection_info`. */
export function serviceAnswer(service: Readonly<ServiceRecord>, store: Store, runtime: Runtime) {
  const { state, nodes, notes: runtimeNotes } = runtime.status(service.project, service.serviceName);
  const notes = [...runtimeNotes, ...keptOnlyNotes(store, service)];
  const parts = `${service.project}/${service.serviceName}/`;
  const plan = planOf(service.serviceType, service.plan);
  const ports = service.brokers.map(({ certificate }) => certificate);
  return {
    service_name: service.serviceName,
    service_type: service.serviceType,
    service_type_description: service.serviceType,
    state,
    plan: service.plan,
    cloud_name: service.cloudName,
    cloud_description: CLOUDS.find(({ cloud_name }) => cloud_name === service.cloudName)?.cloud_description ?? "",
    project_vpc_id: service.projectVpcId,
    termination_protection: service.terminationProtection,
    disk_space_mb: service.diskSpaceMb,
    node_count: plan?.nodeCount ?? 1,
    node_cpu_count: 1,
    node_memory_mb: 4096,
    node_states: nodes.map(({ name, state: nodeState }) => ({
      name,
      state: nodeState === "running" ? "running" : "setting_up_vm",
      availability_zone: null,
      progress_updates: [],
    })),
    create_time: service.createTime,
    update_time: service.updateTime,
    maintenance: { ...service.maintenance, enabled: true, updates: [] },
    user_config: service.userConfig,
    users: service.users.map(userAnswer),
    components: components(ports),
    connection_info: connectionInfo(service, ports),
    service_uri: ports[0] === undefined ? "" : `${HOST}:${String(ports[0])}`,
    service_uri_params: uriParams(ports),
    service_integrations: integrationsOf(store, service).map((integration) => integrationAnswer(integration, store)),
    service_notifications: [],
    tech_emails: service.techEmails.map((email) => ({ email })),
    tags: service.tags,
    acl: store.list("acl", parts).map(aclAnswer),
    kafka_acl: store.list("nativeAcl", parts).map(nativeAclAnswer),
    schema_registry_acl: store.list("schemaRegistryAcl", parts).map(registryAnswer),
    topics: [],
    group_list: ["default"],
    features: {},
    // Free for anybody's notes; here for what the sandbox does differently.
    metadata: notes.length === 0 ? {} : { sandbox_notes: notes },
    backups: backups(service),
    databases: [],
    cmk_id: null,
  };
}

/** The official provider waits for the first backup of a PostgreSQL service. */
const backups = ({ serviceType, serviceName, createTime }: ServiceRecord) =>
  serviceType === "pg" ? [{ backup_name: serviceName, backup_time: createTime, data_size: 0 }] : [];

export const userAnswer = (user: ServiceUser) => ({
  username: user.username,
  type: user.type,
  password: user.password,
  access_cert: user.accessCert,
  access_key: user.accessKey,
  access_cert_not_valid_after_time: null,
  expiring_cert_not_valid_after_time: null,
});

/** Integrations with the service at either end. */
export function integrationsOf(store: Store, { project, serviceName }: ServiceRecord): Readonly<IntegrationRecord>[] {
  return store
    .list("integration")
    .filter(
      ({ sourceProject, sourceService, destProject, destService }) =>
        (sourceProject === project && sourceService === serviceName) ||
        (destProject === project && destService === serviceName),
    );
}

function components(ports: readonly number[]) {
  const [port] = ports;
  if (port === undefined) return [];
  return [
    {
      component: "kafka",
      host: HOST,
      port,
      route: "dynamic",
      usage: "primary",
      ssl: true,
      kafka_authentication_method: "certificate",
      kafka_ssl_ca: "project_ca",
    },
  ];
}

function connectionInfo(service: ServiceRecord, ports: readonly number[]) {
  if (service.serviceType !== "kafka") return {};
  const [admin] = service.users;
  return {
    kafka: ports.map((port) => `${HOST}:${String(port)}`),
    kafka_access_cert: admin?.accessCert ?? "",
    kafka_access_key: admin?.accessKey ?? "",
    kafka_connect_uri: null,
    kafka_rest_uri: null,
    schema_registry_uri: null,
  };
}

/** All texts: a port that is a number fails Go's decoding. */
function uriParams(ports: readonly number[]): Record<string, string> {
  return ports[0] === undefined ? {} : { host: HOST, port: String(ports[0]) };
}
