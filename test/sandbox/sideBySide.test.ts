import { expect } from "chai";
import { differences } from "../../sandbox/demo/record";
import { kafkaAccess } from "../../sandbox/demo/kafkaClient";
import { AivenProject } from "./fixtures/aivenProject";
import { TestSandbox } from "./fixtures/sandboxProcess";

describe("two sandboxes side by side", () => {
  let abroad: TestSandbox;
  let home: TestSandbox;
  before(async () => {
    [abroad, home] = await Promise.all([TestSandbox.start(["--nodes", "3"]), TestSandbox.start()]);
  });
  after(() => Promise.all([abroad.remove(), home.remove()]));

  it("a service of three brokers keeps three replicas, all in sync", async () => {
    const project = new AivenProject(abroad.aiven, "abroad");
    await project.createKafka("cluster", { kafka_version: "4.1", follower_fetching: { enabled: true } });
    await project.createTopic("cluster", "orders", {
      partitions: 3,
      replication: 3,
      config: { min_insync_replicas: 2 },
    });
    const { partitions, config } = await project.topic("cluster", "orders");
    expect(partitions.map(({ isr }) => isr)).to.deep.equal([3, 3, 3]);
    expect(config["min_insync_replicas"]).to.deep.equal({ value: 2, source: "topic_config" });
    const service = await abroad.service("cluster");
    expect(service.nodes.map(({ state }) => state)).to.deep.equal(["running", "running", "running"]);
    expect(service.notes).to.deep.equal(["kafka_version 4.1 runs on Apache Kafka 4.3.1, the nearest release here"]);
    const written = await project.write("cluster", "orders", "replicated", 30, 3);
    expect(differences(written, await project.read("cluster", "orders", "replicated", 30))).to.deep.equal([]);
  });

  it("a MirrorMaker of the one copies from a service of the other, by an external_kafka endpoint", async () => {
    const access = await kafkaAccess(abroad.aiven, "abroad", "cluster");
    const project = new AivenProject(home.aiven, "home");
    await project.createKafka("target", {});
    await project.createMirrorMaker("mm", {});
    const { service_integration_endpoint: endpoint } = await project.call<{
      service_integration_endpoint: { endpoint_id: string };
    }>("POST", "integration_endpoint", {
      endpoint_name: "abroad",
      endpoint_type: "external_kafka",
      user_config: {
        bootstrap_servers: access.bootstrapServers.join(","),
        security_protocol: "SSL",
        ssl_ca_cert: access.ca,
        ssl_client_cert: access.certificate,
        ssl_client_key: access.key,
        ssl_endpoint_identification_algorithm: "https",
      },
    });
    await project.integrate("mm", "abroad", { source_endpoint_id: endpoint.endpoint_id });
    await project.integrate("mm", "target", { source_service: "target" });
    await project.createFlow("mm", "abroad", "target", {
      enabled: true,
      topics: ["orders"],
      follower_fetching_enabled: true,
    });
    expect(await project.read("target", "abroad.orders", "replicated", 30)).to.have.length(30);
  });

  it("each knows only its own services", async () => {
    const names = async (sandbox: TestSandbox) =>
      (await sandbox.status()).services.map(({ serviceName }) => serviceName);
    expect(await names(abroad)).to.deep.equal(["cluster"]);
    expect(await names(home)).to.deep.equal(["mm", "target"]);
  });
});
