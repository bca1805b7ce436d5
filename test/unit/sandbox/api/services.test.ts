import { expect } from "chai";
import { type Json, TestApi } from "./testApi";

const K = "/v1/project/p/service/k";
const MM = "/v1/project/p/service/mm";
const SPECS = "/v1/project/p/service-types";

describe("services", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await TestApi.open();
    await api.withServices();
  });
  afterEach(() => api.close());

  const service = async (path = K) => (await api.ok(`GET ${path}`))["service"] as Json;
  const change = async (body: Json, path = K) => (await api.ok(`PUT ${path}`, body))["service"] as Json;

  it("has all that the official provider would crash without, in Go's types", async () => {
    const kafka = await service();
    expect(kafka["maintenance"]).to.deep.equal({ dow: "sunday", time: "03:00:00", enabled: true, updates: [] });
    expect(kafka["service_uri_params"]).to.deep.equal({ host: "127.0.0.1", port: "20000" });
    expect(kafka["connection_info"]).to.have.property("kafka").that.deep.equals(["127.0.0.1:20000"]);
    expect(kafka["components"]).to.deep.equal([
      {
        component: "kafka",
        host: "127.0.0.1",
        port: 20_000,
        route: "dynamic",
        usage: "primary",
        ssl: true,
        kafka_authentication_method: "certificate",
        kafka_ssl_ca: "project_ca",
      },
    ]);
    expect(kafka["create_time"]).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(kafka["project_vpc_id"]).to.equal(null);
    const mirrorMaker = await service(MM);
    expect(mirrorMaker["maintenance"]).to.have.property("enabled", true);
    expect([mirrorMaker["components"], mirrorMaker["connection_info"]]).to.deep.equal([[], {}]);
  });

  for (const [type, path] of [
    ["kafka", K],
    ["kafka_mirrormaker", MM],
  ] as const) {
    it(`gives ${type} just the disk of its plan, so that the provider sees none that was added`, async () => {
      for (const plan of ["startup-4", "business-8", "premium-6x-16"]) {
        const specs = await api.ok(`GET ${SPECS}/${type}/plans/${plan}`);
        expect(specs["disk_space_mb"]).to.be.a("number").greaterThan(0);
        // As the provider creates: with the plan's own size.
        await change({ plan, disk_space_mb: specs["disk_space_mb"] }, path);
        expect((await service(path))["disk_space_mb"]).to.equal(specs["disk_space_mb"]);
      }
      expect((await change({ plan: "startup-4" }, path))["disk_space_mb"]).to.equal(
        (await api.ok(`GET ${SPECS}/${type}/plans/startup-4`))["disk_space_mb"],
      );
    });
  }

  it("takes a disk of the plan's size and some steps, and keeps it", async () => {
    const { disk_space_mb: size, disk_space_step_mb: step } = await api.ok(`GET ${SPECS}/kafka/plans/startup-4`);
    const wanted = Number(size) + 2 * Number(step);
    expect((await change({ disk_space_mb: wanted }))["disk_space_mb"]).to.equal(wanted);
    expect((await change({ termination_protection: false }))["disk_space_mb"]).to.equal(wanted);
  });

  it("echoes a user config exactly, changes it key by key, and drops what is sent as null", async () => {
    const first = { kafka_version: "3.9", kafka: { num_partitions: 3, log_flush_interval_ms: null }, ip_filter: [] };
    await change({ user_config: first });
    await change({ user_config: { kafka: { message_max_bytes: 7 }, kafka_rest: null } });
    expect((await service())["user_config"]).to.deep.equal({
      kafka_version: "3.9",
      kafka: { num_partitions: 3, message_max_bytes: 7 },
      ip_filter: [],
    });
    await change({ user_config: { kafka: { num_partitions: null }, ip_filter: [{ network: "10.0.0.0/8" }] } });
    expect((await service())["user_config"]).to.deep.equal({
      kafka_version: "3.9",
      kafka: { message_max_bytes: 7 },
      ip_filter: [{ network: "10.0.0.0/8" }],
    });
  });

  it("fills in what Aiven fills in, and leaves what was said", async () => {
    const everybody = ["0.0.0.0/0", "::/0"];
    expect((await service())["user_config"]).to.deep.equal({ ip_filter: everybody, kafka_version: "4.1" });
    expect((await service(MM))["user_config"]).to.deep.equal({ ip_filter: everybody });
    await change({ user_config: { ip_filter: ["10.0.0.0/8"], kafka_version: "4.2" } });
    await change({ user_config: { ip_filter: null } });
    expect((await service())["user_config"]).to.deep.equal({ ip_filter: everybody, kafka_version: "4.2" });
  });

  it("keeps a service of another type, which logs and metrics go to, and says that it runs nothing", async () => {
    const body = { service_name: "search", service_type: "opensearch", plan: "startup-4" };
    const made = (await api.ok("POST /v1/project/p/service", body))["service"];
    expect(made).to.deep.include({
      ...{ service_type: "opensearch", components: [], connection_info: {} },
      metadata: { sandbox_notes: ["services of type opensearch are stored, but run nothing here"] },
    });
  });

  it("has a backup of a new PostgreSQL service, for which the official provider waits", async () => {
    const made = (
      await api.ok("POST /v1/project/p/service", { service_name: "pg", service_type: "pg", plan: "startup-4" })
    )["service"];
    expect((made as Json)["backups"]).to.have.length(1);
    expect((await service())["backups"]).to.deep.equal([]);
  });

  it("moves to the cloud that a PUT names, and stays there", async () => {
    expect((await change({ cloud: "aws-eu-west-1" }))["cloud_name"]).to.equal("aws-eu-west-1");
    expect((await change({}))["cloud_name"]).to.equal("aws-eu-west-1");
  });

  it("carries int64's largest number, which JavaScript would write as one that Go cannot read", async () => {
    const most = "9223372036854775807";
    const body = `{"user_config": {"kafka": {"log_flush_interval_messages": ${most}}}}`;
    expect((await api.call(`PUT ${K}`, body)).text).to.include(`"log_flush_interval_messages":${most}`);
    expect((await api.call(`GET ${K}`)).text).to.include(`"log_flush_interval_messages":${most}`);
  });

  it("leaves alone what a PUT does not name, also its VPC, and leaves a VPC by null", async () => {
    const vpc = await api.ok("POST /v1/project/p/vpcs", { cloud_name: "aws-eu-west-1", network_cidr: "10.0.0.0/24" });
    const id = vpc["project_vpc_id"];
    await change({ project_vpc_id: id, tech_emails: [{ email: "a@b.c" }], maintenance: { dow: "monday" } });
    const { state: _state, update_time: _time, ...before } = await service();
    const { state: _state2, update_time: _time2, ...after } = await change({});
    expect(after).to.deep.equal(before);
    expect(after).to.include({ project_vpc_id: id });
    expect(after["maintenance"]).to.include({ dow: "monday", time: "03:00:00" });
    expect((await change({ project_vpc_id: null }))["project_vpc_id"]).to.equal(null);
  });

  it("takes avn's nulls for nothing said", async () => {
    await api.ok("POST /v1/project/p/service", {
      ...{ service_name: "n", service_type: "kafka", plan: "startup-4", cloud: null, project_vpc_id: null },
      ...{ service_integrations: [], static_ips: [], tech_emails: null, user_config: {}, maintenance: null },
    });
    expect(await service("/v1/project/p/service/n")).to.include({ cloud_name: "google-europe-west1" });
  });

  it("refuses to end or turn off what is protected, and says how", async () => {
    await change({ termination_protection: true });
    for (const [route, body] of [
      [`DELETE ${K}`, undefined],
      [`PUT ${K}`, { powered: false }],
    ] as const) {
      const { status, body: answer } = await api.call(route, body);
      expect([status, answer["message"]]).to.deep.equal([
        403,
        "Service is protected against termination and shutdown. Remove termination protection first.",
      ]);
    }
    await change({ termination_protection: false });
    expect((await api.call(`DELETE ${K}`)).status).to.equal(200);
  });

  it("says 'already exists' to a second one of a name", async () => {
    const body = { service_name: "k", service_type: "kafka", plan: "startup-4" };
    const { status, body: answer } = await api.call("POST /v1/project/p/service", body);
    expect(status).to.equal(409);
    expect(answer["message"]).to.include("already exists");
  });

  it("forgets with a service all that belongs to it, and nothing else", async () => {
    const before = api.everything();
    await api.ok("POST /v1/project/p/service", { service_name: "n", service_type: "kafka", plan: "startup-4" });
    const N = "/v1/project/p/service/n";
    await api.ok(`POST ${N}/topic`, { topic_name: "t" });
    await api.ok(`POST ${N}/acl`, { username: "u", topic: "t", permission: "read" });
    await api.ok(`POST ${N}/quota`, { user: "u", consumer_byte_rate: 1 });
    await api.ok("POST /v1/project/p/integration", {
      ...{ integration_type: "kafka_mirrormaker", source_service: "n", dest_service: "mm" },
    });
    await api.ok(`DELETE ${N}`);
    expect(api.everything()).to.deep.equal(before);
  });

  it("replaces tags by PUT, and changes and removes some by PATCH", async () => {
    await api.ok(`PUT ${K}/tags`, { tags: { a: "1", b: "2" } });
    await api.ok(`PATCH ${K}/tags`, { tags: { a: null, c: "3" } });
    expect(await api.ok(`GET ${K}/tags`)).to.deep.equal({ tags: { b: "2", c: "3" } });
    await api.ok(`PUT ${K}/tags`, { tags: {} });
    expect(await api.ok(`GET ${K}/tags`)).to.deep.equal({ tags: {} });
  });

  it("loses none of many writes that come together", async () => {
    const names = Array.from({ length: 30 }, (_, index) => String(index));
    await Promise.all(
      names.flatMap((name) => [
        api.ok(`POST ${K}/user`, { username: `u${name}` }),
        api.ok(`PATCH ${K}/tags`, { tags: { [`t${name}`]: name } }),
        api.ok(`PUT ${K}`, {
          user_config: { kafka: { [name === "0" ? "num_partitions" : "min_insync_replicas"]: 2 } },
        }),
        api.ok(`POST ${K}/acl`, { username: `u${name}`, topic: "t", permission: "read" }),
        api.ok(`POST ${MM}/mirrormaker/replication-flows`, { source_cluster: `s${name}`, target_cluster: "t" }),
      ]),
    );
    const found = await service();
    expect(found["users"]).to.have.length(31);
    expect(found["acl"]).to.have.length(31);
    expect(Object.keys(found["tags"] as Json)).to.have.length(30);
    expect(found["user_config"]).to.deep.include({ kafka: { num_partitions: 2, min_insync_replicas: 2 } });
    const { replication_flows: flows } = await api.ok(`GET ${MM}/mirrormaker/replication-flows`);
    expect(flows).to.have.length(30);
  });

  it("lists the projects that something is in, that were made, or that somebody asked about, by name", async () => {
    const listed = async () =>
      ((await api.ok("GET /v1/project"))["projects"] as Json[]).map((one) => one["project_name"]);
    await api.ok("POST /v1/project", { project: "made" });
    await api.ok("GET /v1/project/asked");
    await api.ok("POST /v1/project/a/vpcs", { cloud_name: "aws-eu-west-1", network_cidr: "10.0.0.0/24" });
    expect(await listed()).to.deep.equal(["a", "asked", "made", "p"]);
  });

  it("makes one service of two requests that come together", async () => {
    const body = { service_name: "same", service_type: "kafka", plan: "startup-4" };
    const answers = await Promise.all([1, 2].map(() => api.call("POST /v1/project/p/service", body)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
  });
});

