import { type Static, Type } from "@sinclair/typebox";
import { type FlowRecord, type JsonObject, type JsonValue, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { merged } from "../json";
import { requireServiceOfType } from "../lookup";
import { flowSettings, furtherFlowKeys } from "../schemas/mirrorMakerUserConfig";

type Params = { project: string; service: string; source: string; target: string };
const LIST = "/v1/project/:project/service/:service/mirrormaker/replication-flows";
const ONE = `${LIST}/:source/:target`;

const alias = Type.String({ pattern: "^[a-zA-Z0-9_.-]+$", maxLength: 128 });
const settable = { ...flowSettings, ...furtherFlowKeys };
/** Only told, never set; but a flow that was read may be sent back. */
const told = { replication_progress: Type.Optional(Type.Number()) };
const creation = Type.Object(
  { source_cluster: alias, target_cluster: alias, ...settable, ...told },
  { additionalProperties: false },
);
const change = Type.Object(
  { source_cluster: Type.Optional(alias), target_cluster: Type.Optional(alias), ...settable, ...told },
  { additionalProperties: false },
);

/** Replication flows of a MirrorMaker service. Only what was sent is answered: more would be a difference to the provider for ever. */
export function flowRoutes(app: Api, { store, runtime }: ApiDependencies): void {
  app.get<{ Params: Params }>(LIST, ({ params }) => {
    requireServiceOfType(store, params.project, params.service, "kafka_mirrormaker");
    return { replication_flows: store.list("flow", `${params.project}/${params.service}/`).map(answer) };
  });

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body, sent }) => {
      const { project, service } = params;
      requireServiceOfType(store, project, service, "kafka_mirrormaker");
      const { source_cluster: sourceCluster, target_cluster: targetCluster } = body;
      if (store.get("flow", keyOf.flow(project, service, sourceCluster, targetCluster)) !== undefined) {
        throw new ApiError(409, `Replication flow from '${sourceCluster}' to '${targetCluster}' already exists`);
      }
      await save({ project, serviceName: service, sourceCluster, targetCluster, settings: changed({}, sent) });
      // The real one answers without the flow, too.
      return { message: "created", errors: [] };
    },
  );

  app.get<{ Params: Params }>(ONE, ({ params }) => ({ replication_flow: answer(requireFlow(params)) }));

  app.put<{ Params: Params }>(ONE, { schema: { body: change } }, async ({ params, sent }) => {
    const before = requireFlow(params);
    const record = { ...before, settings: changed(before.settings, sent) };
    await save(record);
    return { replication_flow: answer(record), message: "updated", errors: [] };
  });

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    requireFlow(params);
    const key = keyOf.flow(params.project, params.service, params.source, params.target);
    await store.commit([{ kind: "flow", key, value: undefined }]);
    runtime.serviceChanged(params.project, params.service);
    return { message: "deleted", errors: [] };
  });

  function requireFlow({ project, service, source, target }: Params): Readonly<FlowRecord> {
    requireServiceOfType(store, project, service, "kafka_mirrormaker");
    const record = store.get("flow", keyOf.flow(project, service, source, target));
    if (record === undefined) throw new ApiError(404, "Replication flow not found");
    return record;
  }

  async function save(value: FlowRecord): Promise<void> {
    const key = keyOf.flow(value.project, value.serviceName, value.sourceCluster, value.targetCluster);
    await store.commit([{ kind: "flow", key, value }]);
    runtime.serviceChanged(value.project, value.serviceName);
  }
}

/** The settings after a request: an empty text or list clears one, as null does; what was not sent stays. */
function changed(before: JsonObject, sent: JsonObject): JsonObject {
  const settings = Object.entries(sent)
    .filter(([key]) => key in settable)
    // Two names of one setting; it is answered under the one that the provider reads.
    .map(([key, value]) => [key === "topics_exclude" ? "topics.blacklist" : key, value] as const);
  return merged(before, Object.fromEntries(settings.map(([key, value]) => [key, isEmpty(value) ? null : value])));
}

const isEmpty = (value: JsonValue) => value === "" || (Array.isArray(value) && value.length === 0);

const answer = ({ sourceCluster, targetCluster, settings }: Readonly<FlowRecord>) => ({
  source_cluster: sourceCluster,
  target_cluster: targetCluster,
  ...settings,
});
