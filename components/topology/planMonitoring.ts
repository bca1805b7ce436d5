import type { Monitoring } from "./monitoring";
import type { CreatedClusterPlan, MirrorMakerPlan, MonitoringPlan, Named } from "./plan";

/** One integration for each created service and each destination. A slash keeps their names apart from those of aliases and topics. */
export function monitoringPlans(
  monitoring: Monitoring = {},
  clusters: readonly CreatedClusterPlan[],
  mirrorMakers: readonly MirrorMakerPlan[],
): MonitoringPlan[] {
  const destinations = (
    [
      ["metrics", monitoring.metricsService, undefined],
      ["logs", monitoring.logsService, undefined],
      ["prometheus", undefined, monitoring.prometheusEndpoint],
      ["datadog", undefined, monitoring.datadogEndpoint],
    ] as const
  ).filter(([, service, endpoint]) => service !== undefined || endpoint !== undefined);
  const of = ({ resourceName }: Named, service: MonitoringPlan["of"]) =>
    destinations.map(([integrationType, destinationService, destinationEndpoint]) => ({
      resourceName: `${resourceName}/${integrationType}`,
      integrationType,
      of: service,
      destinationService,
      destinationEndpoint,
    }));
  return [
    ...clusters.flatMap((cluster) => of(cluster, { cluster: cluster.alias })),
    ...mirrorMakers.flatMap((mirrorMaker) => of(mirrorMaker, { mirrorMaker: mirrorMaker.key })),
  ];
}