describe("strict mode", () => {
  let api: TestApi;
  before(async () => {
    api = await TestApi.open({ project: "mine", token: "secret" });
  });
  after(() => api.close());

  for (const [what, route, authorization, status] of [
    ["takes the project and the token", "GET /v1/project/mine/service", "aivenv1 secret", 200],
    ["takes the token as Bearer, too", "GET /v1/project/mine/service", "Bearer secret", 200],
    ["refuses another token", "GET /v1/project/mine/service", "aivenv1 guess", 401],
    ["refuses no token", "GET /v1/project/mine/service", "", 401],
    ["refuses another project", "GET /v1/project/other/service", "aivenv1 secret", 403],
    ["refuses a project behind an encoding", "GET /v1/project/%6fther/service", "aivenv1 secret", 403],
  ] as const) {
    it(what, async () => {
      expect((await api.call(route, undefined, { authorization })).status).to.equal(status);
    });
  }

  it("lists the project before anything is in it, once", async () => {
    const names = async () => {
      const { body } = await api.call("GET /v1/project", undefined, { authorization: "aivenv1 secret" });
      return (body["projects"] as Json[]).map((one) => one["project_name"]);
    };
    expect(await names()).to.deep.equal(["mine"]);
    await api.call("GET /v1/project/mine", undefined, { authorization: "aivenv1 secret" });
    expect(await names()).to.deep.equal(["mine"]);
  });
});
