import * as pulumi from "@pulumi/pulumi";
import {
  type CreatedCluster,
  type ExternalKafka,
  type KafkaCluster,
  type KafkaQuota,
  MirrorMaker2Replication,
  type ReplicationFlow,
  type ReplicationTopology,
  activePassive,
} from "../../components";

// What the checks refuse at run time, the compiler refuses, too: `npm run typecheck` fails at each line here that it would take, and at
// each that it must take and does not. Nothing runs.

const ipFilter = ["10.0.0.0/8"];
const created: CreatedCluster = { plan: "business-4", cloudName: "google-europe-west1", ipFilter };
const mirrorMaker = { plan: "startup-4", ipFilter };
const service = pulumi.output("orders");

export const kinds: KafkaCluster[] = [
  created,
  { existingService: service, project: "p", kafkaMirrormaker: { producerLingerMs: 5 }, tuning: "wan" },
  { stackReference: { stack: "organization/mirrormaker2/prod", cluster: "hub" } },
  { existingEndpoint: "p/endpoint-1" },
  { external: { bootstrapServers: "kafka:9092", securityProtocol: "PLAINTEXT" } },

  // @ts-expect-error: is created, and has no cloud
  { plan: "business-4", ipFilter },
  // @ts-expect-error: is open to the world
  { plan: "business-4", cloudName: "google-europe-west1" },
  // @ts-expect-error: says its networks twice
  { plan: "business-4", cloudName: "google-europe-west1", ipFilter, ipFilterObjects: [{ network: "10.0.0.0/8" }] },
  // @ts-expect-error: exists, and is never changed
  { existingService: "orders", plan: "business-4" },
  // @ts-expect-error: exists, and is never changed
  { existingService: "orders", topics: { t: { partitions: 1 } } },
  // @ts-expect-error: is two clusters
  { existingService: "orders", existingEndpoint: "p/endpoint-1" },
  // @ts-expect-error: has its project over there
  { stackReference: { stack: "organization/mirrormaker2/prod", cluster: "hub" }, project: "p" },
  // @ts-expect-error: comes from nowhere
  { kafkaMirrormaker: { producerLingerMs: 5 } },
  // @ts-expect-error: has a key that is not known
  { ...created, topcs: {} },
];

export const outside: ExternalKafka[] = [
  { bootstrapServers: service, securityProtocol: "SSL", sslClientCert: "pem", sslClientKey: service },
  {
    bootstrapServers: "kafka:9092",
    securityProtocol: "SASL_SSL",
    saslMechanism: "PLAIN",
    saslPlainUsername: "mirror",
    saslPlainPassword: service,
  },

  // @ts-expect-error: SASL needs its login
  { bootstrapServers: "kafka:9092", securityProtocol: "SASL_SSL" },
  // @ts-expect-error: SASL needs all of its login
  { bootstrapServers: "kafka:9092", securityProtocol: "SASL_SSL", saslMechanism: "PLAIN", saslPlainUsername: "mirror" },
  // @ts-expect-error: SSL has no login
  { bootstrapServers: "kafka:9092", securityProtocol: "SSL", saslPlainUsername: "mirror" },
  // @ts-expect-error: a certificate and its key go together
  { bootstrapServers: "kafka:9092", securityProtocol: "SSL", sslClientCert: "pem" },
];

export const quotas: KafkaQuota[] = [
  { user: "app", consumerByteRate: 1 },
  { clientId: "app", user: "app", producerByteRate: 1, requestPercentage: 5 },
  // @ts-expect-error: is for nobody
  { consumerByteRate: 1 },
  // @ts-expect-error: limits nothing
  { user: "app" },
];

const clusters = { eu: created, us: created };

export const replications = [
  new MirrorMaker2Replication("mm2", {
    project: "p",
    clusters,
    mirrorMaker,
    flows: [
      { sourceCluster: "eu", targetCluster: "us", replicationPolicyClass: "IdentityReplicationPolicy" },
      // @ts-expect-error: there is no such cluster
      { sourceCluster: "eu", targetCluster: "uss" },
    ],
  }),
  new MirrorMaker2Replication("mm2", {
    project: "p",
    clusters,
    mirrorMakers: { near: mirrorMaker, far: mirrorMaker },
    flows: [
      { sourceCluster: "eu", targetCluster: "us", mirrorMaker: "near" },
      // @ts-expect-error: there is no such service
      { sourceCluster: "us", targetCluster: "eu", mirrorMaker: "fare" },
    ],
  }),
  // @ts-expect-error: one service, or several
  new MirrorMaker2Replication("mm2", { project: "p", clusters, mirrorMaker, mirrorMakers: { mirrorMaker }, flows: [] }),
  // @ts-expect-error: no service at all
  new MirrorMaker2Replication("mm2", { project: "p", clusters, flows: [] }),
];

/** What is only known at run time, such as a stack file, is a topology as well. */
export const fromData = (topology: ReplicationTopology, flow: ReplicationFlow) =>
  new MirrorMaker2Replication("mm2", { project: service, ...topology, flows: [...topology.flows, flow] });

export const presets = [
  new MirrorMaker2Replication("mm2", {
    project: "p",
    ...activePassive({ clusters, mirrorMaker, roles: { primary: "eu", standby: "us" } }),
  }),
  // @ts-expect-error: there is no such cluster
  activePassive({ clusters, mirrorMaker, roles: { primary: "eu", standby: "uss" } }),
];

/** What goes to a resource as it is may be an output of another resource; what is checked or names a resource may not. */
export const outputs: KafkaCluster[] = [
  {
    ...created,
    ipFilter: service.apply((network) => [network]),
    tags: { team: service },
    kafka: { numPartitions: service.apply(Number) },
    topics: { t: { partitions: 1, ownerUserGroupId: service, config: { retentionMs: service.apply(Number) } } },
    acls: { a: { username: service, topic: "t", permission: "read" } },
  },
  // @ts-expect-error: the number of brokers follows from the plan
  { ...created, plan: service },
  // @ts-expect-error: is compared with the target's producerMaxRequestSize
  { ...created, kafka: { messageMaxBytes: service.apply(Number) } },
  // @ts-expect-error: can only grow
  { ...created, topics: { t: { partitions: service.apply(Number) } } },
];

/** What is passed on to the provider is judged by the SDK that is installed. */
export const passedOn: KafkaCluster[] = [
  { ...created, userConfig: { additionalBackupRegions: "google-us-east1" } },
  // @ts-expect-error: has a key of its own
  { ...created, userConfig: { schemaRegistry: true } },
  // @ts-expect-error: has a key of its own inside kafka
  { ...created, userConfig: { kafka: { numPartitions: 3 } } },
  // @ts-expect-error: the provider has no such setting
  { ...created, userConfig: { preferredZone: "a" } },
  // @ts-expect-error: the provider has no such setting
  { existingService: "orders", integrationUserConfig: { kafkaMirrormaker: { consumerFetchMaxByte: 1 } } },
];
export const passedOnFlows: ReplicationFlow[] = [
  // @ts-expect-error: has a key of its own
  { sourceCluster: "eu", targetCluster: "us", userConfig: { enable: true } },
  // @ts-expect-error: the provider has no such property
  { sourceCluster: "eu", targetCluster: "us", userConfig: { paused: true } },
];
