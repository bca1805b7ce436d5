import type { KafkaCluster } from "./clusterArguments";
import type { ReplicationFlow } from "./flowArguments";
import type { MirrorMakerSettings } from "./mirrorMakerSettings";
import type { Monitoring } from "./monitoring";
import type { ServiceArguments } from "./serviceArguments";

/** A replication topology, as plain data: the arguments of the component and, key for key, the stack configuration. */
export interface ReplicationTopology {
  /**
   * The Kafka clusters, by cluster alias. The alias is written here and nowhere else: it becomes the `cluster_alias` of
   * the cluster's integration, flows refer to it, and remote topics carry it as prefix. Lower-case letters, digits, `-`
   * and `_`, at most 64 characters; no dot, which would defeat MirrorMaker's cycle detection. An alias is fixed once
   * created: another alias is another cluster to MirrorMaker, and everything is copied again.
   */
  clusters: Record<string, KafkaCluster>;
  /** The MirrorMaker 2 service that runs all flows. */
  mirrorMaker?: MirrorMakerService;
  /**
   * Several MirrorMaker 2 services, by a key of your own that no cluster has as alias; each flow names one. One unreachable
   * cluster stops every flow of its service, and no flow of the others. Instead of `mirrorMaker`.
   */
  mirrorMakers?: Record<string, MirrorMakerService>;
  /** The replication flows, at most one for each ordered pair of aliases; their order means nothing. */
  flows: ReplicationFlow[];
  /** Where metrics and logs of every service that is created here go. Default: nowhere. */
  monitoring?: Monitoring;
  /**
   * Refuse deletion: Aiven's termination protection on every service that is created here, and Pulumi's `protect` on all
   * resources. Default `false`.
   */
  protect?: boolean;
}

/** An Aiven for Apache Kafka MirrorMaker 2 service. */
export interface MirrorMakerService extends ServiceArguments {
  /** Aiven plan, such as `startup-4`. */
  plan: string;
  /**
   * Cloud and region. Default: that of the clusters its flows write to, because MirrorMaker should read from afar and write
   * nearby; to be said when they are not created here, or not all in one place.
   */
  cloudName?: string;
  /** Settings of the service, for all its flows. Default: Aiven's, and topics and groups are refreshed every 60 s. */
  kafkaMirrormaker?: MirrorMakerSettings;
}

export type {
  KafkaAcl,
  KafkaCluster,
  KafkaNativeAcl,
  KafkaQuota,
  KafkaTopic,
  KafkaUser,
  StackCluster,
} from "./clusterArguments";
export type { ExternalKafka } from "./externalKafka";
export type { ReplicationFlow, ReplicationPolicyClass } from "./flowArguments";
export type { Monitoring } from "./monitoring";
export type { IpFilterObject, MaintenanceWindow, ServiceArguments } from "./serviceArguments";
