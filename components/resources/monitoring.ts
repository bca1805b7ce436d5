import * as aiven from "@pulumi/aiven";
import type { MonitoringPlan } from "../topology/plan";
import { present } from "../topology/present";
import { input } from "./input";
import type { Surroundings } from "./surroundings";

/** Carries a service's metrics or logs away. */
export function monitoringIntegration(
  { resourceName, integrationType, destinationService, destinationEndpoint }: MonitoringPlan,
  service: aiven.Kafka | aiven.KafkaMirrorMaker,
  { parent }: Surroundings,
): aiven.ServiceIntegration {
  return new aiven.ServiceIntegration(
    resourceName,
    {
      project: service.project,
      integrationType,
      sourceServiceName: service.serviceName,
      ...present({
        destinationServiceName: input(destinationService),
        destinationEndpointId: input(destinationEndpoint),
      }),
    },
    { parent },
  );
}
