import { expect } from "chai";
import { type Json, TestApi } from "./testApi";

const K = "/v1/project/p/service/k";
const MM = "/v1/project/p/service/mm";
const ACCOUNT = "a00000000000";

/** Routes without which some client of Aiven cannot work, and keys that it needs there; `a.b` is a key of a key. */
const READS: [route: string, keys: string[]][] = [
  ["/v1/me", ["user.user", "user.projects"]],
  ["/v1/project", ["projects.0.project_name", "projects.0.estimated_balance"]],
  ["/v1/project/p", ["project.project_name", "project.default_cloud", "project.billing_extra_text", "project.vat_id"]],
  ["/v1/project/p/kms/ca", ["certificate"]],
  ["/v1/project/p/clouds", ["clouds.0.cloud_name"]],
  ["/v1/project/p/integration_types", ["integration_types.0.user_config_schema.properties"]],
  ["/v1/project/p/integration_endpoint_types", ["endpoint_types.0.user_config_schema.properties"]],
  ["/v1/project/p/service_types", ["service_types.kafka.service_plans.0.service_plan"]],
  ["/v1/project/p/service-types/kafka", ["user_config_schema.properties.kafka_version.type"]],
  [
    "/v1/project/p/service-types/kafka/plans",
    ["service_plans.0.service_plan", "service_plans.0.regions.aws-eu-west-1"],
  ],
  ["/v1/project/p/service-types/kafka/plans/startup-4", ["disk_space_mb", "disk_space_cap_mb", "backup_config"]],
  [
    "/v1/project/p/pricing/service-types/kafka/plans/startup-4/clouds/aws-eu-west-1",
    ["base_price_usd", "extra_disk_price_per_gb_usd"],
  ],
  ["/v1/account", ["accounts.0.account_id"]],
  [`/v1/account/${ACCOUNT}`, ["account.account_id"]],
  [`/v1/account/${ACCOUNT}/service_versions`, ["service_versions.0.aiven_end_of_life_time"]],
  ["/v1/service_versions", ["service_versions.0.major_version"]],
  ["/v1/organization/org0000000000", ["account_id"]],
  ["/v1/project/p/service", ["services.0.service_name"]],
  [K, ["service.maintenance.updates", "service.connection_info.kafka", "service.users.0.password", "service.features"]],
  [MM, ["service.maintenance.updates", "service.connection_info", "service.components"]],
  [`${K}/tags`, ["tags"]],
  [`${K}/integration`, ["service_integrations"]],
  [`${K}/topic`, ["topics"]],
  [`${K}/user/avnadmin`, ["user.password", "user.access_cert", "user.access_key", "user.type"]],
  [`${K}/acl`, ["acl.0.id"]],
  [`${K}/kafka/acl`, ["kafka_acl", "acl.0.id"]],
  [`${K}/kafka/schema-registry/acl`, ["acl.0.id"]],
  [`${K}/quota`, ["quotas"]],
  [`${MM}/mirrormaker/replication-flows`, ["replication_flows"]],
  ["/v1/project/p/integration_endpoint", ["service_integration_endpoints"]],
  ["/v1/project/p/static-ips", ["static_ips"]],
  ["/v1/project/p/vpcs", ["vpcs"]],
];

