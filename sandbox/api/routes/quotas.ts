import { type Static, Type } from "@sinclair/typebox";
import { type QuotaRecord, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { requireServiceOfType } from "../lookup";

type Params = { project: string; service: string };
type Whose = { user?: string; "client-id"?: string };
const PATH = "/v1/project/:project/service/:service/quota";

const rate = Type.Optional(Type.Number({ minimum: 0, maximum: 1_073_741_824 }));
const name = Type.Optional(Type.String({ maxLength: 256 }));
const LIMITS = { consumer_byte_rate: rate, producer_byte_rate: rate } as const;
const body = Type.Object({
  // With a hyphen, as nothing else in this API.
  "client-id": name,
  user: name,
  ...LIMITS,
  request_percentage: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
});
const LIMIT_NAMES = ["consumer_byte_rate", "producer_byte_rate", "request_percentage"] as const;

/** Quotas of users and client ids. They are kept and answered; the brokers here do not throttle. */
export function quotaRoutes(app: Api, { store }: ApiDependencies): void {
  app.get<{ Params: Params }>(PATH, ({ params }) => {
    requireKafka(params);
    return { quotas: store.list("quota", `${params.project}/${params.service}/`).map(answer) };
  });

  app.get<{ Params: Params; Querystring: Whose }>(`${PATH}/describe`, ({ params, query }) => ({
    quota: answer(requireQuota(params, query)),
  }));

  // Creates one, or changes the one that is there.
  app.post<{ Params: Params; Body: Static<typeof body> }>(
    PATH,
    { schema: { body } },
    async ({ params, body: sent }) => {
      requireKafka(params);
      const { project, service } = params;
      const { user = "", "client-id": clientId = "" } = sent;
      if (user === "" && clientId === "") throw new ApiError(400, "Invalid input: user or client-id is required");
      const limits = Object.fromEntries(
        LIMIT_NAMES.flatMap((limit) => (sent[limit] === undefined ? [] : [[limit, sent[limit]]])),
      );
      const value = { project, serviceName: service, user, clientId, limits };
      await store.commit([{ kind: "quota", key: keyOf.quota(project, service, clientId, user), value }]);
      return { message: "quota created", errors: [] };
    },
  );

  app.delete<{ Params: Params; Querystring: Whose }>(PATH, async ({ params, query }) => {
    const { project, serviceName, clientId, user } = requireQuota(params, query);
    const key = keyOf.quota(project, serviceName, clientId, user);
    await store.commit([{ kind: "quota", key, value: undefined }]);
    return { message: "quota deleted", errors: [] };
  });

  const requireKafka = ({ project, service }: Params) => requireServiceOfType(store, project, service, "kafka");

  function requireQuota(params: Params, { user = "", "client-id": clientId = "" }: Whose): Readonly<QuotaRecord> {
    requireKafka(params);
    const found = store.get("quota", keyOf.quota(params.project, params.service, clientId, user));
    if (found === undefined) throw new ApiError(404, "Quota not found");
    return found;
  }
}

const answer = ({ user, clientId, limits }: Readonly<QuotaRecord>) => ({
  user,
  "client-id": clientId,
  // Null for those that were not set: avn has a column for each.
  ...Object.fromEntries(LIMIT_NAMES.map((limit) => [limit, limits[limit] ?? null])),
});
