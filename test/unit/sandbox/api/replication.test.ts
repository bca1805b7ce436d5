import { expect } from "chai";
import { type Json, TestApi } from "./testApi";

const FLOWS = "/v1/project/p/service/mm/mirrormaker/replication-flows";
const INTEGRATION = "/v1/project/p/integration";
const ENDPOINT = "/v1/project/p/integration_endpoint";

describe("replication flows", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await TestApi.open();
    await api.withServices();
  });
  afterEach(() => api.close());

  const create = (settings: Json) => api.ok(`POST ${FLOWS}`, { source_cluster: "a", target_cluster: "b", ...settings });
  const read = async () => (await api.ok(`GET ${FLOWS}/a/b`))["replication_flow"] as Json;

  it("answers only what was set, under the same keys, and the creation without the flow", async () => {
    const settings = {
      ...{ enabled: true, topics: [".*"], "topics.blacklist": ["x"], sync_group_offsets_interval_seconds: 1 },
      ...{ emit_heartbeats_enabled: false, config_properties_exclude: "a,b", replication_factor: 2 },
    };
    expect(await create(settings)).to.deep.equal({ message: "created", errors: [] });
    expect(await read()).to.deep.equal({ source_cluster: "a", target_cluster: "b", ...settings });
  });

  it("changes by PUT only what is sent, clears by an empty list or text, and ignores aliases in it", async () => {
    await create({ enabled: true, topics: ["t"], "topics.blacklist": ["x"], config_properties_exclude: "a" });
    const body = { source_cluster: "other", topics: [], config_properties_exclude: "", enabled: false };
    const { replication_flow: flow } = await api.ok(`PUT ${FLOWS}/a/b`, body);
    const expected = { source_cluster: "a", target_cluster: "b", enabled: false, "topics.blacklist": ["x"] };
    expect(flow).to.deep.equal(expected);
    expect(await read()).to.deep.equal(expected);
  });

  it("knows the API's other name of the deny list", async () => {
    await create({ topics_exclude: ["x"] });
    expect(await read())
      .to.have.property("topics.blacklist")
      .that.deep.equals(["x"]);
  });

  it("takes an alias that no integration has, as Aiven does, and says 'already exists' to a second flow of a pair", async () => {
    await create({});
    const { status, body } = await api.call(`POST ${FLOWS}`, { source_cluster: "a", target_cluster: "b" });
    expect([status, String(body["message"]).includes("already exists")]).to.deep.equal([409, true]);
    await api.ok(`POST ${FLOWS}`, { source_cluster: "b", target_cluster: "a" });
    expect((await api.ok(`GET ${FLOWS}`))["replication_flows"]).to.have.length(2);
  });

  it("tells the MirrorMaker of every change", async () => {
    const changes = async (work: () => Promise<unknown>) => {
      const before = api.runtime.changed.length;
      await work();
      return api.runtime.changed.slice(before);
    };
    expect(await changes(() => create({}))).to.deep.equal(["p/mm"]);
    expect(await changes(() => api.ok(`PUT ${FLOWS}/a/b`, { enabled: true }))).to.deep.equal(["p/mm"]);
    expect(await changes(() => api.ok(`DELETE ${FLOWS}/a/b`))).to.deep.equal(["p/mm"]);
    expect((await api.call(`GET ${FLOWS}/a/b`)).status).to.equal(404);
  });
});

