import type { Values } from "./providerClient";

/** One resource, and what becomes of it on both providers. */
export interface Case {
  type: string;
  /** What tells it from another case of its type, as it stands behind that. */
  kind?: string;
  /** Services that are there before, with their types. */
  services: Record<string, string>;
  inputs: Values;
  /** Planned from the first state, and previewed. */
  changes: Record<string, Values>;
  /** Done one after the other. */
  updates: Record<string, Values>;
}

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const SERVICES = { k: "kafka", mm: "kafka_mirrormaker" };
const IN_SERVICE = { project: "p", serviceName: "k" };

/** Each property left out, and each not known yet. */
const eachOf = (inputs: Values, names: string[] = Object.keys(inputs)): Record<string, Values> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`without ${name}`, { ...inputs, [name]: undefined }],
      [`with ${name} unknown`, { ...inputs, [name]: UNKNOWN }],
    ]),
  );

const userConfig = {
  ...{ ipFilters: ["10.0.0.0/8"], gcpAuthAllowedUrls: ["https://a.example.com"], kafkaRest: true },
  kafka: { numPartitions: 3, autoCreateTopicsEnable: true },
};
const kafka = {
  ...{ project: "p", serviceName: "new", plan: "startup-4", cloudName: "google-europe-west1" },
  ...{ maintenanceWindowDow: "monday", maintenanceWindowTime: "10:00:00", terminationProtection: true },
  ...{ tags: [{ key: "a", value: "b" }], techEmails: [{ email: "a@example.com" }], kafkaUserConfig: userConfig },
};
const kafkaWith = (config: Values): Values => ({ ...kafka, kafkaUserConfig: { ...userConfig, ...config } });
const flow = {
  ...{ project: "p", serviceName: "mm", sourceCluster: "one", targetCluster: "two", enable: true },
  ...{ topics: ["a", "b.*"], topicsBlacklists: ["c"], configPropertiesExcludes: ["x", "retention\\.ms"] },
  replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
  ...{ offsetSyncsTopicLocation: "source", syncGroupOffsetsEnabled: true, syncGroupOffsetsIntervalSeconds: 60 },
  ...{ emitHeartbeatsEnabled: true, replicationFactor: 2 },
};
const topic = {
  ...{
    ...IN_SERVICE,
    topicName: "t",
    partitions: 2,
    replication: 2,
    topicDescription: "d",
    terminationProtection: true,
  },
  config: { retentionMs: "1000", minCleanableDirtyRatio: 0.5, cleanupPolicy: "compact" },
  tags: [{ key: "a", value: "b" }],
};
const quota = { ...IN_SERVICE, user: "user-u", producerByteRate: 1000 };
const user = { ...IN_SERVICE, username: "user-u", password: "password-1" };
const acl = { ...IN_SERVICE, username: "user-u", topic: "t", permission: "read" };
const external = {
  ...{ bootstrapServers: "127.0.0.1:9093", securityProtocol: "SASL_SSL", saslMechanism: "PLAIN" },
  ...{ saslPlainUsername: "mirror", saslPlainPassword: "password-1" },
};
const endpoint = {
  project: "p",
  endpointName: "out",
  endpointType: "external_kafka",
  externalKafkaUserConfig: external,
};
const nativeAcl = {
  ...{ ...IN_SERVICE, principal: "User:u", operation: "Read", resourceType: "Topic", resourceName: "t" },
  ...{ patternType: "PREFIXED", permissionType: "ALLOW", host: "*" },
};
const mirrorMakerConfig = {
  ipFilters: ["10.0.0.0/8"],
  kafkaMirrormaker: { tasksMaxPerCpu: 2, emitCheckpointsEnabled: true },
};
const mirrorMaker = {
  ...{ project: "p", serviceName: "new", plan: "startup-4", cloudName: "google-europe-west1" },
  ...{ maintenanceWindowDow: "monday", maintenanceWindowTime: "10:00:00", tags: [{ key: "a", value: "b" }] },
  kafkaMirrormakerUserConfig: mirrorMakerConfig,
};
const integrationConfig = {
  clusterAlias: "one",
  kafkaMirrormaker: { consumerMaxPollRecords: 100, producerLingerMs: 5 },
};
const integration = {
  ...{ project: "p", integrationType: "kafka_mirrormaker", sourceServiceName: "k", destinationServiceName: "mm" },
  kafkaMirrormakerUserConfig: integrationConfig,
};
const logs = {
  ...{ project: "p", integrationType: "logs", sourceServiceName: "k", destinationServiceName: "logs" },
  logsUserConfig: { elasticsearchIndexDaysMax: 3, selectedLogFields: ["PRIORITY", "HOSTNAME"] },
};

