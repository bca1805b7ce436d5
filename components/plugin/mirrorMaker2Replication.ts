import * as pulumi from "@pulumi/pulumi";
import type { MirrorMaker2ReplicationArgs } from "./args";

/** How to reach a Kafka cluster that the component created. */
export interface KafkaClusterConnection {
  /** Aiven service name. */
  serviceName: string;
  /** `host:port` of the listener for client certificates, or for SASL if that is the only one. */
  bootstrapServers: string;
  /** `host:port` of the listener for user name and password, if the service has one. */
  saslBootstrapServers?: string;
  /** Version of Apache Kafka that the service runs, such as `4.2`; if the arguments name none, the version it was created with. */
  kafkaVersion?: string;
}

/** `host:port` to connect to, by how a client logs in. */
export interface BootstrapServers {
  /** For client certificates. */
  certificate?: string;
  /** For user name and password. */
  sasl?: string;
  /** Encrypted, for anybody. Only of clusters outside Aiven. */
  tls?: string;
  /** In the clear, for anybody. Only of clusters outside Aiven. */
  plaintext?: string;
}

/** Client configuration as text: one `key=value` on each line, with `\n` for a line break in a value. It contains the certificates, as PEM. */
export interface ClientProperties {
  /** For Java clients and Kafka's console tools, 2.7 and later. */
  java: string;
  /** For librdkafka, and so for Python, Go, .NET and most others. */
  librdkafka: string;
}

/** A user with its credentials, and ready-made client configuration. */
export interface KafkaClientUser {
  username?: string;
  password?: string;
  /** PEM. */
  accessCert?: string;
  /** PEM. */
  accessKey?: string;
  /** Client configuration by authentication method, for every method that the cluster offers on its first route. */
  properties: Record<string, ClientProperties>;
}

/** Addresses that include the login; what the service does not run is left out. */
export interface KafkaUris {
  schemaRegistry?: string;
  rest?: string;
  connect?: string;
}

/** What a client of one cluster needs: addresses, the CA and users. */
export interface KafkaClient {
  /** `host:port` to connect to, by authentication method; methods that the cluster does not offer are left out. */
  bootstrapServers: BootstrapServers;
  /** The same for each other route of the service, such as `public` or `privatelink`. */
  routes: Record<string, BootstrapServers>;
  /** PEM of the authority that signed the brokers' certificates. Left out if it is a public one, or not known. */
  caCert?: string;
  /** Schema registry, REST proxy and Kafka Connect, including the login. */
  uris: KafkaUris;
  /** The service's first user, `avnadmin`. Left out for clusters outside Aiven. */
  firstUser?: KafkaClientUser;
  /** By user name: every user that the component creates, or the login it was given for a cluster outside Aiven. */
  users: Record<string, KafkaClientUser>;
  /** What cannot be known here, by property of this object: why, and whom to ask. */
  notKnown: Record<string, string>;
}

/** Credentials for clients of a created cluster; always a secret. */
export interface KafkaClusterCredentials {
  username: string;
  password: string;
  /** PEM. */
  accessCert: string;
  /** PEM. */
  accessKey: string;
}

/** A declared topic on one of the clusters it is copied to. */
export interface RemoteTopic {
  /** Alias of the cluster where the topic is declared. */
  sourceCluster: string;
  topic: string;
  /** Alias of a cluster it is copied to. */
  targetCluster: string;
  /** Its name there. */
  remoteTopic: string;
}

/**
 * Cross-cluster replication with Apache Kafka MirrorMaker 2 on Aiven: Kafka clusters with their topics, the MirrorMaker service, one
 * integration for each cluster and one replication flow for each ordered pair of clusters.
 *
 * Everything is checked before the first resource is registered; faulty arguments fail with one message that lists all problems.
 */
// Read by tools/docs/pluginSchema.ts and never run: Pulumi's analyzer takes no unions, so the types are said again in its words.
export class MirrorMaker2Replication extends pulumi.ComponentResource {
  /** How to connect to every created cluster, by alias. */
  declare readonly clusters: pulumi.Output<Record<string, KafkaClusterConnection>>;
  /** What clients of each cluster need, by alias, for clusters of every kind; secret. */
  declare readonly clients: pulumi.Output<Record<string, KafkaClient>>;
  /** Credentials of every created cluster's first user, by alias; secret. `clients` has them too, and those of every other user. */
  declare readonly credentials: pulumi.Output<Record<string, KafkaClusterCredentials>>;
  /** Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`. */
  declare readonly mirrorMakerServices: pulumi.Output<Record<string, string>>;
  /** Which declared topic appears where, under which name. */
  declare readonly remoteTopics: pulumi.Output<RemoteTopic[]>;
  /** For each topic that clusters copy to each other: a regular expression with which consumers on any of them read all its records. */
  declare readonly consumerPatterns: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: MirrorMaker2ReplicationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("aiven-mirrormaker2:index:MirrorMaker2Replication", name, args, opts);
  }
}
