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
 * A Kafka cluster of one of these kinds: created here (`plan`), an existing Aiven service (`existingService`), one in another stack
 * (`stackReference`), a cluster outside Aiven (`external`), or the existing endpoint of one (`existingEndpoint`).
 */
export interface KafkaClusterKeys extends ServiceArguments {
  /**
   * Name of an existing Aiven for Apache Kafka service. It is integrated but never changed, so of the other properties only
   * `project`, `kafkaMirrormaker` and `tuning` can be combined with it. It may be an output, such as one in another stack.
   */
  existingService?: Given<string>;
  /** A cluster that another stack of this program created; its project and service are read from that stack's outputs. */
  stackReference?: StackCluster;
  /** A cluster outside Aiven: an `external_kafka` integration endpoint is created for it. */
  external?: ExternalKafka;
  /** Id of an existing `external_kafka` endpoint, as `<project>/<uuid>`. */
  existingEndpoint?: Given<string>;
  /** Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created. */
  plan?: string;
  /** Cloud and region, such as `google-europe-west1`. Required for a cluster that is created. */
  cloudName?: string;
  /**
   * Version of Apache Kafka, such as `4.2`. A newer version upgrades the brokers, which cannot be undone. Default: for a new service,
   * the newest version that Aiven creates services with (`kafkaVersions.ts`); an existing service keeps its version, even when a later
   * release of this component has a different default. The output `clusters` shows the version.
   */
  kafkaVersion?: string;
  /** Settings of the brokers. Default: Aiven's. */
  kafka?: BrokerSettings;
  /** Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's. */
  kafkaUserConfig?: KafkaUserConfig;
  /** Whether every user may do everything until you create ACLs, as on a new Aiven service. Default `true`. */
  defaultAcl?: Given<boolean>;
  /** Topics to create, by topic name. Default: none. */
  topics?: Record<string, KafkaTopic>;
  /** Users to create, by user name. Default: none beside Aiven's `avnadmin`. */
  users?: Record<string, KafkaUser>;
  /** Aiven ACLs, each under a key of your choice. MirrorMaker never copies them, as they live outside Kafka; create them on each cluster. */
  acls?: Record<string, KafkaAcl>;
  /** Kafka's native ACLs, each under a key of your choice. */
  nativeAcls?: Record<string, KafkaNativeAcl>;
  /** Client quotas, each under a key of your choice. */
  quotas?: Record<string, KafkaQuota>;
  /**
   * Further settings of the service that the provider's `kafkaUserConfig` has and that have no key here, such as those that Aiven has
   * added since. The compiler checks them against the installed SDK; settings that do have a key here are refused.
   */
  userConfig?: KafkaServiceUserConfig;
  /** MirrorMaker's consumer and producer settings for this cluster. Default: the tuning profile's, then Aiven's. */
  kafkaMirrormaker?: IntegrationSettings;
  /**
   * A named set of consumer and producer settings: `latency` delivers records as soon as possible, `throughput` moves the most records
   * for each request, `wan` makes few round trips over a distant, narrow link. What `kafkaMirrormaker` sets wins. Default: none.
   */
  tuning?: TuningProfileName;
  /** Like `userConfig`, for the `kafkaMirrormakerUserConfig` of the cluster's integration with MirrorMaker. */
  integrationUserConfig?: IntegrationUserConfig;
}

/** A cluster in another stack of this program. */
export interface StackCluster {
  /** Full name of the stack, such as `organization/mirrormaker2/prod`. */
  stack: string;
  /** Alias of the cluster in that stack. */
  cluster: string;
}

/** A topic to create on a cluster. */
export interface KafkaTopic {
  /**
   * Number of partitions. It can grow but never shrink, not even in a run that renames the topic's service, because the provider
   * compares it with the number before. A remote topic has the same number.
   */
  partitions: number;
  /** Number of replicas, at most the number of nodes in the plan. Default 3. */
  replication?: number;
  /** Configuration of the topic. Default: the cluster's. */
  config?: TopicSettings;
  /** Tags, as keys and values. Default: none. */
  tags?: Record<string, Given<string>>;
  /** What the topic is for, in at most 256 characters. Default: none. */
  topicDescription?: Given<string>;
  /** Id of the user group that owns the topic. Default: none. */
  ownerUserGroupId?: Given<string>;
  /**
   * Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself does not protect topics. To delete the topic, set this to
   * `false`, run `pulumi up`, then remove the topic. Default: the same as its service.
   */
  terminationProtection?: boolean;
}

/** A user of a cluster's service. */
export interface KafkaUser {
  /** Password of at least 8 characters; give a secret. Default: Aiven generates one. */
  password?: Given<string>;
  /** Instead of `password`: a password that is never stored in the stack's state, so no output shows it. Give a secret. */
  passwordWo?: Given<string>;
  /** Goes with `passwordWo`: 1 or more. The provider sends the password again only when this number changes. */
  passwordWoVersion?: Given<number>;
}

/** An Aiven ACL entry. https://aiven.io/docs/products/kafka/concepts/acl */
export interface KafkaAcl {
  /** Name of the user; `*` and `?` are wildcards. */
  username: Given<string>;
  /** Name of the topic; `*` and `?` are wildcards. */
  topic: Given<string>;
  /** What the user may do: `read`, `write`, both (`readwrite`), or both and manage the topic (`admin`). */
  permission: Given<"admin" | "read" | "readwrite" | "write">;
}

/** A native Kafka ACL. https://kafka.apache.org/documentation/#security_authz */
export interface KafkaNativeAcl {
  /** Whom the entry is about, such as `User:app`. */
  principal: Given<string>;
  /** Host from which the principal connects; `*` stands for all. Default `*`. */
  host?: Given<string>;
  /** What the principal may or may not do, such as `Read`. */
  operation: Given<KafkaOperation>;
  /** Kind of resource that the entry is about. */
  resourceType: Given<"Cluster" | "DelegationToken" | "Group" | "Topic" | "TransactionalId" | "User">;
  /** Name of the resource, or its prefix; `*` stands for all. The name of the only `Cluster` is `kafka-cluster`. */
  resourceName: Given<string>;
  /** Whether `resourceName` is the whole name (`LITERAL`) or a prefix (`PREFIXED`). Default `LITERAL`. */
  patternType?: Given<"LITERAL" | "PREFIXED">;
  /** Whether the entry allows or denies; a denial wins. Default `ALLOW`. */
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

/** A client quota: at least one of `user` and `clientId`, and at least one limit. */
export interface KafkaQuotaKeys {
  /** User whose clients are limited; `default` stands for all users without a quota of their own. */
  user?: Given<string>;
  /** Client id that is limited; `default` stands for all that have no quota of their own. */
  clientId?: Given<string>;
  /** Most bytes per second that the client may read from each broker. */
  consumerByteRate?: Given<number>;
  /** Most bytes per second that the client may write to each broker. */
  producerByteRate?: Given<number>;
  /** Share of a broker's request handler threads that the client may use, in percent. */
  requestPercentage?: Given<number>;
}

/** A client quota that is for somebody and limits something. */
export type KafkaQuota = AtLeastOneOf<Pick<KafkaQuotaKeys, "user" | "clientId">> &
  AtLeastOneOf<Pick<KafkaQuotaKeys, "consumerByteRate" | "producerByteRate" | "requestPercentage">>;
