import { randomBytes } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { DEFAULT_CLOUD, type Plan, SERVICE_TYPES, filledIn } from "../../catalogue/plans";
import { type JsonObject, type ServiceRecord, type ServiceUser, keyOf } from "../../state/model";
import { issueUserCertificate } from "../../state/pki";
import type { Change, Store } from "../../state/store";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { merged } from "../json";
import { authorityOf, requireService } from "../lookup";
import { USER_CONFIG_SCHEMAS, checkUserConfig } from "../schemas/userConfig";
import { json } from "../schemas/types";
import { integrationsOf, serviceAnswer } from "../serviceAnswer";
import { associate, released } from "../staticIps";
import { defaultAcls } from "./acls";
import { requirePlan } from "./catalogue";
import { tagMap } from "./tags";

type Params = { project: string; service: string };
const LIST = "/v1/project/:project/service";
const ONE = `${LIST}/:service`;

// Keys that the API knows and that change nothing here are checked all the same; those that it does not know are refused.
const changeable = {
  cmk_id: Type.Optional(Type.String()),
  group_name: Type.Optional(Type.String()),
  karapace: Type.Optional(Type.Boolean()),
  cloud: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
  project_vpc_id: Type.Optional(Type.String()),
  user_config: Type.Optional(json(Type.Object({}))),
  tech_emails: Type.Optional(Type.Array(Type.Object({ email: Type.String({ minLength: 1 }) }))),
  termination_protection: Type.Optional(Type.Boolean()),
  maintenance: Type.Optional(
    Type.Object({
      dow: Type.Optional(
        Type.String({ enum: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "never"] }),
      ),
      time: Type.Optional(Type.String({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" })),
    }),
  ),
  disk_space_mb: Type.Optional(Type.Integer({ minimum: 0 })),
};
const creation = Type.Object(
  {
    service_name: Type.String({ pattern: "^[a-zA-Z][a-zA-Z0-9-]{0,62}$" }),
    service_type: Type.String({ enum: Object.keys(SERVICE_TYPES) }),
    plan: Type.String({ minLength: 1 }),
    static_ips: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
    // No integration can come with these types of services; theirs are made afterwards.
    service_integrations: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 0 })),
    tags: Type.Optional(tagMap),
    copy_tags: Type.Optional(Type.Boolean()),
    ...changeable,
  },
  { additionalProperties: false },
);
const change = Type.Object(
  {
    plan: Type.Optional(Type.String({ minLength: 1 })),
    powered: Type.Optional(Type.Boolean()),
    schema_registry_authz: Type.Optional(Type.Boolean()),
    disaster_recovery_role: Type.Optional(Type.String()),
    ...changeable,
  },
  { additionalProperties: false },
);

