import { randomUUID } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { type IntegrationRecord, type JsonObject, jsonText, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../app";
import { integrationAnswer } from "../integrationAnswer";
import { merged } from "../json";
import { requireService, requireServiceOfType } from "../lookup";
import { mirrorMakerIntegrationConfig } from "../schemas/mirrorMakerUserConfig";
import { json } from "../schemas/types";
import { checkUserConfig } from "../schemas/userConfig";
import { integrationsOf } from "../serviceAnswer";

type Params = { project: string; service: string; integration: string };
const LIST = "/v1/project/:project/integration";
const ONE = `${LIST}/:integration`;
const MIRROR_MAKER = "kafka_mirrormaker";

const creation = Type.Object({
  integration_type: Type.String({ enum: [MIRROR_MAKER] }),
  source_service: Type.Optional(Type.String({ minLength: 1 })),
  source_project: Type.Optional(Type.String({ minLength: 1 })),
  source_endpoint_id: Type.Optional(Type.String({ minLength: 1 })),
  dest_service: Type.Optional(Type.String({ minLength: 1 })),
  dest_project: Type.Optional(Type.String({ minLength: 1 })),
  user_config: Type.Optional(json(Type.Object({}))),
});
const change = Type.Object({ user_config: Type.Optional(json(Type.Object({}))) });

/** Integrations of type kafka_mirrormaker: a Kafka service or an external cluster, seen by a MirrorMaker service under an alias. */
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
      const userConfig = merged(before.userConfig, (sent["user_config"] ?? {}) as JsonObject);
      checkUserConfig(mirrorMakerIntegrationConfig, userConfig);
      if (userConfig["cluster_alias"] !== before.userConfig["cluster_alias"]) {
        throw new ApiError(400, "cluster_alias cannot be changed once the integration exists");
      }
      const record = { ...before, userConfig };
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
    const { source_service: sourceService, source_endpoint_id: endpointId, dest_service: destService } = body;
    const sourceProject = body.source_project ?? project;
    const destProject = body.dest_project ?? project;
    if (destService === undefined)
      throw new ApiError(400, "dest_service is required for integration_type kafka_mirrormaker");
    requireServiceOfType(store, destProject, destService, MIRROR_MAKER);
    // An endpoint wins over a service, as in the provider.
    if (endpointId !== undefined) {
      if (store.get("endpoint", keyOf.endpoint(sourceProject, endpointId)) === undefined) {
        throw new ApiError(404, "Integration endpoint does not exist");
      }
    } else if (sourceService === undefined) {
      throw new ApiError(400, "source_service or source_endpoint_id is required");
    } else {
      requireServiceOfType(store, sourceProject, sourceService, "kafka");
    }
    const sentConfig = body.user_config ?? {};
    checkUserConfig(mirrorMakerIntegrationConfig, sentConfig);
    const derived = `${sourceProject}-${sourceService ?? endpointId ?? ""}`;
    const userConfig = { ...sentConfig, cluster_alias: sentConfig["cluster_alias"] ?? derived };
    const taken = store
      .list("integration")
      .some(
        (other) =>
          other.destProject === destProject &&
          other.destService === destService &&
          other.userConfig["cluster_alias"] === userConfig.cluster_alias,
      );
    if (taken) {
      throw new ApiError(
        409,
        `An integration with cluster_alias '${jsonText(userConfig.cluster_alias)}' already exists`,
      );
    }
    return {
      project,
      integrationId: randomUUID(),
      integrationType: body.integration_type,
      sourceProject,
      sourceService: endpointId === undefined ? (sourceService ?? null) : null,
      sourceEndpointId: endpointId ?? null,
      destProject,
      destService,
      destEndpointId: null,
      userConfig,
    };
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
