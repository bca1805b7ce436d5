import type { TSchema } from "@sinclair/typebox";
import { CLOUDS, type Plan, SERVICE_TYPES, planOf, plansOf } from "../../catalogue/plans";
import type { ServiceType } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api } from "../api";
import { ENDPOINT_TYPES } from "../schemas/endpointTypes";
import { INTEGRATION_TYPES } from "../schemas/integrationTypes";
import { USER_CONFIG_SCHEMAS } from "../schemas/userConfig";

/** What Aiven offers: clouds, service types, plans, integration types. */
export function catalogueRoutes(app: Api): void {
  app.get("/v1/project/:project/clouds", () => ({ clouds: CLOUDS }));

  app.get("/v1/project/:project/service_types", () => ({
    service_types: Object.fromEntries(serviceTypes().map((type) => [type, serviceType(type)])),
  }));
  app.get<{ Params: { type: string } }>("/v1/project/:project/service-types/:type", ({ params }) =>
    serviceType(knownType(params.type)),
  );
  app.get<{ Params: { type: string } }>("/v1/project/:project/service-types/:type/plans", ({ params }) => ({
    service_plans: plansWithPrices(knownType(params.type)),
  }));
  app.get<{ Params: { type: string; plan: string } }>(
    "/v1/project/:project/service-types/:type/plans/:plan",
    ({ params }) => planSpecs(requirePlan(params.type, params.plan)),
  );
  app.get<{ Params: { type: string; plan: string; cloud: string } }>(
    "/v1/project/:project/pricing/service-types/:type/plans/:plan/clouds/:cloud",
    ({ params }) => {
      const { basePriceUsd, diskSpaceCapMb } = requirePlan(params.type, params.plan);
      return {
        base_price_usd: basePriceUsd,
        // To the provider, a price means that the disk can be resized.
        extra_disk_price_per_gb_usd: diskSpaceCapMb === null ? "" : "0.00040",
        cloud_name: params.cloud,
        service_plan: params.plan,
        service_type: params.type,
      };
    },
  );

  app.get("/v1/project/:project/integration_types", () => ({
    integration_types: Object.entries(INTEGRATION_TYPES).map(([type, { from, to, userConfig }]) => ({
      integration_type: type,
      source_service_types: from,
      source_description: "",
      dest_service_types: to,
      dest_description: "",
      user_config_schema: describedSchema(userConfig),
    })),
  }));
  app.get("/v1/project/:project/integration_endpoint_types", () => ({
    endpoint_types: Object.entries(ENDPOINT_TYPES).map(([type, { title, userConfig }]) => ({
      endpoint_type: type,
      service_types: ["kafka", "kafka_mirrormaker"],
      title,
      user_config_schema: describedSchema(userConfig),
    })),
  }));
}

const serviceTypes = () => Object.keys(SERVICE_TYPES) as ServiceType[];

function knownType(type: string): ServiceType {
  const known = serviceTypes().find((name) => name === type);
  if (known === undefined) throw new ApiError(404, `Service type '${type}' does not exist`);
  return known;
}

/** @throws ApiError 404 */
export function requirePlan(type: string, name: string): Plan {
  const plan = planOf(knownType(type), name);
  if (plan === undefined) throw new ApiError(404, `Plan '${name}' of service type '${type}' does not exist`);
  return plan;
}

const planSpecs = (plan: Plan) => ({
  service_type: plan.serviceType,
  service_plan: plan.servicePlan,
  node_count: plan.nodeCount,
  disk_space_mb: plan.diskSpaceMb,
  disk_space_cap_mb: plan.diskSpaceCapMb,
  disk_space_step_mb: plan.diskSpaceStepMb,
  backup_config: {},
  max_memory_percent: null,
  shard_count: null,
});

const plansWithPrices = (type: ServiceType) =>
  plansOf(type).map((plan) => ({
    ...planSpecs(plan),
    regions: Object.fromEntries(
      CLOUDS.map(({ cloud_name }) => [
        cloud_name,
        { price_usd: plan.basePriceUsd, disk_space_mb: plan.diskSpaceMb, node_cpu_count: 1, node_memory_mb: 4096 },
      ]),
    ),
  }));

const serviceType = (type: ServiceType) => ({
  service_type: type,
  description: SERVICE_TYPES[type],
  service_plans: plansWithPrices(type),
  user_config_schema: describedSchema(USER_CONFIG_SCHEMAS[type]),
});

/** A schema with a `type` and a `title` for each property, which avn reads to convert `-c key=value`. */
function describedSchema(schema: TSchema | undefined): unknown {
  if (schema === undefined) return { type: "object", properties: {} };
  const properties = schema["properties"] as Record<string, TSchema> | undefined;
  if (properties === undefined) return { ...schema, type: (schema["type"] as string | undefined) ?? "array" };
  return {
    ...schema,
    type: "object",
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        { ...(describedSchema(value) as object), title: key.replaceAll("_", " ") },
      ]),
    ),
  };
}
