import { randomUUID } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { type EndpointRecord, type JsonObject, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { merged } from "../json";
import { ENDPOINT_TYPES } from "../schemas/endpointTypes";
import { json, oneOf } from "../schemas/types";
import { checkUserConfig } from "../schemas/userConfig";

type Params = { project: string; endpoint: string };
const LIST = "/v1/project/:project/integration_endpoint";
const ONE = `${LIST}/:endpoint`;

const creation = Type.Object({
  endpoint_name: Type.String({ minLength: 1, maxLength: 36 }),
  endpoint_type: oneOf(...Object.keys(ENDPOINT_TYPES)),
  user_config: json(Type.Object({})),
});
const change = Type.Object({ user_config: json(Type.Object({})) });

/** Endpoints outside Aiven: Kafka clusters, and the places that logs and metrics go to. */
export function endpointRoutes(app: Api, { store, runtime }: ApiDependencies): void {
  app.get<{ Params: Params }>(LIST, ({ params }) => ({
    service_integration_endpoints: store.list("endpoint", `${params.project}/`).map((record) => answer(record, false)),
  }));

  app.get<{ Params: Params; Querystring: { include_secrets?: string } }>(ONE, ({ params, query }) => ({
    service_integration_endpoint: answer(requireEndpoint(params), query.include_secrets === "true"),
  }));

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body }) => {
      checkUserConfig(ENDPOINT_TYPES[body.endpoint_type]?.userConfig, body.user_config);
      if (
        store.list("endpoint", `${params.project}/`).some(({ endpointName }) => endpointName === body.endpoint_name)
      ) {
        throw new ApiError(409, `Integration endpoint '${body.endpoint_name}' already exists`);
      }
      const record: EndpointRecord = {
        project: params.project,
        endpointId: randomUUID(),
        endpointName: body.endpoint_name,
        endpointType: body.endpoint_type,
        userConfig: body.user_config,
      };
      await save(record);
      return { service_integration_endpoint: answer(record, true), message: "created", errors: [] };
    },
  );

  app.put<{ Params: Params; Body: Static<typeof change> }>(
    ONE,
    { schema: { body: change } },
    async ({ params, sent }) => {
      const before = requireEndpoint(params);
      const record = { ...before, userConfig: merged(before.userConfig, sent["user_config"] as JsonObject) };
      checkUserConfig(ENDPOINT_TYPES[before.endpointType]?.userConfig, record.userConfig);
      await save(record);
      for (const { sourceEndpointId, destProject, destService } of store.list("integration")) {
        if (sourceEndpointId === record.endpointId && destService !== null)
          runtime.serviceChanged(destProject, destService);
      }
      return { service_integration_endpoint: answer(record, true), message: "updated", errors: [] };
    },
  );

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    const { endpointId } = requireEndpoint(params);
    const uses = store
      .list("integration")
      .some(({ sourceEndpointId, destEndpointId }) => [sourceEndpointId, destEndpointId].includes(endpointId));
    if (uses) {
      throw new ApiError(409, "The integration endpoint is in use by an integration: delete that one first");
    }
    await store.commit([{ kind: "endpoint", key: keyOf.endpoint(params.project, params.endpoint), value: undefined }]);
    return { message: "deleted", errors: [] };
  });

  function requireEndpoint({ project, endpoint }: Params): Readonly<EndpointRecord> {
    const record = store.get("endpoint", keyOf.endpoint(project, endpoint));
    if (record === undefined) throw new ApiError(404, "Integration endpoint does not exist");
    return record;
  }

  const save = (value: EndpointRecord) =>
    store.commit([{ kind: "endpoint", key: keyOf.endpoint(value.project, value.endpointId), value }]);
}

function answer(
  { endpointId, endpointName, endpointType, userConfig }: Readonly<EndpointRecord>,
  withSecrets: boolean,
) {
  const secrets = ENDPOINT_TYPES[endpointType]?.secrets ?? [];
  const shown = Object.fromEntries(
    Object.entries(userConfig).map(([key, value]) => [
      key,
      withSecrets || !secrets.includes(key) ? value : "<redacted>",
    ]),
  );
  return {
    endpoint_id: endpointId,
    endpoint_name: endpointName,
    endpoint_type: endpointType,
    endpoint_config: {},
    user_config: shown,
  };
}
