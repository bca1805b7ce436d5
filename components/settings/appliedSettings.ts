import { known } from "../topology/values/deferred";
import type {
  CreatedClusterPlan,
  IntegrationPlan,
  MirrorMakerPlan,
  MonitoringPlan,
  ReplicationPlan,
  ServicePlan,
  TopicPlan,
} from "../topology/plan/plan";
import { childPath } from "../topology/values/problem";
import type { SettingValue } from "./aivenDefaults";

/**
 * Settings that Aiven keeps once they are sent: a setting that is taken out of the arguments is not sent again, and its last
 * value stays. By what holds them, named as on Aiven: `service mm2-dev-source`, `topic mm2-dev-source/orders`. Plain data without
 * secrets, so that a program can export it and compare it with its arguments at the next run.
 */
export type AppliedSettings = Readonly<Record<string, HeldSettings>>;

export interface HeldSettings {
  /** Config path of what holds the settings: `clusters.source`. */
  path: string;
  /** By their path from there: `kafka.logRetentionBytes`. */
  settings: Readonly<Record<string, SettingValue>>;
}

/** The settings that a plan sends and Aiven keeps. Secrets are left out, and flows, all of which is sent each time. */
export function appliedSettings(plan: ReplicationPlan): AppliedSettings {
  const serviceOf = new Map(plan.createdClusters.map(({ alias, serviceName }) => [alias, serviceName]));
  const mirrorMakerOf = new Map(plan.mirrorMakers.map(({ key, serviceName }) => [key, serviceName]));
  return Object.fromEntries([
    ...plan.createdClusters.map((cluster) => [`service ${cluster.serviceName}`, ofCluster(cluster)] as const),
    ...plan.mirrorMakers.map((service) => [`service ${service.serviceName}`, ofMirrorMaker(service)] as const),
    ...plan.topics.map(
      (topic) => [`topic ${serviceOf.get(topic.cluster) ?? ""}/${topic.topicName}`, ofTopic(topic)] as const,
    ),
    ...plan.integrations.map((integration) => {
      const { mirrorMaker, clusterAlias } = integration;
      return [
        `integration ${mirrorMakerOf.get(mirrorMaker) ?? ""}/${clusterAlias}`,
        ofIntegration(integration),
      ] as const;
    }),
    ...plan.monitoring.map((integration) => [monitoringHolder(integration), ofMonitoring(integration)] as const),
  ]);
}

function ofCluster(cluster: CreatedClusterPlan): HeldSettings {
  const { alias, kafka, defaultAcl } = cluster;
  const { kafkaConnectSecretProviders: _secret, ...kafkaUserConfig } = cluster.kafkaUserConfig;
  return {
    path: childPath("clusters", alias),
    settings: { ...leaves({ kafka, kafkaUserConfig, defaultAcl: defaultAcl ?? true }), ...maintenance(cluster) },
  };
}

function ofMirrorMaker(service: MirrorMakerPlan): HeldSettings {
  const { key, kafkaMirrormaker } = service;
  return {
    path: key === undefined ? "mirrorMaker" : childPath("mirrorMakers", key),
    settings: { ...leaves({ kafkaMirrormaker }), ...maintenance(service) },
  };
}

function maintenance({ maintenanceWindow }: ServicePlan): HeldSettings["settings"] {
  const [dow, time] = [known(maintenanceWindow?.dow), known(maintenanceWindow?.time)];
  return dow === undefined || time === undefined ? {} : { maintenanceWindow: `${dow} ${time}` };
}

function ofTopic({ cluster, topicName, config, topicDescription, ownerUserGroupId }: TopicPlan): HeldSettings {
  return {
    path: childPath(childPath(childPath("clusters", cluster), "topics"), topicName),
    settings: leaves({ config, topicDescription, ownerUserGroupId }),
  };
}

function ofIntegration({ clusterAlias, kafkaMirrormaker }: IntegrationPlan): HeldSettings {
  return { path: childPath("clusters", clusterAlias), settings: leaves({ kafkaMirrormaker }) };
}

/** All services tell one destination the same, so they are one holder; another destination begins anew. */
function monitoringHolder({ integrationType, destinationService, destinationEndpoint }: MonitoringPlan): string {
  const destination = known(destinationService) ?? known(destinationEndpoint);
  return ["monitoring", integrationType, ...(destination === undefined ? [] : [destination])].join(" ");
}

function ofMonitoring({ userConfig }: MonitoringPlan): HeldSettings {
  return { path: "monitoring", settings: leaves(userConfig) };
}

/** Every value in nested settings by its path; a list is one value. */
function leaves(settings: object, parent = ""): Record<string, SettingValue> {
  const found = Object.entries(settings).map(([key, value]: [string, unknown]) => {
    const path = parent === "" ? key : `${parent}.${key}`;
    if (value === undefined || known(value) === undefined) return {};
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return leaves(value, path);
    return { [path]: value as SettingValue };
  });
  return Object.assign({}, ...found) as Record<string, SettingValue>;
}
