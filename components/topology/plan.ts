import type {
  KafkaCluster,
  MaintenanceWindow,
  ReplicationFlow,
  ReplicationPolicyClass,
  ReplicationTopology,
} from "./arguments";
import type { BrokerSettings } from "./brokerSettings";
import { withInternalTopicsDenied } from "./internalTopics";
import { DEFAULT_KAFKA_VERSION } from "./kafkaVersions";
import type { IntegrationSettings, MirrorMakerSettings } from "./mirrorMakerSettings";
import { type Problem, childPath } from "./problem";
import { type RemoteTopic, remoteTopics } from "./remoteTopics";
import { DEFAULT_REPLICATION_POLICY, TOPIC_NAME_MAX_LENGTH } from "./replicationPolicy";
import { kafkaServiceName, mirrorMakerServiceName } from "./services";
import { DEFAULT_REPLICATION } from "./topicRules";
import { type TopicConfig, topicConfig } from "./topicSettings";
import { topologyProblems } from "./validate";

/** A validated topology with every default filled in: what the component creates, resource by resource. */
export interface ReplicationPlan {
  createdClusters: CreatedClusterPlan[];
  topics: TopicPlan[];
  mirrorMaker: MirrorMakerPlan;
  integrations: IntegrationPlan[];
  flows: FlowPlan[];
  /** Which declared topic appears where, under which name. */
  remoteTopics: RemoteTopic[];
  protect: boolean;
}

/** Every resource of the plan carries its Pulumi name, made from the keys of the arguments only. */
interface Named {
  resourceName: string;
}

export interface CreatedClusterPlan extends Named {
  alias: string;
  serviceName: string;
  plan: string;
  cloudName: string;
  kafkaVersion: string;
  ipFilter: string[];
  maintenanceWindow: MaintenanceWindow | undefined;
  kafka: BrokerSettings | undefined;
}

export interface TopicPlan extends Named {
  /** Alias of the cluster. */
  cluster: string;
  topicName: string;
  partitions: number;
  replication: number;
  config: TopicConfig | undefined;
}

export interface MirrorMakerPlan extends Named {
  serviceName: string;
  plan: string;
  cloudName: string;
  ipFilter: string[];
  maintenanceWindow: MaintenanceWindow | undefined;
  kafkaMirrormaker: MirrorMakerSettings;
}

export interface IntegrationPlan extends Named {
  clusterAlias: string;
  /** Name of the Kafka service, which is created here or exists. */
  serviceName: string;
  kafkaMirrormaker: IntegrationSettings | undefined;
}

export interface FlowPlan extends Named {
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
  followerFetchingEnabled: boolean;
  replicationFactor: number;
  configPropertiesExcludes: string[] | undefined;
}

export type Planned = { plan: ReplicationPlan; problems?: never } | { plan?: never; problems: Problem[] };

/** Topics and groups that appear are found within a minute, not Aiven's ten, and checkpoints go with group offset syncs. */
const MIRROR_MAKER_DEFAULTS = {
  refreshTopicsIntervalSeconds: 60,
  refreshGroupsIntervalSeconds: 60,
  emitCheckpointsIntervalSeconds: 60,
} satisfies MirrorMakerSettings;

/**
 * Checks a topology and works out everything that has to be created for it. `name` is the component's name; resources and
 * services are named after it. Gives the plan, or every problem with its path, never both.
 */
export function planReplication(name: string, topology: ReplicationTopology): Planned {
  const problems = topologyProblems(name, { ...topology });
  if (problems.length > 0) return { problems };

  const plan = makePlan(name, topology);
  const tooLong = remoteNameProblems(plan, topology.flows);
  return tooLong.length > 0 ? { problems: tooLong } : { plan };
}

function makePlan(name: string, topology: ReplicationTopology): ReplicationPlan {
  const clusters = sortedEntries(topology.clusters);
  const topics = clusters.flatMap(([alias, cluster]) => topicPlans(name, alias, cluster));
  const flows = topology.flows.map((flow) => flowPlan(name, flow)).sort(byResourceName);
  return {
    createdClusters: clusters.flatMap(([alias, cluster]) => createdClusterPlan(name, alias, cluster)),
    topics,
    mirrorMaker: mirrorMakerPlan(name, topology),
    integrations: clusters.map(([alias, cluster]) => ({
      resourceName: `${name}-${alias}`,
      clusterAlias: alias,
      serviceName: kafkaServiceName(name, alias, cluster),
      kafkaMirrormaker: cluster.kafkaMirrormaker,
    })),
    flows,
    remoteTopics: remoteTopics(topics, flows),
    protect: topology.protect ?? false,
  };
}

