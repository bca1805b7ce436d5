import { randomUUID } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { type IntegrationRecord, type JsonObject, jsonText, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { integrationAnswer } from "../integrationAnswer";
import { merged } from "../json";
import { requireService } from "../lookup";
import { ENDPOINT_TYPES } from "../schemas/endpointTypes";
import { INTEGRATION_TYPES } from "../schemas/integrationTypes";
import { json, oneOf } from "../schemas/types";
import { checkUserConfig } from "../schemas/userConfig";
import { integrationsOf } from "../serviceAnswer";

type Params = { project: string; service: string; integration: string };
const LIST = "/v1/project/:project/integration";
const ONE = `${LIST}/:integration`;
const MIRROR_MAKER = "kafka_mirrormaker";

const creation = Type.Object({
  integration_type: oneOf(...Object.keys(INTEGRATION_TYPES)),
  source_service: Type.Optional(Type.String({ minLength: 1 })),
  source_project: Type.Optional(Type.String({ minLength: 1 })),
  source_endpoint_id: Type.Optional(Type.String({ minLength: 1 })),
  dest_service: Type.Optional(Type.String({ minLength: 1 })),
  dest_project: Type.Optional(Type.String({ minLength: 1 })),
  dest_endpoint_id: Type.Optional(Type.String({ minLength: 1 })),
  user_config: Type.Optional(json(Type.Object({}))),
});
interface End {
  name: "source" | "dest";
  project: string;
  service: string | undefined;
  endpoint: string | undefined;
}
interface FoundEnd {
  project: string;
  service: string | null;
  endpointId: string | null;
}
const change = Type.Object({ user_config: Type.Optional(json(Type.Object({}))) });

/**
 * Integrations. Those of type kafka_mirrormaker show a Kafka service or an external cluster to a MirrorMaker service under an
 * alias; the others are kept and answered.
 */
export function integrationRoutes(app: Api, { store, runtime }: ApiDependencies): void {
  app.get<{ Params: Params }>("/v1/project/:project/service/:service/integration", ({ params }) => ({
    service_integrations: integrationsOf(store, requireService(store, params.project, params.service)).map(answer),
  }));

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body }) => {
      const record = newIntegration(params.project, body);
      await save(record);
      return { service_integration: answer(record), message: "created", errors: [] };
    },
  );

  app.get<{ Params: Params }>(ONE, ({ params }) => ({ service_integration: answer(requireIntegration(params)) }));

  app.put<{ Params: Params; Body: Static<typeof change> }>(
    ONE,
    { schema: { body: change } },
    async ({ params, sent }) => {
      const before = requireIntegration(params);
      if (!("user_config" in sent)) return { service_integration: answer(before), message: "updated", errors: [] };
      const userConfig = merged({}, (sent["user_config"] ?? {}) as JsonObject);
      checkUserConfig(INTEGRATION_TYPES[before.integrationType]?.userConfig, userConfig);
      const record = { ...before, userConfig: completed(before.integrationType, userConfig, sourceOf(before)) };
      refuseTakenAlias(record);
      await save(record);
      return { service_integration: answer(record), message: "updated", errors: [] };
    },
  );

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    const record = requireIntegration(params);
    await store.commit([
      { kind: "integration", key: keyOf.integration(record.project, record.integrationId), value: undefined },
    ]);
    if (record.destService !== null) runtime.serviceChanged(record.destProject, record.destService);
    return { message: "deleted", errors: [] };
  });

  const answer = (record: Readonly<IntegrationRecord>) => integrationAnswer(record, store);

  function newIntegration(project: string, body: Static<typeof creation>): IntegrationRecord {
    const type = body.integration_type;
    const kinds = INTEGRATION_TYPES[type];
    const source = requireEnd(kinds?.from ?? [], {
      name: "source",
      project: body.source_project ?? project,
      service: body.source_service,
      endpoint: body.source_endpoint_id,
    });
    const destination = requireEnd(kinds?.to ?? [], {
      name: "dest",
      project: body.dest_project ?? project,
      service: body.dest_service,
      endpoint: body.dest_endpoint_id,
    });
    const userConfig = body.user_config ?? {};
    checkUserConfig(kinds?.userConfig, userConfig);
    const record: IntegrationRecord = {
      project,
      integrationId: randomUUID(),
      integrationType: type,
      sourceProject: source.project,
      sourceService: source.service,
      sourceEndpointId: source.endpointId,
      destProject: destination.project,
      destService: destination.service,
      destEndpointId: destination.endpointId,
      userConfig: completed(type, userConfig, source),
    };
    refuseTakenAlias(record);
    return record;
  }

  /** @throws ApiError 400 or 404, when there is no such end, or one of another type. */
  function requireEnd(types: readonly string[], end: End): FoundEnd {
    // An endpoint wins over a service, as in the provider.
    if (end.endpoint !== undefined) {
      const found = store.get("endpoint", keyOf.endpoint(end.project, end.endpoint));
      if (found === undefined) throw new ApiError(404, "Integration endpoint does not exist");
      requireType(types, found.endpointName, found.endpointType);
      return { project: end.project, service: null, endpointId: end.endpoint };
    }
    if (end.service === undefined) {
      const keys = types.map((type) => `${end.name}_${type in ENDPOINT_TYPES ? "endpoint_id" : "service"}`);
      throw new ApiError(
        400,
        `Invalid input: ${[...new Set(keys)].join(" or ")} is required for this integration_type`,
      );
    }
    requireType(types, end.service, requireService(store, end.project, end.service).serviceType);
    return { project: end.project, service: end.service, endpointId: null };
  }

  /** Two clusters of one MirrorMaker under one alias would be one cluster to it. */
  function refuseTakenAlias({ integrationId, destProject, destService, userConfig }: IntegrationRecord): void {
    const alias = userConfig["cluster_alias"];
    const taken = store
      .list("integration")
      .some(
        (other) =>
          alias !== undefined &&
          other.integrationId !== integrationId &&
          other.destProject === destProject &&
          other.destService === destService &&
          other.userConfig["cluster_alias"] === alias,
      );
    if (taken) throw new ApiError(409, `An integration with cluster_alias '${jsonText(alias ?? "")}' already exists`);
  }

  function requireIntegration({ project, integration }: Params): Readonly<IntegrationRecord> {
    const record = store.get("integration", keyOf.integration(project, integration));
    if (record === undefined) throw new ApiError(404, "Service integration not found");
    return record;
  }

  async function save(value: IntegrationRecord): Promise<void> {
    await store.commit([{ kind: "integration", key: keyOf.integration(value.project, value.integrationId), value }]);
    if (value.destService !== null) runtime.serviceChanged(value.destProject, value.destService);
  }
}

function requireType(types: readonly string[], name: string, type: string): void {
  if (types.includes(type)) return;
  throw new ApiError(400, `Invalid input: ${name} is of type ${type}, where one of ${types.join(", ")} is needed`);
}

const sourceOf = (record: Readonly<IntegrationRecord>): FoundEnd => ({
  project: record.sourceProject,
  service: record.sourceService,
  endpointId: record.sourceEndpointId,
});

/** Aiven makes an alias where none is given. */
function completed(type: string, userConfig: JsonObject, { project, service, endpointId }: FoundEnd): JsonObject {
  if (type !== MIRROR_MAKER) return userConfig;
  return { ...userConfig, cluster_alias: userConfig["cluster_alias"] ?? `${project}-${service ?? endpointId ?? ""}` };
}