describe("integrations", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await TestApi.open();
    await api.withServices();
  });
  afterEach(() => api.close());

  const create = async (body: Json) => (await api.ok(`POST ${INTEGRATION}`, body))["service_integration"] as Json;
  const mirror = (cluster_alias?: string) => ({
    ...{ integration_type: "kafka_mirrormaker", source_service: "k", dest_service: "mm", dest_endpoint_id: null },
    ...(cluster_alias === undefined ? {} : { user_config: { cluster_alias } }),
  });

  it("is active at once, tells both ends with their projects, and is listed by both services", async () => {
    const made = await create(mirror("source"));
    expect(made).to.deep.include({
      ...{ active: true, enabled: true, integration_type: "kafka_mirrormaker" },
      ...{ source_project: "p", source_service: "k", source_service_type: "kafka", source_endpoint_id: null },
      ...{ dest_project: "p", dest_service: "mm", dest_service_type: "kafka_mirrormaker", dest_endpoint_id: null },
      user_config: { cluster_alias: "source" },
    });
    expect(made["service_integration_id"]).to.match(/^[0-9a-f-]{36}$/);
    for (const name of ["k", "mm"]) {
      const listed = await api.ok(`GET /v1/project/p/service/${name}/integration`);
      expect(listed["service_integrations"]).to.deep.equal([made]);
    }
  });

  it("makes an alias where none is given", async () => {
    expect(await create(mirror())).to.deep.include({ user_config: { cluster_alias: "p-k" } });
  });

  it("is replaced by a PUT as a whole, the alias apart", async () => {
    const kafka_mirrormaker = { consumer_max_poll_records: 500 };
    const { service_integration_id: id } = await create({
      ...mirror(),
      user_config: { cluster_alias: "a", kafka_mirrormaker },
    });
    const put = async (body: Json) =>
      ((await api.ok(`PUT ${INTEGRATION}/${String(id)}`, body))["service_integration"] as Json)["user_config"];
    expect(await put({})).to.deep.equal({ cluster_alias: "a", kafka_mirrormaker });
    expect(await put({ user_config: { cluster_alias: "b" } })).to.deep.equal({ cluster_alias: "b" });
    expect(await put({ user_config: {} })).to.deep.equal({ cluster_alias: "p-k" });
  });

  it("changes the alias, but not to that of another cluster of the same MirrorMaker", async () => {
    const { service_integration_id: id } = await create(mirror("one"));
    await create(mirror("two"));
    const put = (cluster_alias: string) =>
      api.call(`PUT ${INTEGRATION}/${String(id)}`, { user_config: { cluster_alias } });
    expect((await put("two")).status).to.equal(409);
    expect((await put("three")).status).to.equal(200);
    expect(api.store.list("integration").map(({ userConfig }) => userConfig["cluster_alias"])).to.have.members([
      "two",
      "three",
    ]);
    expect((await api.call(`POST ${INTEGRATION}`, mirror("two"))).status).to.equal(409);
  });

  it("reaches a service of another project", async () => {
    await api.ok("POST /v1/project/q/service", { service_name: "far", service_type: "kafka", plan: "startup-4" });
    const made = await create({ ...mirror("far"), source_project: "q", source_service: "far" });
    expect(made).to.include({ source_project: "q", source_service: "far", dest_project: "p" });
  });

  it("connects an external cluster, whose secrets are told only on request and survive a change of the rest", async () => {
    const user_config = { bootstrap_servers: "h:1", security_protocol: "SASL_SSL", sasl_plain_password: "secret" };
    const body = { endpoint_name: "far", endpoint_type: "external_kafka", user_config };
    const endpoint = (await api.ok(`POST ${ENDPOINT}`, body))["service_integration_endpoint"] as Json;
    const id = String(endpoint["endpoint_id"]);
    const made = await create({ ...mirror("far"), source_service: null, source_endpoint_id: id });
    expect(made).to.include({ source_service: null, source_endpoint_id: id, source_endpoint: "far" });

    api.runtime.changed.length = 0;
    await api.ok(`PUT ${ENDPOINT}/${id}`, { user_config: { bootstrap_servers: "h:2" } });
    expect(api.runtime.changed).to.deep.equal(["p/mm"]);
    const open = await api.ok(`GET ${ENDPOINT}/${id}?include_secrets=true`);
    expect(open["service_integration_endpoint"]).to.deep.include({
      user_config: { ...user_config, bootstrap_servers: "h:2" },
    });
    for (const route of [`${ENDPOINT}/${id}`, ENDPOINT]) {
      expect(JSON.stringify(await api.ok(`GET ${route}`))).to.not.include('"secret"');
    }
    expect((await api.call(`POST ${ENDPOINT}`, body)).status).to.equal(409);
    expect((await api.call(`DELETE ${ENDPOINT}/${id}`)).status).to.equal(409);
    await api.ok(`DELETE ${INTEGRATION}/${String(made["service_integration_id"])}`);
    await api.ok(`DELETE ${ENDPOINT}/${id}`);
  });

  it("lists a project's own endpoints, and tells only the MirrorMakers that read from the one that changes", async () => {
    const endpoint = async (project: string) => {
      const user_config = { bootstrap_servers: "h:1", security_protocol: "PLAINTEXT" };
      const body = { endpoint_name: `of-${project}`, endpoint_type: "external_kafka", user_config };
      const made = await api.ok(`POST /v1/project/${project}/integration_endpoint`, body);
      return String((made["service_integration_endpoint"] as Json)["endpoint_id"]);
    };
    const [mine] = [await endpoint("p"), await endpoint("q")];
    const listed = (await api.ok(`GET ${ENDPOINT}`))["service_integration_endpoints"] as Json[];
    expect(listed.map(({ endpoint_id }) => endpoint_id)).to.deep.equal([mine]);
    await create(mirror("service"));
    api.runtime.changed.length = 0;
    await api.ok(`PUT ${ENDPOINT}/${mine}`, { user_config: { bootstrap_servers: "h:2" } });
    expect(api.runtime.changed).to.deep.equal([]);
  });

  it("notes at a service the integrations of which it is the source, and no others", async () => {
    const notesOf = async (path: string) => {
      const { service } = await api.ok(`GET /v1/project/${path}`);
      return ((service as Json)["metadata"] as { sandbox_notes?: string[] }).sandbox_notes ?? [];
    };
    await api.ok("POST /v1/project/q/service", { service_name: "k", service_type: "kafka", plan: "startup-4" });
    await create(mirror("a"));
    const logs = { integration_type: "kafka_logs", source_service: "mm", user_config: { kafka_topic: "logs" } };
    await create({ ...logs, dest_service: "k" });
    expect(await notesOf("p/service/mm")).to.deep.equal([
      "integrations of type kafka_logs are stored, but send nothing",
    ]);
    expect(await notesOf("p/service/k")).to.deep.equal([]);
    await create({ ...logs, source_service: "k", dest_service: "k" });
    expect(await notesOf("p/service/k")).to.have.length(1);
    expect(await notesOf("q/service/k")).to.deep.equal([]);
  });

  it("keeps every type of integration that carries logs or metrics away, and says that they send nothing here", async () => {
    const endpoint = async (endpoint_type: string, user_config: Json) => {
      const made = await api.ok(`POST ${ENDPOINT}`, { endpoint_name: endpoint_type, endpoint_type, user_config });
      return (made["service_integration_endpoint"] as Json)["endpoint_id"];
    };
    for (const service_type of ["opensearch", "thanos"]) {
      const body = { service_name: service_type, service_type, plan: "startup-4" };
      await api.ok("POST /v1/project/p/service", body);
    }
    const datadog = await endpoint("datadog", { datadog_api_key: "key", site: "datadoghq.eu" });
    const prometheus = await endpoint("prometheus", {});
    const aws = { access_key: "key", secret_key: "secret", region: "eu-west-1" };
    const logs = { url: "https://logs.example.com/", index_prefix: "logs" };
    const more: Record<string, Json> = {
      rsyslog: { server: "logs.example.com", port: 514, format: "rfc5424", tls: false },
      jolokia: {},
      external_opensearch_logs: logs,
      external_elasticsearch_logs: logs,
      external_aws_cloudwatch_logs: aws,
      external_aws_cloudwatch_metrics: { ...aws, namespace: "kafka" },
      external_google_cloud_logging: { project_id: "project", service_account_credentials: "{}", log_id: "syslog" },
    };
    const endpoints = await Promise.all(
      Object.entries(more).map(async ([type, userConfig]) => ({
        integration_type: type,
        dest_endpoint_id: await endpoint(type, userConfig),
      })),
    );
    for (const body of [
      ...endpoints,
      { integration_type: "logs", dest_service: "opensearch", user_config: { elasticsearch_index_days_max: 7 } },
      { integration_type: "metrics", dest_service: "thanos" },
      { integration_type: "kafka_logs", dest_service: "k", user_config: { kafka_topic: "logs" } },
      { integration_type: "datadog", dest_endpoint_id: datadog, user_config: {} },
      { integration_type: "prometheus", dest_endpoint_id: prometheus },
    ]) {
      const made = await create({ source_service: "k", ...body });
      expect(made["user_config"]).to.deep.equal("user_config" in body ? body.user_config : {});
    }
    const { service } = await api.ok("GET /v1/project/p/service/k");
    const [note = ""] = ((service as Json)["metadata"] as { sandbox_notes: string[] }).sandbox_notes;
    expect(note).to.match(/^integrations of type .* are stored, but send nothing$/);
    const types = ["logs", "metrics", "kafka_logs", "datadog", "prometheus", ...Object.keys(more)];
    for (const type of types) expect(note).to.include(type);
  });
});
