import type { Api, ApiDependencies } from "../app";
import { KAFKA_VERSIONS } from "../../catalogue/plans";
import { authorityOf } from "../lookup";

const ACCOUNT_ID = "a00000000000";
const ORGANIZATION_ID = "org0000000000";

/** Who asks, and the projects, accounts and organisations that everybody has here. */
export function accountRoutes(app: Api, { store }: ApiDependencies): void {
  const projects = () => [...new Set(store.list("service").map(({ project }) => project))];

  app.get("/v1/me", () => ({
    user: {
      user: "sandbox@localhost",
      user_id: "u00000000000",
      real_name: "Sandbox",
      state: "active",
      auth: ["password"],
      projects: projects(),
      project_membership: {},
      token_validity_begin: null,
      create_time: "2026-01-01T00:00:00Z",
    },
  }));

  app.get("/v1/project", () => ({
    projects: projects().map(projectAnswer),
    project_membership: {},
  }));

  app.get<{ Params: { project: string } }>("/v1/project/:project", ({ params }) => ({
    project: projectAnswer(params.project),
  }));

  app.get<{ Params: { project: string } }>("/v1/project/:project/kms/ca", async ({ params }) => ({
    certificate: (await authorityOf(store, params.project)).certificate,
  }));

  app.get("/v1/account", () => ({ accounts: [account] }));
  app.get("/v1/account/:account", () => ({ account }));
  app.get("/v1/account/:account/service_versions", () => ({
    service_versions: KAFKA_VERSIONS.map((version) => ({ service_type: "kafka", ...version })),
  }));
  app.get("/v1/organization/:organization", () => ({
    organization_id: ORGANIZATION_ID,
    organization_name: "Sandbox",
    account_id: ACCOUNT_ID,
    tier: "business",
    create_time: "2026-01-01T00:00:00Z",
    update_time: "2026-01-01T00:00:00Z",
  }));
}

const account = {
  account_id: ACCOUNT_ID,
  account_name: "Sandbox",
  account_owner_team_id: "at0000000000",
  organization_id: ORGANIZATION_ID,
  parent_account_id: null,
  tenant_id: "aiven",
  create_time: "2026-01-01T00:00:00Z",
  update_time: "2026-01-01T00:00:00Z",
};

/** Amounts of money are texts here, as Aiven has them. */
const projectAnswer = (project: string) => ({
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
  default_cloud: "google-europe-west1",
  payment_method: "no_payment_expected",
  available_credits: "0.00",
  estimated_balance: "0.00",
  tech_emails: [],
  tags: {},
  tenant_id: "aiven",
  trial_expiration_time: null,
});
