import { type Static, Type } from "@sinclair/typebox";
import { DEFAULT_CLOUD } from "../../catalogue/plans";
import { type JsonObject, keyOf } from "../../state/model";
import type { Store } from "../../state/store";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { authorityOf } from "../lookup";
import { tagMap } from "./tags";

type Params = { project: string };
const LIST = "/v1/project";
const ONE = `${LIST}/:project`;

export const ACCOUNT_ID = "a00000000000";
export const ORGANIZATION_ID = "org0000000000";

const settings = {
  cloud: Type.Optional(Type.String({ minLength: 1 })),
  tech_emails: Type.Optional(Type.Array(Type.Object({ email: Type.String({ minLength: 1 }) }))),
  tags: Type.Optional(tagMap),
};
const creation = Type.Object({ project: Type.String({ pattern: "^[a-zA-Z0-9_-]{1,63}$" }), ...settings });
const change = Type.Object(settings);

/** Projects. Each name that somebody uses is one, whether it was made or not. */
export function projectRoutes(app: Api, { store, strict }: ApiDependencies): void {
  const answer = (project: string) =>
    projectAnswer(project, store.get("project", keyOf.project(project))?.settings ?? {});

  app.get(LIST, () => ({ projects: projectNames(store, strict).map(answer), project_membership: {} }));

  app.get<{ Params: Params }>(ONE, async ({ params: { project } }) => {
    // From now on it is listed.
    await authorityOf(store, project);
    return { project: answer(project) };
  });

  app.post<{ Body: Static<typeof creation> }>(LIST, { schema: { body: creation } }, async ({ body }) => {
    const { project, ...sent } = body;
    if (store.get("project", keyOf.project(project))?.settings !== undefined) {
      throw new ApiError(409, `Project '${project}' already exists`);
    }
    await save(project, known(sent));
    return { project: answer(project), message: "created", errors: [] };
  });

  app.put<{ Params: Params; Body: Static<typeof change> }>(
    ONE,
    { schema: { body: change } },
    async ({ params: { project }, body }) => {
      const before = store.get("project", keyOf.project(project))?.settings ?? {};
      await save(project, { ...before, ...known(body) });
      return { project: answer(project), message: "updated", errors: [] };
    },
  );

  app.delete<{ Params: Params }>(ONE, async ({ params: { project } }) => {
    if (store.list("service", `${project}/`).length > 0) throw new ApiError(409, "Project still has services");
    await store.commit([{ kind: "project", key: keyOf.project(project), value: undefined }]);
    return { message: "deleted", errors: [] };
  });

  app.get<{ Params: Params }>(`${ONE}/kms/ca`, async ({ params }) => ({
    certificate: (await authorityOf(store, params.project)).certificate,
  }));

  async function save(project: string, sent: JsonObject): Promise<void> {
    const { certificate: caCert, privateKey: caKey } = await authorityOf(store, project);
    const key = keyOf.project(project);
    await store.commit([{ kind: "project", key, value: { project, caCert, caKey, settings: sent } }]);
  }
}

/** The keys of a body that say something of a project. */
const known = (body: object): JsonObject =>
  Object.fromEntries(Object.entries(body as JsonObject).filter(([key]) => key in settings));

export function projectNames(store: Store, strict: ApiDependencies["strict"]): string[] {
  const used = (["service", "project", "endpoint", "staticIp", "vpc"] as const).flatMap((kind) =>
    store.list(kind).map(({ project }) => project),
  );
  return [...new Set([...(strict === undefined ? [] : [strict.project]), ...used])].sort();
}

/** Amounts of money are texts here, as Aiven has them. */
const projectAnswer = (project: string, settings: JsonObject = {}) => ({
  project_name: project,
  account_id: ACCOUNT_ID,
  account_name: "Sandbox",
  organization_id: ORGANIZATION_ID,
  billing_group_id: "00000000-0000-4000-8000-000000000000",
  billing_group_name: "Sandbox",
  billing_currency: "USD",
  billing_address: "",
  billing_emails: [],
  billing_extra_text: null,
  vat_id: "",
  country: "",
  country_code: "",
  card_info: null,
  default_cloud: settings["cloud"] ?? DEFAULT_CLOUD,
  payment_method: "no_payment_expected",
  available_credits: "0.00",
  estimated_balance: "0.00",
  tech_emails: settings["tech_emails"] ?? [],
  tags: settings["tags"] ?? {},
  tenant_id: "aiven",
  trial_expiration_time: null,
});
