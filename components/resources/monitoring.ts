import * as aiven from "@pulumi/aiven";
import type { MonitoringPlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
import { input } from "./input";
import type { Surroundings } from "./surroundings";

/** Carries a service's metrics or logs away. */
export function monitoringIntegration(
  plan: MonitoringPlan,
  service: aiven.Kafka | aiven.KafkaMirrorMaker,
  { parent }: Surroundings,
): aiven.ServiceIntegration {
  return new aiven.ServiceIntegration(
    plan.resourceName,
    {
      project: service.project,
      integrationType: plan.integrationType,
      sourceServiceName: service.serviceName,
      ...present({
        destinationServiceName: input(plan.destinationService),
        destinationServiceProject: input(plan.destinationProject),
        destinationEndpointId: input(plan.destinationEndpoint),
        ...input(plan.userConfig),
      }),
    },
    { parent },
  );
}
