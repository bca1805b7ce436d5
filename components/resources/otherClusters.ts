import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import { outputError } from "../outputs/outputError";
import type { EndpointPlan, IntegrationPlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
import { withPassedOn } from "../topology/userConfig/userConfig";
import { input } from "./input";
import type { IntegrationSource } from "./mirrorMaker";
import type { Surroundings } from "./surroundings";

/** The endpoint of a cluster outside Aiven. Password and key are secrets, whatever they came as. */
export function externalEndpoint(
  { resourceName, project, endpointName, external }: EndpointPlan,
  surroundings: Surroundings,
): aiven.ServiceIntegrationEndpoint {
  const { saslPlainPassword, sslClientKey, securityProtocol } = input(external);
  const isEncrypted = securityProtocol.endsWith("SSL");
  return new aiven.ServiceIntegrationEndpoint(
    resourceName,
    {
      project: input(project) ?? surroundings.project,
      endpointName: input(endpointName),
      endpointType: "external_kafka",
      externalKafkaUserConfig: withPassedOn(
        present({
          bootstrapServers: input(external.bootstrapServers),
          securityProtocol,
          saslMechanism: input(external.saslMechanism),
          saslPlainUsername: input(external.saslPlainUsername),
          saslPlainPassword: saslPlainPassword === undefined ? undefined : pulumi.secret(saslPlainPassword),
          sslCaCert: input(external.sslCaCert),
          sslClientCert: input(external.sslClientCert),
          sslClientKey: sslClientKey === undefined ? undefined : pulumi.secret(sslClientKey),
          sslEndpointIdentificationAlgorithm:
            input(external.sslEndpointIdentificationAlgorithm) ?? (isEncrypted ? "https" : undefined),
        }),
        external.userConfig,
      ),
    },
    { parent: surroundings.parent },
  );
}

/** Clusters that other stacks of this program created, each stack read once. */
export class StackClusters {
  private readonly stacks = new Map<string, pulumi.StackReference>();

  constructor(
    private readonly name: string,
    private readonly surroundings: Surroundings,
  ) {}

  source({ stack, cluster }: NonNullable<IntegrationPlan["stackReference"]>): IntegrationSource {
    const reference = this.reference(stack);
    return {
      sourceServiceName: reference.requireOutput("clusters").apply((clusters) => {
        const found = (clusters as Record<string, { serviceName: string } | undefined>)[cluster];
        if (found !== undefined) return found.serviceName;
        throw outputError(`stack ${stack} has no cluster "${cluster}"`, this.surroundings.parent);
      }),
      sourceServiceProject: reference.requireOutput("aivenProject") as pulumi.Output<string>,
    };
  }

  /** The stack, read once however many of its clusters are used. */
  reference(stack: string): pulumi.StackReference {
    const known = this.stacks.get(stack);
    if (known !== undefined) return known;
    const { parent } = this.surroundings;
    const reference = new pulumi.StackReference(`${this.name}-${stack}`, { name: stack }, { parent });
    this.stacks.set(stack, reference);
    return reference;
  }
}
