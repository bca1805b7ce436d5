import type { KafkaCluster, ReplicationFlow, ReplicationTopology } from "../arguments/arguments";
import { isOutsideAiven } from "../arguments/clusterKind";
import { withInternalTopicsDenied } from "../replication/internalTopics";
import type { FlowPlan, IntegrationPlan } from "./plan";
import { policyClass } from "../replication/replicationPolicy";
import { mirrorMakersOf } from "./services";
import { byResourceName, sortedEntries } from "./sorted";
import { DEFAULT_REPLICATION } from "../aiven/plans";
import { clientSettings } from "../userConfig/tuningProfiles";

export function flowPlans(name: string, { flows, clusters }: ReplicationTopology): FlowPlan[] {
  return flows.map((flow) => flowPlan(name, flow, clusters)).sort(byResourceName);
}

function flowPlan(name: string, flow: ReplicationFlow, clusters: Readonly<Record<string, KafkaCluster>>): FlowPlan {
  const { sourceCluster, targetCluster } = flow;
  return {
    resourceName: `${name}-${sourceCluster}.${targetCluster}`,
    mirrorMaker: flow.mirrorMaker,
    sourceCluster,
    targetCluster,
    enable: flow.enable ?? true,
    topics: flow.topics ?? [".*"],
    topicsBlacklists: withInternalTopicsDenied(flow.topicsBlacklist ?? []),
    replicationPolicyClass: policyClass(flow.replicationPolicyClass),
    offsetSyncsTopicLocation:
      flow.offsetSyncsTopicLocation ?? (isOutsideAiven(clusters[sourceCluster]) ? "target" : "source"),
    syncGroupOffsetsEnabled: flow.syncGroupOffsetsEnabled ?? true,
    syncGroupOffsetsIntervalSeconds: flow.syncGroupOffsetsIntervalSeconds ?? 60,
    emitHeartbeatsEnabled: flow.emitHeartbeatsEnabled ?? true,
    emitBackwardHeartbeatsEnabled: flow.emitBackwardHeartbeatsEnabled ?? true,
    exactlyOnceDeliveryEnabled: isExactlyOnce(flow, clusters),
    followerFetchingEnabled: flow.followerFetchingEnabled ?? true,
    replicationFactor: flow.replicationFactor ?? DEFAULT_REPLICATION,
    configPropertiesExcludes: flow.configPropertiesExcludes,
    userConfig: flow.userConfig,
  };
}

export const isExactlyOnce = (flow: ReplicationFlow, clusters: Readonly<Record<string, KafkaCluster>>) =>
  flow.exactlyOnceDeliveryEnabled ?? !isOutsideAiven(clusters[flow.targetCluster]);

/**
 * One integration for each cluster with the MirrorMaker service. Of several services each is integrated with the clusters of its
 * own flows only, so that one that cannot be reached does not stop the others.
 */
export function integrationPlans(name: string, topology: ReplicationTopology): IntegrationPlan[] {
  return mirrorMakersOf(topology).flatMap(({ key }) => {
    const flows = topology.flows.filter((flow) => flow.mirrorMaker === key);
    const aliases = new Set(flows.flatMap((flow) => [flow.sourceCluster, flow.targetCluster]));
    return sortedEntries(topology.clusters)
      .filter(([alias]) => key === undefined || aliases.has(alias))
      .map(([alias, cluster]) => integrationPlan(name, key, alias, cluster));
  });
}

function integrationPlan(
  name: string,
  mirrorMaker: string | undefined,
  clusterAlias: string,
  cluster: KafkaCluster,
): IntegrationPlan {
  const { existingService, stackReference, existingEndpoint, project } = cluster;
  return {
    resourceName: mirrorMaker === undefined ? `${name}-${clusterAlias}` : `${name}-${mirrorMaker}.${clusterAlias}`,
    clusterAlias,
    mirrorMaker,
    existingService,
    stackReference,
    existingEndpoint,
    project,
    kafkaMirrormaker: clientSettings(cluster),
    userConfig: cluster.integrationUserConfig,
  };
}
