/** What the local Aiven remembers. One record per document, kept in the store under the key the function beside it makes. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** A value as text without quotes, as command lines and properties files have it. */
export const jsonText = (value: JsonValue) => (typeof value === "string" ? value : JSON.stringify(value));

/** Only the first two run; the others are kept, so that logs and metrics have somewhere to go. */
export type ServiceType = "kafka" | "kafka_mirrormaker" | "opensearch" | "pg" | "thanos";

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
  /** The keys that were sent, in API spelling (snake_case), merged over the updates, over what Aiven fills in. */
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

/** An entry of Aiven's own access control list; the brokers here do not enforce it. */
export interface AclRecord {
  project: string;
  serviceName: string;
  id: string;
  username: string;
  topic: string;
  permission: string;
}

/** An access control entry in Kafka's own terms. */
export interface NativeAclRecord {
  project: string;
  serviceName: string;
  id: string;
  principal: string;
  operation: string;
  resourceType: string;
  resourceName: string;
  patternType: string;
  permissionType: string;
  host: string;
}

export interface SchemaRegistryAclRecord {
  project: string;
  serviceName: string;
  id: string;
  username: string;
  resource: string;
  permission: string;
}

/** Limits of a user, a client id, or a client id of a user; an empty text stands for the one that is not named. */
export interface QuotaRecord {
  project: string;
  serviceName: string;
  user: string;
  clientId: string;
  /** `consumer_byte_rate`, `producer_byte_rate`, `request_percentage`: those that were sent. */
  limits: JsonObject;
}

export interface StaticIpRecord {
  project: string;
  id: string;
  ipAddress: string;
  cloudName: string;
  /** The service that it is associated with. */
  serviceName: string | null;
  terminationProtection: boolean;
}

export interface VpcRecord {
  project: string;
  id: string;
  cloudName: string;
  networkCidr: string;
  createTime: string;
}

/** A project with its certificate authority; `settings` are those that were sent, when it was made as a project. */
interface ProjectRecord {
  project: string;
  caCert: string;
  caKey: string;
  settings?: JsonObject;
}

export interface StateDocuments {
  service: ServiceRecord;
  integration: IntegrationRecord;
  endpoint: EndpointRecord;
  flow: FlowRecord;
  topic: TopicRecord;
  project: ProjectRecord;
  acl: AclRecord;
  nativeAcl: NativeAclRecord;
  schemaRegistryAcl: SchemaRegistryAclRecord;
  quota: QuotaRecord;
  staticIp: StaticIpRecord;
  vpc: VpcRecord;
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
  acl: (project: string, service: string, id: string) => `${project}/${service}/${id}`,
  // Client ids may hold anything.
  quota: (project: string, service: string, clientId: string, user: string) =>
    [project, service, encodeURIComponent(clientId), encodeURIComponent(user)].join("/"),
  staticIp: (project: string, id: string) => `${project}/${id}`,
  vpc: (project: string, id: string) => `${project}/${id}`,
};
