import type { BrokerSettings } from "../userConfig/brokerSettings";
import type { Given } from "../values/deferred";
import type { AtLeastOneOf } from "../values/exactly";
import type { ExternalKafka } from "./externalKafka";
import type { KafkaUserConfig } from "../userConfig/kafkaUserConfig";
import type { IntegrationSettings } from "../userConfig/mirrorMakerSettings";
import type { ServiceArguments } from "./serviceArguments";
import type { TopicSettings } from "../userConfig/topicSettings";
import type { TuningProfileName } from "../userConfig/tuningProfiles";
import type { IntegrationUserConfig, KafkaServiceUserConfig } from "../userConfig/userConfig";

/**
 * One Kafka cluster, of one of these kinds: created here (`plan`), an Aiven service that exists (`existingService`), one of another
 * stack (`stackReference`), a cluster outside Aiven (`external`), or the endpoint of one that exists (`existingEndpoint`).
 */
export interface KafkaClusterKeys extends ServiceArguments {
  /**
   * Name of an Aiven for Apache Kafka service that exists already. It is integrated, never changed; of the other properties
   * only `project`, `kafkaMirrormaker` and `tuning` may stand beside it. An output, such as one of another stack, is fine.
   */
  existingService?: Given<string>;
  /** A cluster that another stack of this program created; its project and service are read from that stack's outputs. */
  stackReference?: StackCluster;
  /** A cluster outside Aiven: an `external_kafka` integration endpoint is created for it. */
  external?: ExternalKafka;
  /** Id of an `external_kafka` endpoint that exists already, as `<project>/<uuid>`. */
  existingEndpoint?: Given<string>;
  /** Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created. */
  plan?: string;
  /** Cloud and region, such as `google-europe-west1`. Required for a cluster that is created. */
  cloudName?: string;
  /**
   * Version of Apache Kafka, such as `4.2`. Another version upgrades the brokers, for good. Default: for a new service the newest
   * that Aiven creates services with, see `kafkaVersions.ts`; a service that exists keeps its version, also when a later release of
   * this component has another default. The output `clusters` tells which one it has.
   */
  kafkaVersion?: string;
  /** Broker settings. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's. */
  kafkaUserConfig?: KafkaUserConfig;
  /** Whether every user may do everything until ACLs say otherwise, as on a new Aiven service. Default `true`. */
  defaultAcl?: Given<boolean>;
  /** Topics to create, by topic name. */
  topics?: Record<string, KafkaTopic>;
  /** Users to create, by user name. */
  users?: Record<string, KafkaUser>;
  /** Aiven ACLs, by a key of your own. MirrorMaker never copies them (they live outside Kafka), so say them for each cluster. */
  acls?: Record<string, KafkaAcl>;
  /** Kafka's native ACLs, by a key of your own. */
  nativeAcls?: Record<string, KafkaNativeAcl>;
  /** Client quotas, by a key of your own. */
  quotas?: Record<string, KafkaQuota>;
  /**
   * Further settings of the service that the provider's `kafkaUserConfig` has and nothing here: what Aiven has added since. The compiler
   * judges them by the SDK that is installed; what has a key here is refused.
   */
  userConfig?: KafkaServiceUserConfig;
  /** Consumer and producer settings of MirrorMaker for this cluster. Default: the tuning profile's, then Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
  /** A named set of consumer and producer settings, see `tuningProfiles.ts`. Default: none. */
  tuning?: TuningProfileName;
  /** As `userConfig`, for the `kafkaMirrormakerUserConfig` of the cluster's integration with MirrorMaker. */
  integrationUserConfig?: IntegrationUserConfig;
}

/** A cluster of another stack of this program. */
export interface StackCluster {
  /** Full name of the stack, such as `organization/mirrormaker2/prod`. */
  stack: string;
  /** Alias of the cluster over there. */
  cluster: string;
}

/** A topic that is created on a cluster. */
export interface KafkaTopic {
  /**
   * Number of partitions; it can grow, never shrink, not even in the run that gives the topic's service another name, because the
   * provider compares it with the one before. A remote topic has the same number.
   */
  partitions: number;
  /** Number of replicas, at most the number of nodes of the plan. Default 3. */
  replication?: number;
  /** Topic configuration. Default: the cluster's. */
  config?: TopicSettings;
  /** Tags, as key and value. */
  tags?: Record<string, Given<string>>;
  /** What the topic is for, at most 256 characters. */
  topicDescription?: Given<string>;
  /** Id of the user group that owns the topic. */
  ownerUserGroupId?: Given<string>;
  /**
   * Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself protects no topic. To delete one, set it to `false`,
   * run `pulumi up`, and take the topic out. Default: as its service.
   */
  terminationProtection?: boolean;
}

/** A user of a cluster's service. */
export interface KafkaUser {
  /** Default: one that Aiven makes. Give a secret. */
  password?: Given<string>;
  /** Instead of `password`: one that is never kept in the stack's state, so that no output can tell it. Give a secret. */
  passwordWo?: Given<string>;
  /** Goes with `passwordWo`, 1 or more: only another version makes the provider send the password again. */
  passwordWoVersion?: Given<number>;
}

/** An Aiven ACL entry. https://aiven.io/docs/products/kafka/concepts/acl */
export interface KafkaAcl {
  /** User name; `*` and `?` are wildcards. */
  username: Given<string>;
  /** Topic name; `*` and `?` are wildcards. */
  topic: Given<string>;
  permission: Given<"admin" | "read" | "readwrite" | "write">;
}

/** A native Kafka ACL. https://kafka.apache.org/documentation/#security_authz */
export interface KafkaNativeAcl {
  /** Such as `User:app`. */
  principal: Given<string>;
  /** Default `*`. */
  host?: Given<string>;
  operation: Given<KafkaOperation>;
  resourceType: Given<"Cluster" | "DelegationToken" | "Group" | "Topic" | "TransactionalId" | "User">;
  resourceName: Given<string>;
  /** Default `LITERAL`. */
  patternType?: Given<"LITERAL" | "PREFIXED">;
  /** Default `ALLOW`. */
  permissionType?: Given<"ALLOW" | "DENY">;
}

type KafkaOperation =
  | "All"
  | "Alter"
  | "AlterConfigs"
  | "ClusterAction"
  | "Create"
  | "CreateTokens"
  | "Delete"
  | "Describe"
  | "DescribeConfigs"
  | "DescribeTokens"
  | "IdempotentWrite"
  | "Read"
  | "Write";

/** A client quota; at least one of `user` and `clientId`, and at least one limit. */
export interface KafkaQuotaKeys {
  user?: Given<string>;
  clientId?: Given<string>;
  /** Bytes per second and broker. */
  consumerByteRate?: Given<number>;
  /** Bytes per second and broker. */
  producerByteRate?: Given<number>;
  /** Share of a broker's request handlers, in percent. */
  requestPercentage?: Given<number>;
}

/** A client quota that is for somebody and limits something. */
export type KafkaQuota = AtLeastOneOf<Pick<KafkaQuotaKeys, "user" | "clientId">> &
  AtLeastOneOf<Pick<KafkaQuotaKeys, "consumerByteRate" | "producerByteRate" | "requestPercentage">>;
