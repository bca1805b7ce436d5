import type { KafkaCluster } from "./clusterKind";
import type { Given } from "../values/deferred";
import type { OneOf } from "../values/exactly";
import type { ReplicationFlow } from "./flowArguments";
import type { MirrorMakerSettings } from "../userConfig/mirrorMakerSettings";
import type { Monitoring } from "./monitoring";
import type { MirrorMakerServiceUserConfig } from "../userConfig/userConfig";
import type { NetworksOf, ServiceArguments } from "./serviceArguments";

/** A replication topology as plain data: the arguments of the component and, key for key, the stack configuration. */
export interface ReplicationTopologyKeys<Alias extends string = string, Service extends string = string> {
  /**
   * The Kafka clusters, by cluster alias. This is the only place where an alias is defined: it becomes the `cluster_alias` of the
   * cluster's integration, flows refer to it, and remote topics have it as a prefix. Use lower-case letters, digits, `-` and `_`, at
   * most 64 characters; a dot would defeat MirrorMaker's cycle detection. Do not change an alias later: to MirrorMaker a different
   * alias is a different cluster, and everything is copied again.
   */
  clusters: Record<Alias, KafkaCluster>;
  /** The MirrorMaker 2 service that runs all flows. Required unless you set `mirrorMakers`. */
  mirrorMaker?: MirrorMakerService;
  /**
   * Several MirrorMaker 2 services instead of `mirrorMaker`, each under a key of your choice that is not a cluster alias; each flow
   * names one. An unreachable cluster stops every flow of its service, but none of the others'.
   */
  mirrorMakers?: Record<Service, MirrorMakerService>;
  /** The replication flows, at most one for each ordered pair of aliases. Their order does not matter. */
  flows: ReplicationFlow<NoInfer<Alias>, NoInfer<Service>>[];
  /** Where the metrics and logs of every service that is created here go. Default: nowhere. */
  monitoring?: Monitoring;
  /**
   * Refuse deletion: turns on Aiven's termination protection for every service that is created here, and Pulumi's `protect` for all
   * resources. Default `false`.
   */
  protect?: boolean;
}

type MirrorMakers<Service extends string> = Pick<
  ReplicationTopologyKeys<string, Service>,
  "mirrorMaker" | "mirrorMakers"
>;

/** A topology without its clusters and flows: what a preset takes as it is. */
export type Around<Service extends string = string> = Omit<
  ReplicationTopologyKeys<string, Service>,
  "clusters" | "flows" | keyof MirrorMakers<Service>
> &
  OneOf<MirrorMakers<Service>>;

/**
 * A replication topology with one MirrorMaker service, or several. `Alias` and `Service` are the keys of `clusters` and `mirrorMakers`, so
 * that a program's flows cannot name what is not there; data whose keys are only known later is a topology, too.
 */
export type ReplicationTopology<Alias extends string = string, Service extends string = string> = Around<Service> &
  Pick<ReplicationTopologyKeys<Alias, Service>, "clusters" | "flows">;

/** An Aiven for Apache Kafka MirrorMaker 2 service. */
export interface MirrorMakerServiceKeys extends ServiceArguments {
  /** Aiven plan, such as `startup-4`. */
  plan: string;
  /**
   * Cloud and region. Default: the same as the clusters its flows write to, because MirrorMaker should read remotely and write
   * locally. Required when those clusters are not created here, or are not all in one place.
   */
  cloudName?: string;
  /** Settings of the service, for all its flows. Default: Aiven's, except that topics and groups are refreshed every 60 s. */
  kafkaMirrormaker?: MirrorMakerSettings;
  /** Whether the service's log can be read in Aiven's console and through its API. Default: Aiven's. */
  serviceLog?: Given<boolean>;
  /** Addresses from which OAuth tokens and keys may be fetched, for SASL/OAUTHBEARER. Default: none. */
  saslOauthbearerAllowedUrls?: Given<string[]>;
  /** Further settings of the service that the provider's `kafkaMirrormakerUserConfig` has and that have no key here. */
  userConfig?: MirrorMakerServiceUserConfig;
}

/** An Aiven for Apache Kafka MirrorMaker 2 service, with its networks said once. */
export type MirrorMakerService = NetworksOf<MirrorMakerServiceKeys>;

export type { KafkaAcl, KafkaNativeAcl, KafkaQuota, KafkaTopic, KafkaUser, StackCluster } from "./clusterArguments";
export type { CreatedCluster, KafkaCluster } from "./clusterKind";
export type { ExternalKafka } from "./externalKafka";
export type { ReplicationFlow, ReplicationPolicy, ReplicationPolicyClass } from "./flowArguments";
export type { Monitoring } from "./monitoring";
export type { IpFilterObject, MaintenanceWindow } from "./serviceArguments";