function createdClusterPlan(name: string, alias: string, cluster: KafkaCluster): CreatedClusterPlan[] {
  const { plan, cloudName, ipFilter } = cluster;
  if (plan === undefined || cloudName === undefined || ipFilter === undefined) return [];
  return [
    {
      resourceName: `${name}-${alias}`,
      alias,
      serviceName: kafkaServiceName(name, alias, cluster),
      plan,
      cloudName,
      kafkaVersion: cluster.kafkaVersion ?? DEFAULT_KAFKA_VERSION,
      ipFilter,
      maintenanceWindow: cluster.maintenanceWindow,
      kafka: cluster.kafka,
    },
  ];
}

function topicPlans(name: string, alias: string, cluster: KafkaCluster): TopicPlan[] {
  return sortedEntries(cluster.topics ?? {}).map(([topicName, topic]) => ({
    // An alias holds no dot, so the first dot tells where the topic name begins.
    resourceName: `${name}-${alias}.${topicName}`,
    cluster: alias,
    topicName,
    partitions: topic.partitions,
    replication: topic.replication ?? DEFAULT_REPLICATION,
    config: topic.config === undefined ? undefined : topicConfig(topic.config),
  }));
}

function mirrorMakerPlan(name: string, { mirrorMaker }: ReplicationTopology): MirrorMakerPlan {
  return {
    resourceName: name,
    serviceName: mirrorMakerServiceName(name, mirrorMaker),
    plan: mirrorMaker.plan,
    cloudName: mirrorMaker.cloudName,
    ipFilter: mirrorMaker.ipFilter,
    maintenanceWindow: mirrorMaker.maintenanceWindow,
    kafkaMirrormaker: { ...MIRROR_MAKER_DEFAULTS, ...mirrorMaker.kafkaMirrormaker },
  };
}

function flowPlan(name: string, flow: ReplicationFlow): FlowPlan {
  return {
    resourceName: `${name}-${flow.sourceCluster}.${flow.targetCluster}`,
    sourceCluster: flow.sourceCluster,
    targetCluster: flow.targetCluster,
    enable: flow.enable ?? true,
    topics: flow.topics ?? [".*"],
    topicsBlacklists: withInternalTopicsDenied(flow.topicsBlacklist ?? []),
    replicationPolicyClass: flow.replicationPolicyClass ?? DEFAULT_REPLICATION_POLICY,
    offsetSyncsTopicLocation: flow.offsetSyncsTopicLocation ?? "source",
    syncGroupOffsetsEnabled: flow.syncGroupOffsetsEnabled ?? true,
    syncGroupOffsetsIntervalSeconds: flow.syncGroupOffsetsIntervalSeconds ?? 60,
    emitHeartbeatsEnabled: flow.emitHeartbeatsEnabled ?? true,
    emitBackwardHeartbeatsEnabled: flow.emitBackwardHeartbeatsEnabled ?? true,
    exactlyOnceDeliveryEnabled: flow.exactlyOnceDeliveryEnabled ?? true,
    followerFetchingEnabled: flow.followerFetchingEnabled ?? true,
    replicationFactor: flow.replicationFactor ?? DEFAULT_REPLICATION,
    configPropertiesExcludes: flow.configPropertiesExcludes,
  };
}

function remoteNameProblems(plan: ReplicationPlan, flows: readonly ReplicationFlow[]): Problem[] {
  return plan.remoteTopics
    .filter(({ remoteTopic }) => remoteTopic.length > TOPIC_NAME_MAX_LENGTH)
    .map(({ sourceCluster, targetCluster, topic, remoteTopic }) => ({
      path: childPath(
        "flows",
        flows.findIndex((flow) => flow.sourceCluster === sourceCluster && flow.targetCluster === targetCluster),
      ),
      message: `would name the copy of "${topic}" with ${String(remoteTopic.length)} characters, more than Kafka's ${String(TOPIC_NAME_MAX_LENGTH)}; shorten the topic or the alias, or deny the topic`,
    }));
}

/** Maps and lists mean the same in any order, so the plan has one of its own. */
function sortedEntries<T>(map: Record<string, T>): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
const byResourceName = (a: Named, b: Named) => (a.resourceName < b.resourceName ? -1 : 1);
