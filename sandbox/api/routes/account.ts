import { KAFKA_VERSIONS } from "../../catalogue/plans";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { ACCOUNT_ID, ORGANIZATION_ID, projectNames } from "./projects";

/** Who asks, and the one account and organisation that everybody has here. */
export function accountRoutes(app: Api, { store, strict }: ApiDependencies): void {
  app.get("/v1/me", () => ({
    user: {
      user: "sandbox@localhost",
      user_id: "u00000000000",
      real_name: "Sandbox",
      state: "active",
      auth: ["password"],
      projects: projectNames(store, strict),
      project_membership: {},
      token_validity_begin: null,
      create_time: "2026-01-01T00:00:00Z",
    },
  }));

  app.get("/v1/account", () => ({ accounts: [account] }));
  app.get<{ Params: { account: string } }>("/v1/account/:account", ({ params }) => ({
    account: requireAccount(params.account),
  }));
  app.get("/v1/service_versions", () => versions);
  app.get<{ Params: { account: string } }>("/v1/account/:account/service_versions", ({ params }) => {
    requireAccount(params.account);
    return versions;
  });
  app.get<{ Params: { organization: string } }>("/v1/organization/:organization", ({ params }) => {
    if (params.organization !== ORGANIZATION_ID) throw new ApiError(404, "Organization does not exist");
    return {
      organization_id: ORGANIZATION_ID,
      organization_name: "Sandbox",
      account_id: ACCOUNT_ID,
      tier: "business",
      create_time: "2026-01-01T00:00:00Z",
      update_time: "2026-01-01T00:00:00Z",
    };
  });
}

function requireAccount(id: string): typeof account {
  if (id === ACCOUNT_ID) return account;
  throw new ApiError(404, "Account does not exist", "account_not_found");
}

const versions = {
  service_versions: KAFKA_VERSIONS.map((version) => ({
    service_type: "kafka",
    ...version,
    state: "available",
    // avn has a column for each.
    availability_start_time: null,
    availability_end_time: null,
    upstream_end_of_life_time: null,
    termination_time: null,
    end_of_life_help_article_url: null,
  })),
};

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
