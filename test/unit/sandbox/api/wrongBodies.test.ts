import { expect } from "chai";
import { TestApi } from "./testApi";

const SERVICES = "POST /v1/project/p/service";
const SERVICE = { service_name: "new", service_type: "kafka", plan: "startup-4" };
const K = "/v1/project/p/service/k";
const FLOWS = "/v1/project/p/service/mm/mirrormaker/replication-flows";
const FLOW = { source_cluster: "a", target_cluster: "c", enabled: true };
const INTEGRATIONS = "POST /v1/project/p/integration";
const MIRROR = { integration_type: "kafka_mirrormaker", source_service: "k", dest_service: "mm" };
const ENDPOINTS = "POST /v1/project/p/integration_endpoint";
const kafka = (user_config: unknown) => ({ ...SERVICE, user_config });

/** A request that Aiven refuses, and a word that its message must hold. */
const WRONG: [route: string, body: unknown, says: string][] = [
  [SERVICES, "{", "not JSON"],
  [SERVICES, [], "must be object"],
  [SERVICES, "7", "must be object"],
  [SERVICES, {}, "service_name"],
  [SERVICES, { ...SERVICE, service_name: "9lives" }, "service_name"],
  [SERVICES, { ...SERVICE, service_name: "../etc" }, "service_name"],
  [SERVICES, { ...SERVICE, service_type: "mysql" }, "kafka_mirrormaker"],
  [SERVICES, { ...SERVICE, termination_protecton: true }, "termination_protecton"],
  [SERVICES, { ...SERVICE, termination_protection: "yes" }, "termination_protection"],
  [SERVICES, { ...SERVICE, maintenance: { dow: "someday", time: "03:00:00" } }, "maintenance.dow"],
  [SERVICES, { ...SERVICE, maintenance: { dow: "monday", time: "3" } }, "maintenance.time"],
  [SERVICES, { ...SERVICE, disk_space_mb: 1 }, "disk_space_mb"],
  [SERVICES, { ...SERVICE, disk_space_mb: 92_161 }, "in steps of 30720"],
  [SERVICES, { ...SERVICE, service_type: "kafka_mirrormaker", disk_space_mb: 92_160 }, "disk_space_mb"],
  [SERVICES, { ...SERVICE, project_vpc_id: "none" }, "VPC none"],
  [SERVICES, { ...SERVICE, static_ips: ["none"] }, "Static IP"],
  [SERVICES, { ...SERVICE, service_integrations: [{}] }, "service_integrations"],
  [SERVICES, { ...SERVICE, tags: { key: 7 } }, "tags"],
  [SERVICES, kafka({ kafka_vresion: "3.9" }), "kafka_vresion"],
  [SERVICES, kafka({ kafka_version: 3.9 }), "kafka_version"],
  [SERVICES, kafka({ kafka: { num_partitions: 0 } }), "user_config.kafka.num_partitions"],
  [SERVICES, kafka({ kafka: { compression_type: "rar" } }), "user_config.kafka.compression_type"],
  [SERVICES, kafka({ kafka: { group_coordinator_rebalance_protocols: "consumer" } }), "rebalance_protocols"],
  [SERVICES, kafka({ kafka_rest_config: { producer_acks: 1 } }), "producer_acks"],
  [SERVICES, kafka({ backup_interval_hours: 5 }), "backup_interval_hours"],
  [SERVICES, kafka({ gcp_auth_allowed_urls: ["http://x"] }), "gcp_auth_allowed_urls"],
  [SERVICES, kafka({ ip_filter: ["10.0.0.0/8", { network: "10.0.0.0/8" }] }), "ip_filter"],
  [`PUT ${K}`, { powered: "no" }, "powered"],
  [`PUT ${K}`, { user_config: { kafka: { message_max_bytes: -1 } } }, "message_max_bytes"],
  [`PUT ${K}/tags`, { tags: ["a"] }, "tags"],
  [`PUT ${K}/tags`, {}, "tags"],
  [`POST ${K}/topic`, { topic_name: "with space" }, "topic_name"],
  [`POST ${K}/topic`, { topic_name: "x".repeat(250) }, "topic_name"],
  [`POST ${K}/topic`, { topic_name: "x", partitions: 0 }, "partitions"],
  [`POST ${K}/topic`, { topic_name: "x", config: { retention_ms: "7" } }, "config.retention_ms"],
  [`POST ${K}/topic`, { topic_name: "x", config: { retention: 7 } }, "retention"],
  [`PUT ${K}/topic/t`, { partitions: 1 }, "partitions cannot be reduced"],
  [`PUT ${K}/topic/t`, { tags: [{ key: "" }] }, "tags"],
  [`POST ${K}/user`, { username: "a b" }, "username"],
  [`PUT ${K}/user/avnadmin`, { operation: "explode" }, "operation"],
  [`PUT ${K}/user/avnadmin`, { operation: "reset-credentials", new_password: "short" }, "new_password"],
  [`POST ${K}/acl`, { username: "u", topic: "t", permission: "rule" }, "permission"],
  [`POST ${K}/acl`, { username: "u/v", topic: "t", permission: "read" }, "username"],
  [`POST ${K}/kafka/acl`, { principal: "User:u", operation: "Sing" }, "operation"],
  [
    `POST ${K}/kafka/schema-registry/acl`,
    { username: "u", resource: "x", permission: "schema_registry_read" },
    "resource",
  ],
  [`POST ${K}/quota`, { consumer_byte_rate: 1 }, "client-id"],
  [`POST ${K}/quota`, { user: "u", request_percentage: 101 }, "request_percentage"],
  [`POST ${FLOWS}`, { ...FLOW, source_cluster: "a b" }, "source_cluster"],
  [`POST ${FLOWS}`, { target_cluster: "b" }, "source_cluster"],
  [`POST ${FLOWS}`, { ...FLOW, topics: "x" }, "topics"],
  [`POST ${FLOWS}`, { ...FLOW, config_properties_exclude: ["x"] }, "config_properties_exclude"],
  [`POST ${FLOWS}`, { ...FLOW, replication_policy_class: "Identity" }, "replication_policy_class"],
  [`POST ${FLOWS}`, { ...FLOW, offset_syncs_topic_location: "middle" }, "offset_syncs_topic_location"],
  [`POST ${FLOWS}`, { ...FLOW, replication_factor: 0 }, "replication_factor"],
  [`PUT ${FLOWS}/a/b`, { topics_blacklist: ["x"] }, "topics_blacklist"],
  [`PUT ${FLOWS}/a/b`, { sync_group_offsets_interval_seconds: 0 }, "sync_group_offsets_interval_seconds"],
  [INTEGRATIONS, { ...MIRROR, integration_type: "telepathy" }, "integration_type"],
  [INTEGRATIONS, { integration_type: "kafka_mirrormaker", dest_service: "mm" }, "source_service"],
  [INTEGRATIONS, { integration_type: "kafka_mirrormaker", source_service: "k" }, "dest_service"],
  [INTEGRATIONS, { ...MIRROR, source_service: "mm" }, "type kafka_mirrormaker"],
  [INTEGRATIONS, { ...MIRROR, dest_service: "k" }, "type kafka"],
  [INTEGRATIONS, { ...MIRROR, user_config: { cluster_alias: "a b" } }, "cluster_alias"],
  [INTEGRATIONS, { ...MIRROR, user_config: { kafka_mirrormaker: { producer_linger_ms: 5001 } } }, "producer_linger_ms"],
  [INTEGRATIONS, { integration_type: "kafka_logs", source_service: "mm", dest_service: "k" }, "kafka_topic"],
  [INTEGRATIONS, { integration_type: "datadog", source_service: "k" }, "dest_endpoint_id"],
  [ENDPOINTS, { endpoint_name: "e", endpoint_type: "external_kafka" }, "user_config"],
  [ENDPOINTS, { endpoint_name: "e", endpoint_type: "external_kafka", user_config: {} }, "bootstrap_servers"],
  [ENDPOINTS, { endpoint_name: "e", endpoint_type: "datadog", user_config: { api_key: "k" } }, "datadog_api_key"],
  ["POST /v1/project/p/static-ips", {}, "cloud_name"],
  ["POST /v1/project/p/vpcs", { cloud_name: "c", network_cidr: "10.0.0.0/33" }, "network_cidr"],
  ["POST /v1/project", { project: "a b" }, "project"],
  ["POST /v2/project/p/service/k/topic", { topic_names: "t" }, "topic_names"],
];

describe("a wrong body", () => {
  let api: TestApi;
  before(async () => {
    api = await TestApi.open();
    await api.withServices();
    await api.ok(`POST ${K}/topic`, { topic_name: "t", partitions: 2 });
    await api.ok(`POST ${FLOWS}`, { source_cluster: "a", target_cluster: "b", enabled: true });
  });
  after(() => api.close());

  for (const [route, body, says] of WRONG) {
    it(`gets 400 and changes nothing: ${route} ${JSON.stringify(body).slice(0, 100)}`, async () => {
      const [before, changed] = [api.everything(), api.runtime.changed.length];
      const { status, body: answer } = await api.call(route, body);
      expect(answer["message"]).to.be.a("string").that.includes(says);
      expect(status).to.equal(400);
      expect(answer["errors"]).to.deep.equal([{ message: answer["message"], status }]);
      expect(api.everything()).to.deep.equal(before);
      expect(api.runtime.changed).to.have.length(changed);
    });
  }
});
