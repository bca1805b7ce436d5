import { expect } from "chai";
import { BrokerUnavailable } from "../../../../sandbox/runtime/runtime";
import { type Json, TestApi } from "./testApi";

const K = "/v1/project/p/service/k";

describe("parts of a Kafka service", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await TestApi.open();
    await api.withServices();
  });
  afterEach(() => api.close());

  const notes = async () => {
    const { service } = await api.ok(`GET ${K}`);
    return ((service as Json)["metadata"] as { sandbox_notes?: string[] }).sandbox_notes ?? [];
  };

  it("lists, reads and batches topics: a count in lists, partitions themselves in the others", async () => {
    await api.ok(`POST ${K}/topic`, {
      ...{
        topic_name: "t",
        partitions: 2,
        replication: 3,
        tags: [{ key: "a", value: "b" }],
        min_insync_replicas: null,
      },
      config: { retention_ms: 1000, cleanup_policy: "compact" },
    });
    const [listed] = (await api.ok(`GET ${K}/topic`))["topics"] as Json[];
    expect(listed).to.deep.equal({
      ...{ topic_name: "t", state: "ACTIVE", partitions: 2, replication: 3, retention_hours: 0, retention_bytes: -1 },
      ...{ min_insync_replicas: 1, cleanup_policy: "compact", remote_storage_enable: false, diskless_enable: false },
      ...{ tags: [{ key: "a", value: "b" }], topic_description: null, owner_user_group_id: null },
    });
    const { topic } = await api.ok(`GET ${K}/topic/t`);
    expect(topic).to.have.nested.property("partitions.length", 2);
    expect(topic).to.deep.nested.include({ "config.retention_ms": { value: 1000, source: "topic_config" } });
    const { text } = await api.call("POST /v2/project/p/service/k/topic", { topic_names: ["t"] });
    expect(text).to.include('"flush_ms":{"value":9223372036854775807,"source":"default_config"}');
    expect((JSON.parse(text) as { topics: Json[] }).topics.map(({ topic_name }) => topic_name)).to.deep.equal(["t"]);
  });

  it("answers 404 for the whole batch when one topic is missing", async () => {
    await api.ok(`POST ${K}/topic`, { topic_name: "t" });
    const { status, body } = await api.call("POST /v2/project/p/service/k/topic", { topic_names: ["t", "none"] });
    expect([status, body["message"]]).to.deep.equal([404, "Topic(s) not found"]);
  });

  it("says 'already exists' to a second topic of a name", async () => {
    await api.ok(`POST ${K}/topic`, { topic_name: "t" });
    const { status, body } = await api.call(`POST ${K}/topic`, { topic_name: "t" });
    expect([status, String(body["message"]).includes("already exists")]).to.deep.equal([409, true]);
  });

  it("changes by PUT only what is sent, and takes a setting back by null", async () => {
    await api.ok(`POST ${K}/topic`, {
      topic_name: "t",
      topic_description: "d",
      config: { retention_ms: 1, segment_ms: 2 },
    });
    await api.ok(`PUT ${K}/topic/t`, { partitions: 4, config: { retention_ms: null }, topic_description: "" });
    const topic = (await api.ok(`GET ${K}/topic/t`))["topic"] as Json;
    expect(topic["partitions"]).to.have.length(4);
    expect(topic["topic_description"]).to.equal(null);
    expect(topic).to.deep.nested.include({
      "config.segment_ms": { value: 2, source: "topic_config" },
      "config.retention_ms": { value: 604_800_000, source: "default_config" },
    });
  });

  it("takes more partitions or as many as there are, never fewer", async () => {
    await api.ok(`POST ${K}/topic`, { topic_name: "t", partitions: 3 });
    const { status, body } = await api.call(`PUT ${K}/topic/t`, { partitions: 2 });
    expect([status, body["message"]]).to.deep.equal([400, "partitions cannot be reduced from 3"]);
    await api.ok(`PUT ${K}/topic/t`, { partitions: 3 });
    await api.ok(`PUT ${K}/topic/t`, { partitions: 4 });
    expect((await api.ok(`GET ${K}/topic/t`))["topic"])
      .to.have.property("partitions")
      .with.length(4);
  });

  it("forgets what was said of a topic that is deleted", async () => {
    await api.ok(`POST ${K}/topic`, { topic_name: "t", topic_description: "d" });
    await api.ok(`DELETE ${K}/topic/t`);
    // As a client makes it, not the API.
    await api.runtime.createTopic("p", "k", { topicName: "t", partitions: 1, replication: 1, config: {} });
    expect((await api.ok(`GET ${K}/topic/t`))["topic"]).to.have.property("topic_description", null);
  });

  it("lets clients try again while the brokers cannot be reached, which is no missing topic", async () => {
    api.runtime.describeTopics = () => Promise.reject(new BrokerUnavailable("The brokers are starting."));
    const { status, body } = await api.call(`GET ${K}/topic/t`);
    expect([status, body["message"]]).to.deep.equal([503, "The brokers are starting."]);
  });

  it("does not let clients repeat for minutes what a service that is off cannot answer", async () => {
    await api.ok(`PUT ${K}`, { powered: false });
    expect(await api.call(`GET ${K}/topic`)).to.deep.include({ status: 400 });
  });

  it("gives users passwords and certificates of their own, and resets passwords", async () => {
    const made = (await api.ok(`POST ${K}/user`, { username: "u" }))["user"] as Json;
    expect(made).to.include({ username: "u", type: "normal" });
    expect(made["password"]).to.match(/^AVNS_/);
    const read = async () => (await api.ok(`GET ${K}/user/u`))["user"] as Json;
    expect(await read()).to.deep.equal(made);
    expect(await api.ok(`PUT ${K}/user/u/credentials/reset`)).to.have.nested.property("service.service_name", "k");
    expect((await read())["password"])
      .to.match(/^AVNS_/)
      .and.not.equal(made["password"]);
    await api.ok(`PUT ${K}/user/u`, { operation: "reset-credentials", new_password: "of my own" });
    expect(await read()).to.include({ password: "of my own", access_cert: made["access_cert"] });
    expect((await api.call(`POST ${K}/user`, { username: "u" })).status).to.equal(409);
    expect((await api.call(`DELETE ${K}/user/avnadmin`)).status).to.equal(403);
    await api.ok(`DELETE ${K}/user/u`);
    expect((await api.call(`GET ${K}/user/u`)).status).to.equal(404);
  });

  it("has the default entries of a new Kafka, which can be deleted", async () => {
    const acl = { id: "default", username: "avnadmin", topic: "*", permission: "admin" };
    expect(await api.ok(`GET ${K}/acl`)).to.deep.equal({ acl: [acl] });
    for (const path of ["acl/default", "kafka/schema-registry/acl/default-sr-admin-config"]) {
      expect((await api.call(`DELETE ${K}/${path}`)).status).to.equal(200);
      expect((await api.call(`DELETE ${K}/${path}`)).status).to.equal(404);
    }
    expect(await notes()).to.deep.equal([]);
  });

  it("keeps Aiven's ACLs, answers all of them to each addition, and says that they are not enforced", async () => {
    const entry = { username: "u", topic: "t-*", permission: "readwrite" };
    const { acl } = (await api.ok(`POST ${K}/acl`, entry)) as { acl: Json[] };
    expect(acl).to.have.length(2);
    expect(acl.find(({ username }) => username === "u")).to.deep.include(entry);
    expect((await api.call(`POST ${K}/acl`, entry)).status).to.equal(409);
    expect(await api.ok(`GET ${K}`)).to.deep.nested.include({ "service.acl": acl });
    expect(await notes()).to.deep.equal([
      "access control entries (1) are stored but not enforced: every user may do everything here",
    ]);
  });

  it("keeps Kafka's own ACLs, for every host where none is named", async () => {
    const entry = {
      ...{ principal: "User:u", operation: "Read", resource_type: "Topic", resource_name: "t" },
      ...{ pattern_type: "PREFIXED", permission_type: "ALLOW" },
    };
    const { acl } = (await api.ok(`POST ${K}/kafka/acl`, entry)) as { acl: Json };
    expect(acl).to.deep.equal({ ...entry, host: "*", id: acl["id"] });
    expect(await api.ok(`GET ${K}/kafka/acl/${String(acl["id"])}`)).to.deep.equal({ acl });
    expect((await api.ok(`GET ${K}/kafka/acl`))["kafka_acl"]).to.deep.equal([acl]);
    await api.ok(`DELETE ${K}/kafka/acl/${String(acl["id"])}`);
    expect((await api.ok(`GET ${K}/kafka/acl`))["kafka_acl"]).to.deep.equal([]);
  });

  it("keeps quotas by user and client id, changes them by POST, and knows the empty one", async () => {
    const quota = { user: "u", "client-id": "c/d", consumer_byte_rate: 7 };
    await api.ok(`POST ${K}/quota`, quota);
    await api.ok(`POST ${K}/quota`, { user: "u", request_percentage: 50 });
    expect(await api.ok(`GET ${K}/quota/describe?user=u&client-id=c%2Fd`)).to.deep.equal({
      quota: { ...quota, producer_byte_rate: null, request_percentage: null },
    });
    expect(await api.ok(`GET ${K}/quota/describe?user=u&client-id=`)).to.deep.equal({
      quota: { user: "u", "client-id": "", consumer_byte_rate: null, producer_byte_rate: null, request_percentage: 50 },
    });
    await api.ok(`POST ${K}/quota`, { ...quota, consumer_byte_rate: 8 });
    expect((await api.ok(`GET ${K}/quota`))["quotas"]).to.have.length(2);
    expect((await notes())[0]).to.include("no client is throttled");
    await api.ok(`DELETE ${K}/quota?user=u&client-id=c%2Fd`);
    expect((await api.call(`DELETE ${K}/quota?user=u&client-id=c%2Fd`)).status).to.equal(404);
  });

  it("leads a static IP through its life", async () => {
    const made = await api.ok("POST /v1/project/p/static-ips", { cloud_name: "aws-eu-west-1" });
    expect(made).to.include({ state: "created", service_name: null, termination_protection: false });
    const one = `/v1/project/p/static-ips/${String(made["static_ip_address_id"])}`;
    const state = async () => ((await api.ok("GET /v1/project/p/static-ips"))["static_ips"] as Json[])[0]?.["state"];
    expect(await api.ok(`POST ${one}/association`, { service_name: "k" })).to.include({ state: "available" });
    await api.ok(`PUT ${K}`, { user_config: { static_ips: true } });
    expect(await state()).to.equal("assigned");
    expect((await api.call(`DELETE ${one}/association`)).status).to.equal(409);
    expect((await api.call(`DELETE ${one}`)).status).to.equal(409);
    await api.ok(`PUT ${K}`, { user_config: { static_ips: false } });
    expect(await api.ok(`DELETE ${one}/association`)).to.include({ state: "created", service_name: null });
    await api.ok(`PATCH ${one}`, { termination_protection: true });
    expect((await api.call(`DELETE ${one}`)).status).to.equal(403);
    await api.ok(`PATCH ${one}`, { termination_protection: false });
    expect(await api.ok(`DELETE ${one}`)).to.include({ state: "deleted" });
  });

  it("associates static IPs with a service that is created with them, and frees them when it goes", async () => {
    const made = await api.ok("POST /v1/project/p/static-ips", { cloud_name: "aws-eu-west-1" });
    const body = { service_name: "n", service_type: "kafka", plan: "startup-4" };
    await api.ok("POST /v1/project/p/service", { ...body, static_ips: [made["static_ip_address_id"]] });
    const one = async () => ((await api.ok("GET /v1/project/p/static-ips"))["static_ips"] as Json[])[0];
    expect(await one()).to.include({ service_name: "n", state: "available" });
    await api.ok("DELETE /v1/project/p/service/n");
    expect(await one()).to.include({ service_name: null, state: "created" });
  });

  it("leads a VPC through its life, and keeps it while services are in it", async () => {
    const made = await api.ok("POST /v1/project/p/vpcs", {
      ...{ cloud_name: "aws-eu-west-1", network_cidr: "192.168.6.0/24", peering_connections: null },
    });
    expect(made).to.deep.include({ state: "APPROVED", peering_connections: [] });
    const one = `/v1/project/p/vpcs/${String(made["project_vpc_id"])}`;
    expect(await api.ok(`GET ${one}`)).to.include({ state: "ACTIVE" });
    await api.ok(`PUT ${K}`, { project_vpc_id: made["project_vpc_id"] });
    expect((await api.call(`DELETE ${one}`)).status).to.equal(409);
    await api.ok(`PUT ${K}`, { project_vpc_id: null });
    expect(await api.ok(`DELETE ${one}`)).to.include({ state: "DELETING" });
    expect((await api.call(`GET ${one}`)).status).to.equal(404);
  });

  it("makes, changes and deletes projects, but none that has services", async () => {
    await api.ok("POST /v1/project", { project: "new", tech_emails: [{ email: "a@b.c" }] });
    expect((await api.call("POST /v1/project", { project: "new" })).status).to.equal(409);
    await api.ok("PUT /v1/project/new", { tags: { a: "b" } });
    const { project } = await api.ok("GET /v1/project/new");
    expect(project).to.deep.include({ tech_emails: [{ email: "a@b.c" }], tags: { a: "b" }, available_credits: "0.00" });
    await api.ok("DELETE /v1/project/new");
    expect((await api.call("DELETE /v1/project/p")).status).to.equal(409);
  });
});