export const CASES: Case[] = [
  {
    ...{ type: "Kafka", services: {}, inputs: kafka },
    changes: {
      ...eachOf(
        kafka,
        Object.keys(kafka).filter((name) => name !== "project"),
      ),
      ...Object.fromEntries(
        Object.keys(userConfig).flatMap((name) => [
          [`without the setting ${name}`, kafkaWith({ [name]: undefined })],
          [`with the setting ${name} unknown`, kafkaWith({ [name]: UNKNOWN })],
        ]),
      ),
      "another filter": kafkaWith({ ipFilters: ["12.0.0.0/8", "10.0.0.0/8"] }),
      "a filter of objects": kafkaWith({ ipFilters: undefined, ipFilterObjects: [{ network: "10.0.0.0/8" }] }),
      "a setting off": kafkaWith({ kafkaRest: false, schemaRegistry: false }),
      "a new object": kafkaWith({ tieredStorage: { enabled: true } }),
      "what is for a new service only": kafkaWith({ inkless: { enabled: true } }),
      "an unknown key": { ...kafka, nonsense: 1 },
      "other tags": {
        ...kafka,
        tags: [
          { key: "z", value: "b" },
          { key: "a", value: UNKNOWN },
        ],
      },
      "a tag whose value is not known yet": { ...kafka, tags: [{ key: "a", value: UNKNOWN }] },
      "a tag more, whose value is not known yet": { ...kafka, tags: [...kafka.tags, { key: "z", value: UNKNOWN }] },
      "a tag whose key is not known yet": { ...kafka, tags: [{ key: UNKNOWN, value: "b" }] },
      "no default ACL": { ...kafka, defaultAcl: false, karapace: true },
    },
    updates: {
      "settings and tags": { ...kafkaWith({ kafka: { numPartitions: 4 } }), tags: undefined },
      "another spelling of the filter": kafkaWith({
        ipFilters: undefined,
        ipFilterObjects: [{ network: "10.0.0.0/8" }],
      }),
      "no protection": { ...kafka, terminationProtection: undefined },
    },
  },
  {
    ...{ type: "KafkaTopic", services: SERVICES, inputs: topic },
    changes: {
      ...eachOf(topic),
      "a setting less": { ...topic, config: { retentionMs: "5" } },
      "no tags": { ...topic, tags: [] },
      "fewer partitions, in a service of another name": { ...topic, serviceName: "another", partitions: 1 },
    },
    updates: {
      settings: { ...topic, partitions: 3, topicDescription: undefined, config: { maxMessageBytes: "1000" } },
      "no settings": { ...topic, partitions: 4, config: undefined },
    },
  },
  {
    ...{ type: "KafkaUser", services: SERVICES, inputs: user },
    changes: eachOf(user),
    updates: { password: { ...user, password: "password-2" } },
  },
  {
    ...{ type: "KafkaNativeAcl", services: SERVICES, inputs: nativeAcl },
    changes: { ...eachOf(nativeAcl), "another host": { ...nativeAcl, host: "10.0.0.1" } },
    updates: {},
  },
  {
    ...{ type: "KafkaMirrorMaker", services: {}, inputs: mirrorMaker },
    changes: {
      ...eachOf(mirrorMaker),
      "a setting less": {
        ...mirrorMaker,
        kafkaMirrormakerUserConfig: { ...mirrorMakerConfig, kafkaMirrormaker: { tasksMaxPerCpu: 2 } },
      },
      "a setting off": {
        ...mirrorMaker,
        kafkaMirrormakerUserConfig: { ...mirrorMakerConfig, kafkaMirrormaker: { emitCheckpointsEnabled: false } },
      },
      "another filter": {
        ...mirrorMaker,
        kafkaMirrormakerUserConfig: { ...mirrorMakerConfig, ipFilters: undefined, ipFilterStrings: ["10.0.0.0/8"] },
      },
      "a tag whose value is not known yet": { ...mirrorMaker, tags: [{ key: "a", value: UNKNOWN }] },
    },
    updates: {
      settings: {
        ...mirrorMaker,
        tags: [{ key: "c", value: "d" }],
        kafkaMirrormakerUserConfig: { ...mirrorMakerConfig, kafkaMirrormaker: { tasksMaxPerCpu: 3 } },
      },
    },
  },
  {
    ...{ type: "ServiceIntegration", services: SERVICES, inputs: integration },
    changes: {
      ...eachOf(integration),
      ...Object.fromEntries(
        Object.entries(eachOf(integrationConfig)).map(([what, config]) => [
          `${what} of the settings`,
          { ...integration, kafkaMirrormakerUserConfig: config },
        ]),
      ),
      "a setting less": {
        ...integration,
        kafkaMirrormakerUserConfig: { clusterAlias: "one", kafkaMirrormaker: { producerLingerMs: 5 } },
      },
      "a setting of 0": {
        ...integration,
        kafkaMirrormakerUserConfig: { clusterAlias: "one", kafkaMirrormaker: { producerLingerMs: 0 } },
      },
      "another alias": { ...integration, kafkaMirrormakerUserConfig: { ...integrationConfig, clusterAlias: "two" } },
      "a source outside": { ...integration, sourceServiceName: undefined, sourceEndpointId: "p/endpoint" },
      "settings of another type": { ...integration, logsUserConfig: { elasticsearchIndexDaysMax: 3 } },
    },
    updates: {
      settings: {
        ...integration,
        kafkaMirrormakerUserConfig: { clusterAlias: "two", kafkaMirrormaker: { consumerMaxPollRecords: 200 } },
      },
    },
  },
  {
    ...{ type: "ServiceIntegration", kind: " of logs", services: { ...SERVICES, logs: "opensearch" }, inputs: logs },
    changes: {
      "no settings": { ...logs, logsUserConfig: undefined },
      "no setting in them": { ...logs, logsUserConfig: {} },
      "a list less": { ...logs, logsUserConfig: { elasticsearchIndexDaysMax: 3 } },
      "an empty list": { ...logs, logsUserConfig: { ...logs.logsUserConfig, selectedLogFields: [] } },
    },
    updates: { fields: { ...logs, logsUserConfig: { elasticsearchIndexDaysMax: 4, selectedLogFields: ["HOSTNAME"] } } },
  },
  { type: "KafkaAcl", services: SERVICES, inputs: acl, changes: eachOf(acl), updates: {} },
  {
    ...{ type: "KafkaQuota", services: SERVICES, inputs: quota },
    changes: { "no limit": { ...quota, consumerByteRate: 0 }, "another user": { ...quota, user: "user-v" } },
    updates: { limits: { ...quota, producerByteRate: 5, consumerByteRate: 6 } },
  },
  {
    ...{ type: "MirrorMakerReplicationFlow", services: SERVICES, inputs: flow },
    changes: {
      ...eachOf(flow),
      "other topics": { ...flow, topics: ["b.*", "c", "a"] },
      "topics not known yet": { ...flow, topics: ["a", UNKNOWN] },
    },
    updates: {
      lists: { ...flow, topics: ["a"], topicsBlacklists: undefined, configPropertiesExcludes: undefined },
      "no replication factor, which Aiven refuses": { ...flow, replicationFactor: undefined },
    },
  },
  {
    ...{ type: "ServiceIntegrationEndpoint", services: {}, inputs: endpoint },
    changes: {
      ...eachOf(endpoint),
      ...Object.fromEntries(
        Object.entries(eachOf(external)).map(([what, config]) => [
          what,
          { ...endpoint, externalKafkaUserConfig: config },
        ]),
      ),
    },
    updates: { password: { ...endpoint, externalKafkaUserConfig: { ...external, saslPlainPassword: "password-2" } } },
  },
];
