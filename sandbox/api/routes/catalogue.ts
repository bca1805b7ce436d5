import type { TSchema } from "@sinclair/typebox";
import { CLOUDS, type Plan, SERVICE_TYPES, planOf, plansOf } from "../../catalogue/plans";
import type { ServiceType } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api } from "../app";
import { externalKafkaConfig, mirrorMakerIntegrationConfig } from "../schemas/mirrorMakerUserConfig";
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
  app.get<{ Params: { type: string; plan: string } }>(
    "/v1/project/:project/service-types/:type/plans/:plan",
    ({ params }) => planSpecs(requirePlan(params.type, params.plan)),
  );
  app.get<{ Params: { type: string; plan: string; cloud: string } }>(
    "/v1/project/:project/pricing/service-types/:type/plans/:plan/clouds/:cloud",
    ({ params }) => ({
      base_price_usd: requirePlan(params.type, params.plan).basePriceUsd,
      extra_disk_price_per_gb_usd: "0.00040",
      cloud_name: params.cloud,
      service_plan: params.plan,
      service_type: params.type,
    }),
  );

  app.get("/v1/project/:project/integration_types", () => ({
    integration_types: [
      {
        integration_type: "kafka_mirrormaker",
        source_service_types: ["kafka", "external_kafka"],
        dest_service_types: ["kafka_mirrormaker"],
        source_description: "Kafka cluster to mirror",
        dest_description: "Kafka MirrorMaker",
        user_config_schema: describedSchema(mirrorMakerIntegrationConfig),
      },
    ],
  }));
  app.get("/v1/project/:project/integration_endpoint_types", () => ({
    endpoint_types: [
      {
        endpoint_type: "external_kafka",
        service_types: ["kafka_mirrormaker"],
        title: "External Kafka cluster",
        user_config_schema: describedSchema(externalKafkaConfig),
      },
    ],
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

const serviceType = (type: ServiceType) => ({
  service_type: type,
  description: SERVICE_TYPES[type],
  service_plans: plansOf(type).map((plan) => ({
    ...planSpecs(plan),
    regions: Object.fromEntries(
      CLOUDS.map(({ cloud_name }) => [
        cloud_name,
        { price_usd: plan.basePriceUsd, disk_space_mb: plan.diskSpaceMb, node_cpu_count: 1, node_memory_mb: 4096 },
      ]),
    ),
  })),
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
