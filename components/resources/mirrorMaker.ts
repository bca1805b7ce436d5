import * as aiven from "@pulumi/aiven";
import type * as pulumi from "@pulumi/pulumi";
import type { FlowPlan, IntegrationPlan, MirrorMakerPlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
import { withPassedOn } from "../topology/userConfig/userConfig";
import { input } from "./input";
import { commonUserConfig, protection, serviceArguments } from "./service";
import type { Surroundings } from "./surroundings";

/** A MirrorMaker 2 service. */
export function mirrorMakerService(plan: MirrorMakerPlan, surroundings: Surroundings): aiven.KafkaMirrorMaker {
  return new aiven.KafkaMirrorMaker(
    plan.resourceName,
    {
      ...serviceArguments(plan, surroundings),
      kafkaMirrormakerUserConfig: withPassedOn(
        {
          ...commonUserConfig(plan),
          kafkaMirrormaker: input(plan.kafkaMirrormaker),
          ...present({
            serviceLog: input(plan.serviceLog),
            saslOauthbearerAllowedUrls: input(plan.saslOauthbearerAllowedUrls),
          }),
        },
        plan.userConfig,
      ),
    },
    { parent: surroundings.parent, ...protection(plan) },
  );
}

/** What an integration makes known to MirrorMaker: an Aiven service, or the endpoint of a cluster outside. */
export interface IntegrationSource {
  sourceServiceName?: pulumi.Input<string>;
  /** Only when it is not MirrorMaker's own project: the provider replaces the integration when it changes. */
  sourceServiceProject?: pulumi.Input<string>;
  sourceEndpointId?: pulumi.Input<string>;
}

/** Gives a cluster its alias in a MirrorMaker service. */
export function integration(
  plan: IntegrationPlan,
  source: IntegrationSource,
  mirrorMaker: aiven.KafkaMirrorMaker,
  { parent }: Surroundings,
): aiven.ServiceIntegration {
  return new aiven.ServiceIntegration(
    plan.resourceName,
    {
      project: mirrorMaker.project,
      integrationType: "kafka_mirrormaker",
      ...source,
      destinationServiceName: mirrorMaker.serviceName,
      kafkaMirrormakerUserConfig: withPassedOn(
        {
          clusterAlias: plan.clusterAlias,
          ...present({ kafkaMirrormaker: input(plan.kafkaMirrormaker) }),
        },
        plan.userConfig,
      ),
    },
    {
      parent,
      // A MirrorMaker service has each alias once, so the old one has to go first; the provider would make the new one first.
      deleteBeforeReplace: true,
      // To MirrorMaker another alias is another cluster; the provider would change it in place, and the flows would be lost.
      replaceOnChanges: ["kafkaMirrormakerUserConfig.clusterAlias"],
    },
  );
}

/** A replication flow; `integrations` are those of its two clusters. */
export function replicationFlow(
  { resourceName, mirrorMaker: _key, configPropertiesExcludes, userConfig, ...flow }: FlowPlan,
  integrations: aiven.ServiceIntegration[],
  mirrorMaker: aiven.KafkaMirrorMaker,
  { parent, project }: Surroundings,
): aiven.MirrorMakerReplicationFlow {
  return new aiven.MirrorMakerReplicationFlow(
    resourceName,
    {
      // Not the service's: the state would have its URN once more for each flow, and is written whole for every step.
      project,
      serviceName: mirrorMaker.serviceName,
      ...input(flow),
      ...present({ configPropertiesExcludes: input(configPropertiesExcludes) }),
      ...userConfig,
    },
    {
      parent,
      // The API takes a flow whose alias has no integration yet, and then never runs it:
      // https://github.com/aiven/devportal/issues/1313
      dependsOn: integrations,
      // Up to 4.61 the provider changes an alias in place, which never converges.
      replaceOnChanges: ["sourceCluster", "targetCluster"],
    },
  );
}
