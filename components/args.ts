import type * as pulumi from "@pulumi/pulumi";
import type { ReplicationTopology } from "./topology/arguments";

/** Arguments of MirrorMaker2Replication: a topology, and the Aiven project that holds it. */
export interface MirrorMaker2ReplicationArgs extends ReplicationTopology {
  /** Name of the Aiven project. */
  project: pulumi.Input<string>;
}

/** How to reach a Kafka cluster that the component created. */
export interface KafkaClusterConnection {
  /** Aiven service name. */
  serviceName: string;
  /** `host:port` of the listener for client certificates, or of the one for SASL where that is the only one. */
  bootstrapServers: string;
  /** `host:port` of the listener for user name and password, where the service has one. */
  saslBootstrapServers?: string;
}

/** What a client of a created cluster must prove itself with; always a secret. */
export interface KafkaClusterCredentials {
  username: string;
  password: string;
  /** PEM. */
  accessCert: string;
  /** PEM. */
  accessKey: string;
}
