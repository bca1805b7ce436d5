import { rackOf } from "../mirrormaker/rack";
import { type BrokerPorts, type JsonObject, type JsonValue, jsonText } from "../state/model";
import type { KeyPair } from "../state/pki";

export interface BrokerPlan {
  nodeId: number;
  /** Ports of every node of the service; node ids count from 1. */
  nodes: readonly BrokerPorts[];
  dataDirectory: string;
  /** `user_config` of the service. */
  userConfig: JsonObject;
  caCertificate: string;
  server: KeyPair;
}

/** Settings that cannot be more than there are nodes. */
const LIMITED_BY_NODES = ["default_replication_factor", "min_insync_replicas"];
/** Settings for parts that the sandbox does not run. */
const NOT_RUN = /^(sasl_oauthbearer_|audit_log$)/;

/** The server.properties of one node: Aiven's settings on top of what keeps a broker small. */
export function brokerProperties(plan: BrokerPlan): Record<string, string> {
  const { nodeId, nodes } = plan;
  const own = nodes[nodeId - 1];
  if (own === undefined) throw new Error(`node ${String(nodeId)} of ${String(nodes.length)}`);
  const replicas = String(Math.min(3, nodes.length));
  return {
    "process.roles": "broker,controller",
    "node.id": String(nodeId),
    "controller.quorum.voters": nodes
      .map(({ controller }, index) => `${String(index + 1)}@127.0.0.1:${String(controller)}`)
      .join(","),
    listeners: `CERTIFICATE://127.0.0.1:${String(own.certificate)},CONTROLLER://127.0.0.1:${String(own.controller)}`,
    "advertised.listeners": `CERTIFICATE://127.0.0.1:${String(own.certificate)}`,
    "listener.security.protocol.map": "CERTIFICATE:SSL,CONTROLLER:PLAINTEXT",
    "inter.broker.listener.name": "CERTIFICATE",
    "controller.listener.names": "CONTROLLER",
    "log.dirs": plan.dataDirectory,
    ...tls(plan),
    ...internalTopics(replicas),
    // On Aiven topics are created by its API only, unless the service says otherwise.
    "auto.create.topics.enable": "false",
    "default.replication.factor": replicas,
    ...SMALL,
    ...racks(plan),
    ...ownSettings((plan.userConfig["kafka"] ?? {}) as JsonObject, nodes.length),
  };
}

function tls({ caCertificate, server }: BrokerPlan): Record<string, string> {
  return {
    "ssl.client.auth": "required",
    "ssl.keystore.type": "PEM",
    "ssl.keystore.certificate.chain": server.certificate,
    "ssl.keystore.key": server.privateKey,
    "ssl.truststore.type": "PEM",
    "ssl.truststore.certificates": caCertificate,
  };
}

function internalTopics(replicas: string): Record<string, string> {
  return {
    "offsets.topic.replication.factor": replicas,
    "offsets.topic.num.partitions": "1",
    "transaction.state.log.replication.factor": replicas,
    "transaction.state.log.min.isr": "1",
    "transaction.state.log.num.partitions": "1",
    "share.coordinator.state.topic.replication.factor": replicas,
    "share.coordinator.state.topic.min.isr": "1",
  };
}

/** KIP-392: with follower fetching, a consumer that names its rack reads from the replica there. */
function racks({ nodeId, userConfig }: BrokerPlan): Record<string, string> {
  return {
    "broker.rack": rackOf(nodeId),
    ...(isEnabled(userConfig["follower_fetching"])
      ? { "replica.selector.class": "org.apache.kafka.common.replica.RackAwareReplicaSelector" }
      : {}),
  };
}

/** Less memory and fewer threads than a server wants, and no waiting for group members that will not come. */
const SMALL: Record<string, string> = {
  "group.initial.rebalance.delay.ms": "0",
  "log.cleaner.dedupe.buffer.size": "4194304",
  "log.index.size.max.bytes": "1048576",
  "num.network.threads": "2",
  "num.io.threads": "2",
  "background.threads": "2",
};

function ownSettings(settings: JsonObject, nodes: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([key, value]) => typeof value !== "object" && !NOT_RUN.test(key))
      .map(([key, value]) => {
        const limited = LIMITED_BY_NODES.includes(key) && typeof value === "number" ? Math.min(value, nodes) : value;
        return [key.replaceAll("_", "."), jsonText(limited)];
      }),
  );
}

/** Where the brokers differ from the service's user config, in a sentence each. */
export function brokerNotes(userConfig: JsonObject, nodes: number): string[] {
  const settings = (userConfig["kafka"] ?? {}) as JsonObject;
  const capped = LIMITED_BY_NODES.filter((key) => typeof settings[key] === "number" && settings[key] > nodes).map(
    (key) => `kafka.${key} ${jsonText(settings[key] ?? null)} is ${String(nodes)} in the brokers: ${nodesHere(nodes)}`,
  );
  const notRun = [
    ...Object.keys(settings)
      .filter((key) => NOT_RUN.test(key))
      .map((key) => `kafka.${key}`),
    ...["schema_registry", "kafka_rest", "kafka_connect"].filter((key) => userConfig[key] === true),
    ...["tiered_storage", "kafka_diskless", "inkless"].filter((key) => isEnabled(userConfig[key])),
    ...(isEnabled(userConfig["kafka_authentication_methods"], "sasl") ? ["kafka_authentication_methods.sasl"] : []),
  ];
  return [...capped, ...notRun.map((key) => `${key} is stored and returned, but the sandbox does not run it`)];
}

/** Why something is less than asked for. */
export const nodesHere = (nodes: number) =>
  `the service has ${nodes === 1 ? "one broker" : `${String(nodes)} brokers`} here`;

function isEnabled(value: JsonValue | undefined, key = "enabled"): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && value[key] === true;
}
