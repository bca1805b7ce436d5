import type { BrokerSettings } from "../userConfig/brokerSettings";
import type { KafkaAcl, KafkaNativeAcl, KafkaQuota, StackCluster } from "../arguments/clusterArguments";
import type { Given } from "../values/deferred";
import type { ExternalKafka } from "../arguments/externalKafka";
import type { ReplicationPolicyClass } from "../arguments/flowArguments";
import type { KafkaUserConfig } from "../userConfig/kafkaUserConfig";
import type { IntegrationSettings, MirrorMakerSettings } from "../userConfig/mirrorMakerSettings";
import type { Monitoring } from "../arguments/monitoring";
import type { MonitoringType } from "../arguments/monitoringDestinations";
import type { Problem } from "../values/problem";
import type { ServiceArguments } from "../arguments/serviceArguments";
import type { TopicConfig } from "../userConfig/topicSettings";
import type {
  FlowUserConfig,
  IntegrationUserConfig,
  KafkaServiceUserConfig,
  MirrorMakerServiceUserConfig,
} from "../userConfig/userConfig";

/** A validated topology with every default filled in: what the component creates, resource by resource. */
export interface ReplicationPlan {
  createdClusters: CreatedClusterPlan[];
  /** `external_kafka` endpoints. */
  endpoints: EndpointPlan[];
  topics: TopicPlan[];
  users: UserPlan[];
  acls: AclPlan[];
  nativeAcls: NativeAclPlan[];
  quotas: QuotaPlan[];
  mirrorMakers: MirrorMakerPlan[];
  integrations: IntegrationPlan[];
  flows: FlowPlan[];
  monitoring: MonitoringPlan[];
  /** Which declared topic appears where, under which name. */
  remoteTopics: RemoteTopic[];
  protect: boolean;
}

/** A plan and what is doubtful about it, or every problem and no plan. */
export type Planned =
  | { plan: ReplicationPlan; warnings: Problem[]; problems?: never }
  | { plan?: never; warnings: Problem[]; problems: Problem[] };

/** Every resource of the plan carries its Pulumi name, made from the keys of the arguments only. */
export interface Named {
  resourceName: string;
}

type SaidOrNot<T> = { [Key in keyof T]-?: T[Key] | undefined };

/** A service with its defaults; what the topology leaves to Aiven is undefined. */
export interface ServicePlan extends Named, SaidOrNot<Omit<ServiceArguments, "serviceName" | "terminationProtection">> {
  serviceName: string;
  plan: string;
  cloudName: string;
  terminationProtection: Given<boolean>;
}

export interface CreatedClusterPlan extends ServicePlan {
  alias: string;
  kafkaVersion: string;
  /** False when the arguments leave the version to us: then it is that of the service, once there is one. */
  isVersionNamed: boolean;
  kafka: BrokerSettings | undefined;
  kafkaUserConfig: KafkaUserConfig;
  /** What is passed on to the provider beside it. */
  userConfig: KafkaServiceUserConfig | undefined;
  defaultAcl: Given<boolean> | undefined;
}

export interface MirrorMakerPlan extends ServicePlan {
  /** The key in `mirrorMakers`; undefined for the only one. */
  key: string | undefined;
  kafkaMirrormaker: MirrorMakerSettings;
  serviceLog: Given<boolean> | undefined;
  saslOauthbearerAllowedUrls: Given<string[]> | undefined;
  userConfig: MirrorMakerServiceUserConfig | undefined;
}

export interface EndpointPlan extends Named {
  alias: string;
  project: Given<string> | undefined;
  endpointName: Given<string>;
  external: ExternalKafka;
}

/** Something inside a cluster that is created here. */
interface InCluster extends Named {
  /** Alias of the cluster. */
  cluster: string;
}

export interface TopicPlan extends InCluster {
  topicName: string;
  partitions: number;
  replication: number;
  config: TopicConfig | undefined;
  tags: Record<string, Given<string>>;
  topicDescription: Given<string> | undefined;
  ownerUserGroupId: Given<string> | undefined;
  /** Pulumi's `protect`; undefined is as the component's, and false lets go of the topic although its service is kept. */
  terminationProtection: boolean | undefined;
}

export interface UserPlan extends InCluster {
  username: string;
  password: Given<string> | undefined;
  passwordWo: Given<string> | undefined;
  passwordWoVersion: Given<number> | undefined;
}

export interface AclPlan extends InCluster {
  acl: KafkaAcl;
}

export interface NativeAclPlan extends InCluster {
  acl: KafkaNativeAcl & Required<Pick<KafkaNativeAcl, "patternType" | "permissionType">>;
}

export interface QuotaPlan extends InCluster {
  quota: KafkaQuota;
}

export interface IntegrationPlan extends Named {
  clusterAlias: string;
  /** Key of the MirrorMaker service; undefined for the only one. */
  mirrorMaker: string | undefined;
  /** What is integrated; undefined is what is created here. */
  existingService: Given<string> | undefined;
  stackReference: StackCluster | undefined;
  existingEndpoint: Given<string> | undefined;
  /** Project of the cluster when it is not the component's. */
  project: Given<string> | undefined;
  kafkaMirrormaker: IntegrationSettings | undefined;
  userConfig: IntegrationUserConfig | undefined;
}

/** An integration that carries metrics or logs of one created service away. */
export interface MonitoringPlan extends Named {
  integrationType: MonitoringType;
  /** The service it is about: the cluster with this alias, or the MirrorMaker service with this key. */
  of: { cluster: string } | { mirrorMaker: string | undefined };
  destinationService: Given<string> | undefined;
  /** Project of the destination when it is not that of the service. */
  destinationProject: Given<string> | undefined;
  destinationEndpoint: Given<string> | undefined;
  /** What the integration is told, under the provider's key for its type. */
  userConfig: Pick<Monitoring, Extract<keyof Monitoring, `${string}UserConfig`>>;
}

export interface FlowPlan extends Named {
  /** Key of the MirrorMaker service; undefined for the only one. */
  mirrorMaker: string | undefined;
  sourceCluster: string;
  targetCluster: string;
  enable: boolean;
  topics: string[];
  topicsBlacklists: string[];
  replicationPolicyClass: ReplicationPolicyClass;
  offsetSyncsTopicLocation: "source" | "target";
  syncGroupOffsetsEnabled: boolean;
  syncGroupOffsetsIntervalSeconds: number;
  emitHeartbeatsEnabled: boolean;
  emitBackwardHeartbeatsEnabled: boolean;
  exactlyOnceDeliveryEnabled: boolean;
  followerFetchingEnabled: Given<boolean>;
  replicationFactor: number;
  configPropertiesExcludes: Given<string[]> | undefined;
  userConfig: FlowUserConfig | undefined;
}

/** A declared topic's copy: where it comes from, where it goes and what it is called there. */
export interface RemoteTopic {
  /** Alias of the cluster on which the topic is declared. */
  sourceCluster: string;
  /** Name of the topic there. */
  topic: string;
  /** Alias of the cluster that has the copy. */
  targetCluster: string;
  /** Name of the copy. */
  remoteTopic: string;
}
