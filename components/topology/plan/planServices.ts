import type { CreatedCluster, MirrorMakerService, ReplicationTopology } from "../arguments/arguments";
import { DEFAULT_KAFKA_VERSION } from "../aiven/kafkaVersions";
import type { MirrorMakerSettings } from "../userConfig/mirrorMakerSettings";
import type { CreatedClusterPlan, EndpointPlan, MirrorMakerPlan } from "./plan";
import { type KeyedMirrorMaker, kafkaServiceName, mirrorMakerServiceName, mirrorMakersOf } from "./services";
import { sortedEntries } from "./sorted";
import { targetClouds } from "./targetClouds";

/** Topics and groups that appear are found within a minute, not Aiven's ten, and checkpoints go with group offset syncs. */
const MIRROR_MAKER_DEFAULTS = {
  refreshTopicsIntervalSeconds: 60,
  refreshGroupsIntervalSeconds: 60,
  emitCheckpointsIntervalSeconds: 60,
} satisfies MirrorMakerSettings;

/** The Kafka service of each cluster that is created. */
export function createdClusterPlans(name: string, { clusters, protect }: ReplicationTopology): CreatedClusterPlan[] {
  return sortedEntries(clusters).flatMap(([alias, cluster]) => {
    if (cluster.plan === undefined) return [];
    return [
      {
        ...common(cluster, protect),
        resourceName: `${name}-${alias}`,
        alias,
        serviceName: kafkaServiceName(name, alias, cluster),
        plan: cluster.plan,
        cloudName: cluster.cloudName,
        kafkaVersion: cluster.kafkaVersion ?? DEFAULT_KAFKA_VERSION,
        isVersionNamed: cluster.kafkaVersion !== undefined,
        kafka: cluster.kafka,
        kafkaUserConfig: cluster.kafkaUserConfig ?? {},
        userConfig: cluster.userConfig,
        defaultAcl: cluster.defaultAcl,
      },
    ];
  });
}

/** The MirrorMaker services; each stands near what its flows write to. */
export function mirrorMakerPlans(name: string, topology: ReplicationTopology): MirrorMakerPlan[] {
  return mirrorMakersOf(topology).map((mirrorMaker) => mirrorMakerPlan(name, topology, mirrorMaker));
}

function mirrorMakerPlan(
  name: string,
  topology: ReplicationTopology,
  { key, service }: KeyedMirrorMaker,
): MirrorMakerPlan {
  return {
    ...common(service, topology.protect),
    resourceName: mirrorMakerResourceName(name, key),
    key,
    serviceName: mirrorMakerServiceName(name, key, service),
    plan: service.plan,
    cloudName: service.cloudName ?? targetClouds(topology.flows, topology.clusters, key)[0] ?? "",
    kafkaMirrormaker: { ...MIRROR_MAKER_DEFAULTS, ...service.kafkaMirrormaker },
    serviceLog: service.serviceLog,
    saslOauthbearerAllowedUrls: service.saslOauthbearerAllowedUrls,
    userConfig: service.userConfig,
  };
}

const mirrorMakerResourceName = (name: string, key: string | undefined) =>
  key === undefined ? name : `${name}-${key}`;

function common(service: CreatedCluster | MirrorMakerService, protect = false) {
  const { project, ipFilter, ipFilterObjects, maintenanceWindow, additionalDiskSpace } = service;
  const { projectVpcId, staticIps, tags, techEmails } = service;
  return {
    ...{ project, ipFilter, ipFilterObjects, maintenanceWindow, additionalDiskSpace },
    ...{ projectVpcId, staticIps, tags, techEmails },
    terminationProtection: service.terminationProtection ?? protect,
  };
}

/** The endpoint of each cluster outside Aiven. */
export function endpointPlans(name: string, { clusters }: ReplicationTopology): EndpointPlan[] {
  return sortedEntries(clusters).flatMap(([alias, { external, project }]) => {
    if (external === undefined) return [];
    const endpointName = external.endpointName ?? `${name}-${alias}`;
    return [{ resourceName: `${name}-${alias}`, alias, project, endpointName, external }];
  });
}
