import type * as pulumi from "@pulumi/pulumi";
import * as source from "../mirrorMaker2Replication";
import type { MirrorMaker2ReplicationArgs } from "./args";

/** The source component, by the only base class that Pulumi's analyzer knows. */
const Component = source.MirrorMaker2Replication as unknown as new (
  name: string,
  args: object,
  opts?: pulumi.ComponentResourceOptions,
) => pulumi.ComponentResource;

/** How to reach a Kafka cluster that the component created. */
export interface KafkaClusterConnection {
  /** Aiven service name. */
  serviceName: string;
  /** `host:port` of the listener for client certificates. */
  bootstrapServers: string;
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
export class MirrorMaker2Replication extends Component {
  /** Connection of every created cluster, by alias. */
  declare readonly clusters: pulumi.Output<Record<string, KafkaClusterConnection>>;
  /** Credentials of every created cluster's first user, by alias; secret. */
  declare readonly credentials: pulumi.Output<Record<string, KafkaClusterCredentials>>;
  /** Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`. */
  declare readonly mirrorMakerServices: pulumi.Output<Record<string, string>>;
  /** Which declared topic appears where, under which name. */
  declare readonly remoteTopics: pulumi.Output<RemoteTopic[]>;
  /** By topic that clusters copy to each other: the regular expression by which consumers on any of them read all of it. */
  declare readonly consumerPatterns: pulumi.Output<Record<string, string>>;

  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- the analyzer reads the type of `args` here
  constructor(name: string, args: MirrorMaker2ReplicationArgs, opts?: pulumi.ComponentResourceOptions) {
    super(name, args, opts);
  }
}
