import { randomBytes } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { DEFAULT_CLOUD } from "../../catalogue/plans";
import { type JsonObject, type ServiceRecord, type ServiceUser, keyOf } from "../../state/model";
import { issueUserCertificate } from "../../state/pki";
import type { Change } from "../../state/store";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../app";
import { merged } from "../json";
import { authorityOf, requireService } from "../lookup";
import { USER_CONFIG_SCHEMAS, checkUserConfig } from "../schemas/userConfig";
import { json } from "../schemas/types";
import { integrationsOf, serviceAnswer } from "../serviceAnswer";
import { requirePlan } from "./catalogue";

type Params = { project: string; service: string };
const LIST = "/v1/project/:project/service";
const ONE = `${LIST}/:service`;

const changeable = {
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
const creation = Type.Object({
  service_name: Type.String({ pattern: "^[a-zA-Z][a-zA-Z0-9-]{0,62}$" }),
  service_type: Type.String({ enum: ["kafka", "kafka_mirrormaker"] }),
  plan: Type.String({ minLength: 1 }),
  ...changeable,
});
const change = Type.Object({
  plan: Type.Optional(Type.String({ minLength: 1 })),
  powered: Type.Optional(Type.Boolean()),
  ...changeable,
});

/** Services of types kafka and kafka_mirrormaker. */
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
      const record = await newService(params.project, body, sent);
      // Certificates take a moment to make, so somebody may have come first.
      refuseTaken(params.project, body.service_name);
      await store.commit([{ kind: "service", key: keyOf.service(params.project, body.service_name), value: record }]);
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
      ...store.list("flow", `${params.project}/${params.service}/`).map(({ sourceCluster, targetCluster }): Change => {
        const key = keyOf.flow(params.project, params.service, sourceCluster, targetCluster);
        return { kind: "flow", key, value: undefined };
      }),
      ...store.list("topic", `${params.project}/${params.service}/`).map(({ topicName }): Change => {
        return { kind: "topic", key: keyOf.topic(params.project, params.service, topicName), value: undefined };
      }),
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
    checkDisk(plan.diskSpaceMb, plan.diskSpaceCapMb, body.disk_space_mb);
    const now = new Date().toISOString();
    return {
      project,
      serviceName: body.service_name,
      serviceType: plan.serviceType,
      plan: body.plan,
      cloudName: body.cloud ?? DEFAULT_CLOUD,
      userConfig: merged({}, sentConfig),
      projectVpcId: body.project_vpc_id ?? null,
      techEmails: (body.tech_emails ?? []).map(({ email }) => email),
      terminationProtection: body.termination_protection ?? false,
      maintenance: { dow: body.maintenance?.dow ?? "sunday", time: body.maintenance?.time ?? "03:00:00" },
      diskSpaceMb: body.disk_space_mb ?? plan.diskSpaceMb,
      tags: {},
      powered: true,
      createTime: now,
      updateTime: now,
      users: [await newUser(project, "avnadmin", "primary")],
      brokers: plan.serviceType === "kafka" ? await runtime.reservePorts() : [],
      clusterId: randomBytes(16).toString("base64url"),
    };
  }

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
    checkDisk(plan.diskSpaceMb, plan.diskSpaceCapMb, body.disk_space_mb);
    return {
      ...before,
      plan: plan.servicePlan,
      cloudName: body.cloud ?? before.cloudName,
      projectVpcId: body.project_vpc_id ?? before.projectVpcId,
      userConfig: merged(before.userConfig, sentConfig),
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

function checkDisk(least: number, most: number | null, wanted: number | undefined): void {
  if (wanted === undefined || (wanted >= least && (most === null ? wanted === least : wanted <= most))) return;
  throw new ApiError(400, `disk_space_mb must be from ${String(least)} to ${String(most ?? least)} for this plan`);
}
