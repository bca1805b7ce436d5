import type { Monitoring } from "../arguments/monitoring";
import { DESTINATIONS, type Destination, type MonitoringType } from "../arguments/monitoringDestinations";
import type { CreatedClusterPlan, MirrorMakerPlan, MonitoringPlan, Named } from "./plan";
import type { Given } from "../values/deferred";

/** One integration for each created service and each destination. A slash keeps their names apart from those of aliases and topics. */
export function monitoringPlans(
  monitoring: Monitoring = {},
  clusters: readonly CreatedClusterPlan[],
  mirrorMakers: readonly MirrorMakerPlan[],
): MonitoringPlan[] {
  const said = (key: keyof Monitoring | undefined) =>
    key === undefined ? undefined : (monitoring[key] as Given<string> | undefined);
  const destinations = DESTINATIONS.map((destination: Destination & { integrationType: MonitoringType }) => ({
    integrationType: destination.integrationType,
    destinationService: said(destination.service),
    destinationProject: said(destination.project),
    destinationEndpoint: said(destination.endpoint),
    userConfig: userConfigOf(monitoring, destination.userConfig),
  })).filter(
    ({ destinationService, destinationEndpoint }) => (destinationService ?? destinationEndpoint) !== undefined,
  );
  const of = ({ resourceName }: Named, service: MonitoringPlan["of"]) =>
    destinations.map((destination) => ({
      resourceName: `${resourceName}/${destination.integrationType}`,
      of: service,
      ...destination,
    }));
  return [
    ...clusters.flatMap((cluster) => of(cluster, { cluster: cluster.alias })),
    ...mirrorMakers.flatMap((mirrorMaker) => of(mirrorMaker, { mirrorMaker: mirrorMaker.key })),
  ];
}

/** The settings of an integration under the provider's key for them, which is ours, too. */
function userConfigOf(monitoring: Monitoring, key: keyof Monitoring | undefined): MonitoringPlan["userConfig"] {
  return key === undefined || monitoring[key] === undefined ? {} : { [key]: monitoring[key] };
}