const CONFIGS = { logs: {}, metrics: {}, kafka_logs: { kafka_topic: "logs" } };
const ANYWHERE = ["GET", "POST", "PUT", "DELETE"];
const MISSING: [route: string, body?: Json][] = [
  ["GET /v1/project/p/service/none"],
  ["PUT /v1/project/p/service/none", {}],
  ["DELETE /v1/project/p/service/none"],
  ["GET /v1/project/p/service/none/tags"],
  ["GET /v1/project/p/service/none/topic"],
  ["POST /v1/project/p/service/none/topic", { topic_name: "t" }],
  ["POST /v1/project/p/service/none/user", { username: "u" }],
  ["POST /v1/project/p/service/none/acl", { username: "u", topic: "t", permission: "read" }],
  ["POST /v1/project/p/service/none/quota", { user: "u" }],
  ["POST /v1/project/p/service/none/mirrormaker/replication-flows", { source_cluster: "a", target_cluster: "b" }],
  [
    "POST /v1/project/p/integration",
    { integration_type: "kafka_mirrormaker", source_service: "none", dest_service: "mm" },
  ],
  ...(["logs", "metrics", "kafka_logs"] as const).map((integration_type): [string, Json] => [
    "POST /v1/project/p/integration",
    { integration_type, source_service: "k", dest_service: "none", user_config: CONFIGS[integration_type] },
  ]),
  ["GET /v1/project/p/service-types/none/plans"],
  ["GET /v1/project/p/service-types/kafka/plans/none"],
  ["GET /v1/project/p/service-types/none/plans/startup-4"],
  ["GET /v1/project/p/service-types/none"],
  ["GET /v1/account/a1"],
  ["GET /v1/organization/org1"],
  [`GET ${K}/topic/none`],
  [`PUT ${K}/topic/none`, {}],
  [`DELETE ${K}/topic/none`],
  [`GET ${K}/user/none`],
  [`PUT ${K}/user/none`, { operation: "reset-credentials" }],
  [`PUT ${K}/user/none/credentials/reset`],
  [`DELETE ${K}/user/none`],
  [`DELETE ${K}/acl/none`],
  [`GET ${K}/kafka/acl/none`],
  [`DELETE ${K}/kafka/acl/none`],
  [`DELETE ${K}/kafka/schema-registry/acl/none`],
  [`GET ${K}/quota/describe?user=none&client-id=`],
  [`DELETE ${K}/quota?user=none&client-id=`],
  [`GET ${MM}/mirrormaker/replication-flows/a/b`],
  [`PUT ${MM}/mirrormaker/replication-flows/a/b`, {}],
  [`DELETE ${MM}/mirrormaker/replication-flows/a/b`],
  ["GET /v1/project/p/integration/none"],
  ["PUT /v1/project/p/integration/none", {}],
  ["DELETE /v1/project/p/integration/none"],
  ["GET /v1/project/p/integration_endpoint/none"],
  ["PUT /v1/project/p/integration_endpoint/none", { user_config: {} }],
  ["DELETE /v1/project/p/integration_endpoint/none"],
  ["PATCH /v1/project/p/static-ips/none", {}],
  ["DELETE /v1/project/p/static-ips/none"],
  ["POST /v1/project/p/static-ips/none/association", { service_name: "k" }],
  ["DELETE /v1/project/p/static-ips/none/association"],
  ["GET /v1/project/p/vpcs/none"],
  ["DELETE /v1/project/p/vpcs/none"],
  // Names that are not known yet, and what nobody has made a route for.
  ["GET /v1/project/p/service//topic"],
  ["POST /v1/project/p/service//topic", { topic_name: "t" }],
  ["GET /v1/project//service"],
  ["GET /v1/project//static-ips"],
  ["GET /v1/project/p/service/"],
  ["GET /v1/project/..%2F..%2Fetc/service"],
  ["GET /v1/project/a%2Fb/service"],
  ["GET /v1/project/p/service/%zz"],
  [`GET /v1/project/p/service/${"x".repeat(2000)}`],
  ...ANYWHERE.map((method): [string] => [`${method} /v1/project/p/service/k/connectors`]),
  ["GET /"],
  ["PATCH /v1/me"],
];

/** What the Go clients take for a lag and repeat for minutes, when it answers a POST. */
const REPEATED = /Service \S+ does not exist|User (avnadmin|root) with component main not found/;

describe("routes", () => {
  let api: TestApi;
  before(async () => {
    api = await TestApi.open();
    await api.withServices();
  });
  after(() => api.close());

  for (const [route, keys] of READS) {
    it(`answers GET ${route}`, async () => {
      const answer = await api.ok(`GET ${route}?limit=999`);
      for (const key of keys) expect(at(answer, key), key).not.to.equal(undefined);
    });
  }

  for (const [route, body] of MISSING) {
    it(`answers 404 in Aiven's form to ${route.slice(0, 90)}`, async () => {
      const before = api.everything();
      const { status, body: answer } = await api.call(route, body);
      expect(status).to.equal(404);
      expect(answer["message"]).to.be.a("string").and.not.match(REPEATED);
      expect(answer["errors"]).to.have.nested.property("[0].message", answer["message"]);
      expect(answer["errors"]).to.have.nested.property("[0].status", 404);
      expect(api.everything()).to.deep.equal(before);
    });
  }

  it("tells an unknown account by its code", async () => {
    const { body } = await api.call("GET /v1/account/a1");
    expect(body["errors"]).to.deep.equal([
      { message: "Account does not exist", status: 404, error_code: "account_not_found" },
    ]);
  });

  it("takes JSON by name without a body, and avn's octet-stream", async () => {
    for (const type of ["application/json", "application/octet-stream"]) {
      const headers = { "content-type": type };
      expect((await api.call(`GET ${K}`, undefined, headers)).status, type).to.equal(200);
      expect((await api.call(`PUT ${K}/user/avnadmin/credentials/reset`, undefined, headers)).status).to.equal(200);
      expect((await api.call(`DELETE ${K}/acl/none`, undefined, headers)).status).to.equal(404);
    }
  });

  it("keeps connections open for longer than the provider waits between polls", () => {
    expect(api.app.server.keepAliveTimeout).to.be.greaterThan(60_000);
    expect(api.app.server.headersTimeout).to.be.greaterThan(api.app.server.keepAliveTimeout);
  });
});

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