/** Services. Only those of types kafka and kafka_mirrormaker run anything. */
export function serviceRoutes(app: Api, dependencies: ApiDependencies): void {
  const { store, runtime } = dependencies;
  const answer = (record: Readonly<ServiceRecord>) => serviceAnswer(record, store, runtime);

  app.get<{ Params: Params }>(LIST, ({ params }) => ({
    services: store.list("service", `${params.project}/`).map(answer),
  }));

  app.get<{ Params: Params }>(ONE, ({ params }) => ({
    service: answer(requireService(store, params.project, params.service)),
  }));

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body, sent }) => {
      refuseTaken(params.project, body.service_name);
      associate(store, params.project, body.service_name, body.static_ips ?? []);
      const record = await newService(params.project, body, sent);
      // Certificates take a moment to make, so somebody may have come first.
      refuseTaken(params.project, body.service_name);
      await store.commit([
        { kind: "service", key: keyOf.service(params.project, body.service_name), value: record },
        ...(record.serviceType === "kafka" ? newAcls(record) : []),
        ...associate(store, params.project, body.service_name, body.static_ips ?? []),
      ]);
      runtime.serviceChanged(params.project, body.service_name);
      return { service: answer(record), message: "created", errors: [] };
    },
  );

  app.put<{ Params: Params; Body: Static<typeof change> }>(
    ONE,
    { schema: { body: change } },
    async ({ params, body, sent }) => {
      const before = requireService(store, params.project, params.service);
      const record = changedService(before, body, sent);
      if (before.terminationProtection && record.terminationProtection && before.powered && !record.powered)
        refuseProtected();
      await store.commit([{ kind: "service", key: keyOf.service(params.project, params.service), value: record }]);
      runtime.serviceChanged(params.project, params.service);
      return { service: answer(record), message: "updated", errors: [] };
    },
  );

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    const record = requireService(store, params.project, params.service);
    if (record.terminationProtection) refuseProtected();
    const integrations = integrationsOf(store, record);
    await store.commit([
      { kind: "service", key: keyOf.service(params.project, params.service), value: undefined },
      ...partsOf(store, record),
      ...released(store, record),
      ...integrations.map(({ project, integrationId }): Change => {
        return { kind: "integration", key: keyOf.integration(project, integrationId), value: undefined };
      }),
    ]);
    await runtime.serviceDeleted(params.project, params.service);
    for (const { destProject, destService } of integrations) {
      if (destService !== null) runtime.serviceChanged(destProject, destService);
    }
    return { message: "deleted", errors: [] };
  });

  function refuseTaken(project: string, serviceName: string): void {
    if (store.get("service", keyOf.service(project, serviceName)) === undefined) return;
    throw new ApiError(409, `Service name '${serviceName}' is already in use in this project: it already exists`);
  }

  async function newService(project: string, body: Static<typeof creation>, sent: JsonObject): Promise<ServiceRecord> {
    const plan = requirePlan(body.service_type, body.plan);
    const sentConfig = (sent["user_config"] ?? {}) as JsonObject;
    checkUserConfig(USER_CONFIG_SCHEMAS[body.service_type], sentConfig);
    checkDisk(plan, body.disk_space_mb);
    const now = new Date().toISOString();
    return {
      project,
      serviceName: body.service_name,
      serviceType: plan.serviceType,
      plan: body.plan,
      cloudName: body.cloud ?? cloudOfVpc(project, body.project_vpc_id) ?? DEFAULT_CLOUD,
      userConfig: { ...filledIn(plan.serviceType), ...merged({}, sentConfig) },
      projectVpcId: requireVpc(project, body.project_vpc_id),
      techEmails: (body.tech_emails ?? []).map(({ email }) => email),
      terminationProtection: body.termination_protection ?? false,
      maintenance: { dow: body.maintenance?.dow ?? "sunday", time: body.maintenance?.time ?? "03:00:00" },
      diskSpaceMb: body.disk_space_mb ?? plan.diskSpaceMb,
      tags: body.tags ?? {},
      powered: true,
      createTime: now,
      updateTime: now,
      users: [await newUser(project, "avnadmin", "primary")],
      brokers: plan.serviceType === "kafka" ? await runtime.reservePorts() : [],
      clusterId: randomBytes(16).toString("base64url"),
    };
  }

  function requireVpc(project: string, id: string | undefined): string | null {
    if (id === undefined) return null;
    if (store.get("vpc", keyOf.vpc(project, id)) === undefined) throw new ApiError(400, `VPC ${id} does not exist`);
    return id;
  }

  const cloudOfVpc = (project: string, id: string | undefined) =>
    id === undefined ? undefined : store.get("vpc", keyOf.vpc(project, id))?.cloudName;

  async function newUser(project: string, username: string, type: ServiceUser["type"]): Promise<ServiceUser> {
    const { certificate, privateKey } = await issueUserCertificate(await authorityOf(store, project), username);
    return { username, type, password: newPassword(), accessCert: certificate, accessKey: privateKey };
  }

  function changedService(
    before: Readonly<ServiceRecord>,
    body: Static<typeof change>,
    sent: JsonObject,
  ): ServiceRecord {
    const plan = requirePlan(before.serviceType, body.plan ?? before.plan);
    const sentConfig = (sent["user_config"] ?? {}) as JsonObject;
    checkUserConfig(USER_CONFIG_SCHEMAS[before.serviceType], sentConfig);
    checkDisk(plan, body.disk_space_mb);
    return {
      ...before,
      plan: plan.servicePlan,
      cloudName: body.cloud ?? before.cloudName,
      // Null takes the service out of its VPC; nothing leaves it where it is.
      projectVpcId: "project_vpc_id" in sent ? requireVpc(before.project, body.project_vpc_id) : before.projectVpcId,
      userConfig: { ...filledIn(before.serviceType), ...merged(before.userConfig, sentConfig) },
      techEmails: body.tech_emails?.map(({ email }) => email) ?? before.techEmails,
      terminationProtection: body.termination_protection ?? before.terminationProtection,
      maintenance: {
        dow: body.maintenance?.dow ?? before.maintenance.dow,
        time: body.maintenance?.time ?? before.maintenance.time,
      },
      // Another plan brings its own disk, unless a size is asked for.
      diskSpaceMb: body.disk_space_mb ?? (plan.servicePlan === before.plan ? before.diskSpaceMb : plan.diskSpaceMb),
      powered: body.powered ?? before.powered,
      updateTime: new Date().toISOString(),
    };
  }
}

/** Aiven's passwords begin so, which lets leaked ones be found. */
export const newPassword = () => `AVNS_${randomBytes(14).toString("base64url")}`;

function refuseProtected(): never {
  throw new ApiError(
    403,
    "Service is protected against termination and shutdown. Remove termination protection first.",
  );
}

function checkDisk({ diskSpaceMb: least, diskSpaceCapMb, diskSpaceStepMb: step }: Plan, wanted = least): void {
  const most = diskSpaceCapMb ?? least;
  if (wanted >= least && wanted <= most && (step === null || (wanted - least) % step === 0)) return;
  const sizes = step === null ? String(least) : `${String(least)} to ${String(most)} in steps of ${String(step)}`;
  throw new ApiError(400, `Invalid input: disk_space_mb must be ${sizes} for this plan`);
}

function newAcls({ project, serviceName }: ServiceRecord): Change[] {
  const { acl, schemaRegistry } = defaultAcls(project, serviceName);
  return [
    { kind: "acl", key: keyOf.acl(project, serviceName, acl.id), value: acl },
    ...schemaRegistry.map((value): Change => {
      return { kind: "schemaRegistryAcl", key: keyOf.acl(project, serviceName, value.id), value };
    }),
  ];
}

/** What goes with a service. */
function partsOf(store: Store, { project, serviceName }: ServiceRecord): Change[] {
  const prefix = `${project}/${serviceName}/`;
  const acls = (["acl", "nativeAcl", "schemaRegistryAcl"] as const).flatMap((kind) =>
    store.list(kind, prefix).map(({ id }): Change => {
      return { kind, key: keyOf.acl(project, serviceName, id), value: undefined };
    }),
  );
  const flows = store.list("flow", prefix).map(({ sourceCluster, targetCluster }): Change => {
    return { kind: "flow", key: keyOf.flow(project, serviceName, sourceCluster, targetCluster), value: undefined };
  });
  const topics = store.list("topic", prefix).map(({ topicName }): Change => {
    return { kind: "topic", key: keyOf.topic(project, serviceName, topicName), value: undefined };
  });
  const quotas = store.list("quota", prefix).map(({ clientId, user }): Change => {
    return { kind: "quota", key: keyOf.quota(project, serviceName, clientId, user), value: undefined };
  });
  return [...acls, ...flows, ...topics, ...quotas];
}
