import { expect } from "chai";
import { type BrokerPlan, brokerNotes, brokerProperties } from "../../../../sandbox/runtime/brokerProperties";
import type { JsonObject } from "../../../../sandbox/state/model";

const NODES = [
  { certificate: 1001, controller: 2001 },
  { certificate: 1002, controller: 2002 },
  { certificate: 1003, controller: 2003 },
];
const plan = (change: Partial<BrokerPlan> = {}): BrokerPlan => ({
  nodeId: 1,
  nodes: NODES.slice(0, 1),
  dataDirectory: "/state/data",
  userConfig: {},
  caCertificate: "CA",
  server: { certificate: "CERT", privateKey: "KEY" },
  ...change,
});
const properties = (userConfig: JsonObject, nodes = 1) =>
  brokerProperties(plan({ userConfig, nodes: NODES.slice(0, nodes) }));

describe("properties of a broker", () => {
  it("one node is broker and controller, on loopback alone", () => {
    expect(brokerProperties(plan())).to.include({
      "process.roles": "broker,controller",
      "node.id": "1",
      "controller.quorum.voters": "1@127.0.0.1:2001",
      listeners: "CERTIFICATE://127.0.0.1:1001,CONTROLLER://127.0.0.1:2001",
      "advertised.listeners": "CERTIFICATE://127.0.0.1:1001",
      "log.dirs": "/state/data",
    });
  });

  it("each of several nodes knows all, and stands in a zone of its own", () => {
    const second = brokerProperties(plan({ nodeId: 2, nodes: NODES }));
    expect(second["controller.quorum.voters"]).to.equal("1@127.0.0.1:2001,2@127.0.0.1:2002,3@127.0.0.1:2003");
    expect(second["listeners"]).to.equal("CERTIFICATE://127.0.0.1:1002,CONTROLLER://127.0.0.1:2002");
    expect(second["broker.rack"]).to.equal("sandbox-b");
  });

  it("clients come by certificate, signed by the project's authority", () => {
    expect(brokerProperties(plan())).to.include({
      "listener.security.protocol.map": "CERTIFICATE:SSL,CONTROLLER:PLAINTEXT",
      "ssl.client.auth": "required",
      "ssl.keystore.certificate.chain": "CERT",
      "ssl.keystore.key": "KEY",
      "ssl.truststore.certificates": "CA",
    });
  });

  it("internal topics have as many replicas as there are nodes, three at most", () => {
    const factor = (nodes: number) => properties({}, nodes)["offsets.topic.replication.factor"];
    expect([factor(1), factor(2), factor(3)]).to.deep.equal(["1", "2", "3"]);
    expect(properties({}, 2)["transaction.state.log.replication.factor"]).to.equal("2");
    expect(properties({}, 2)["default.replication.factor"]).to.equal("2");
  });

  it("topics are not created by being used, unless the service says so", () => {
    expect(properties({})["auto.create.topics.enable"]).to.equal("false");
    expect(properties({ kafka: { auto_create_topics_enable: true } })["auto.create.topics.enable"]).to.equal("true");
  });

  it("a setting of the service is the broker's property of that name, over the sandbox's own", () => {
    const kafka = {
      log_retention_bytes: 1_000_000_000,
      group_initial_rebalance_delay_ms: 3000,
      log_cleanup_policy: "compact",
    };
    expect(properties({ kafka })).to.include({
      "log.retention.bytes": "1000000000",
      "group.initial.rebalance.delay.ms": "3000",
      "log.cleanup.policy": "compact",
    });
  });

  it("replicas are capped at the number of nodes, and a note says so", () => {
    const kafka = { default_replication_factor: 3, min_insync_replicas: 2 };
    expect(properties({ kafka })).to.include({ "default.replication.factor": "1", "min.insync.replicas": "1" });
    expect(properties({ kafka }, 3)).to.include({ "default.replication.factor": "3", "min.insync.replicas": "2" });
    expect(brokerNotes({ kafka }, 1)).to.deep.equal([
      "kafka.default_replication_factor 3 is 1 in the brokers: the service has one broker here",
      "kafka.min_insync_replicas 2 is 1 in the brokers: the service has one broker here",
    ]);
    expect(brokerNotes({ kafka }, 3)).to.deep.equal([]);
  });

  it("follower fetching is on where the service enables it", () => {
    const selector = (userConfig: JsonObject) => properties(userConfig)["replica.selector.class"];
    expect(selector({ follower_fetching: { enabled: true } })).to.match(/RackAwareReplicaSelector$/);
    expect(selector({ follower_fetching: { enabled: false } })).to.equal(undefined);
    expect(selector({})).to.equal(undefined);
  });

  it("settings of parts that do not run here are kept from the broker, and a note says so", () => {
    const kafka = {
      sasl_oauthbearer_expected_issuer: "x",
      audit_log: { aggregation_period_sec: 1 },
      num_partitions: null,
    };
    const changed = properties({ kafka });
    expect(changed).to.deep.equal(properties({}));
    const userConfig = {
      kafka,
      schema_registry: true,
      kafka_rest: false,
      tiered_storage: { enabled: true },
      kafka_authentication_methods: { sasl: true, certificate: true },
    };
    expect(brokerNotes(userConfig, 1).map((note) => note.split(" ")[0])).to.deep.equal([
      "kafka.sasl_oauthbearer_expected_issuer",
      "kafka.audit_log",
      "schema_registry",
      "tiered_storage",
      "kafka_authentication_methods.sasl",
    ]);
  });
});
