/** What the local Aiven remembers. One record per document, kept in the store under the key the function beside it makes. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** A value as text without quotes, as command lines and properties files have it. */
export const jsonText = (value: JsonValue) => (typeof value === "string" ? value : JSON.stringify(value));

export type ServiceType = "kafka" | "kafka_mirrormaker";

export interface ServiceUser {
  username: string;
  type: "primary" | "normal";
  password: string;
  /** PEM, signed by the project's CA with `CN=<username>`. */
  accessCert: string;
  /** PEM, PKCS#8. */
  accessKey: string;
}

/** Loopback ports of one broker process; kept so that a service URI stays the same over restarts. */
export interface BrokerPorts {
  certificate: number;
  controller: number;
}

export interface ServiceRecord {
  project: string;
  serviceName: string;
  serviceType: ServiceType;
  plan: string;
  cloudName: string;
  /** Exactly the keys that were sent, in API spelling (snake_case), merged over the updates. */
  userConfig: JsonObject;
  projectVpcId: string | null;
  techEmails: string[];
  terminationProtection: boolean;
  maintenance: { dow: string; time: string };
  /** MiB. */
  diskSpaceMb: number;
  tags: Record<string, string>;
  powered: boolean;
  /** RFC 3339. */
  createTime: string;
  updateTime: string;
  users: ServiceUser[];
  /** One entry per broker process of a Kafka service; empty for MirrorMaker. */
  brokers: BrokerPorts[];
  /** KRaft cluster id of a Kafka service (base64url uuid). */
  clusterId: string;
}

export interface IntegrationRecord {
  project: string;
  integrationId: string;
  integrationType: string;
  sourceProject: string;
  sourceService: string | null;
  sourceEndpointId: string | null;
  destProject: string;
  destService: string | null;
  destEndpointId: string | null;
  userConfig: JsonObject;
}

export interface EndpointRecord {
  project: string;
  endpointId: string;
  endpointName: string;
  endpointType: string;
  userConfig: JsonObject;
}

/** A replication flow: the API's own keys, only those that were sent and not cleared since. `topics.blacklist` has a dot. */
export interface FlowRecord {
  project: string;
  serviceName: string;
  sourceCluster: string;
  targetCluster: string;
  settings: JsonObject;
}

/** What a broker cannot keep about a topic; the topic itself, its partitions and configs live in the broker. */
export interface TopicRecord {
  project: string;
  serviceName: string;
  topicName: string;
  /** As requested; the broker may hold fewer replicas, because the sandbox runs fewer nodes. */
  replication: number;
  /** As requested; the broker's copy is capped at the number of nodes. */
  minInsyncReplicas: number | null;
  tags: { key: string; value: string }[];
  topicDescription: string | null;
  ownerUserGroupId: string | null;
}

export interface StateDocuments {
  service: ServiceRecord;
  integration: IntegrationRecord;
  endpoint: EndpointRecord;
  flow: FlowRecord;
  topic: TopicRecord;
  /** The certificate authority of a project. */
  project: { project: string; caCert: string; caKey: string };
}
export type Kind = keyof StateDocuments;

export const keyOf = {
  project: (project: string) => project,
  service: (project: string, service: string) => `${project}/${service}`,
  integration: (project: string, id: string) => `${project}/${id}`,
  endpoint: (project: string, id: string) => `${project}/${id}`,
  flow: (project: string, service: string, source: string, target: string) =>
    `${project}/${service}/${source}/${target}`,
  topic: (project: string, service: string, topic: string) => `${project}/${service}/${topic}`,
};
