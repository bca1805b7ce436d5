import type * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
import { consumerPatterns } from "./presets/consumerPattern";
import { input } from "./resources/input";
import { clusterParts, kafkaService } from "./resources/kafkaCluster";
import { type IntegrationSource, integration, mirrorMakerService, replicationFlow } from "./resources/mirrorMaker";
import { monitoringIntegration } from "./resources/monitoring";
import { StackClusters, externalEndpoint } from "./resources/otherClusters";
import { withPlainStackTraces } from "./resources/plainStackTraces";
import type { Surroundings } from "./resources/surroundings";
import { type AppliedSettings, appliedSettings } from "./settings/appliedSettings";
import type { IntegrationPlan, MirrorMakerPlan, ReplicationPlan } from "./topology/plan";
import { planReplication } from "./topology/planReplication";
import { present } from "./topology/present";
import { problemReport } from "./topology/problem";
import type { RemoteTopic } from "./topology/remoteTopics";

/**
 * Cross-cluster replication with Apache Kafka MirrorMaker 2 on Aiven: Kafka clusters with their topics, the MirrorMaker
 * service, one integration for each cluster and one replication flow for each ordered pair of clusters.
 *
 * Everything is checked before the first resource is registered; faulty arguments throw one `InputPropertiesError`
 * that lists all problems. Resources are named by the keys of the arguments, so their order never matters.
 *
 * Options: `protect`, `provider` and `transforms` reach every child, as for each component.
 */
export class MirrorMaker2Replication extends pulumi.ComponentResource {
  /** The type token, by which policies recognise the component. */
  static readonly __pulumiType = "aiven-mirrormaker2:index:MirrorMaker2Replication";

  /** Connection of every created cluster, by alias. */
  readonly clusters: Record<string, pulumi.Output<KafkaClusterConnection>> = {};
  /** Credentials of every created cluster's first user, by alias; secret. */
  readonly credentials: Record<string, pulumi.Output<KafkaClusterCredentials>> = {};
  /** Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`. */
  readonly mirrorMakerServices: Record<string, pulumi.Output<string>> = {};
  /** Which declared topic appears where, under which name. */
  readonly remoteTopics: RemoteTopic[];
  /** What Aiven keeps until another value is sent; `rememberSettings` compares it with that of the last `pulumi up`. */
  readonly settings: AppliedSettings;
  /** By topic that clusters copy to each other: the regular expression by which consumers on any of them read all of it. */
  readonly consumerPatterns: Record<string, string>;

  /**
   * @param name Prefix of every resource name and of every service name that the arguments leave out.
   * @throws InputPropertiesError listing every problem of the arguments.
   */
  constructor(name: string, args: MirrorMaker2ReplicationArgs, opts?: pulumi.ComponentResourceOptions) {
    const { project, ...topology } = args;
    const { plan, problems, warnings } = planReplication(name, topology);
    if (problems !== undefined) {
      throw new pulumi.InputPropertiesError({
        message: problemReport(problems, `MirrorMaker2Replication "${name}"`),
        errors: problems.map(({ path, message }) => ({ propertyPath: path, reason: message })),
      });
    }
    super(
      MirrorMaker2Replication.__pulumiType,
      name,
      summary(plan),
      pulumi.mergeOptions(opts, plan.protect ? { protect: true } : {}),
    );
    for (const { path, message } of warnings) void pulumi.log.warn(`${path}: ${message}`, this);

    withPlainStackTraces(() => {
      this.createResources(name, plan, project);
    });
    this.remoteTopics = plan.remoteTopics;
    this.consumerPatterns = consumerPatterns(plan.remoteTopics);
    this.settings = appliedSettings(plan);
    this.registerOutputs({
      clusters: this.clusters,
      credentials: this.credentials,
      mirrorMakerServices: this.mirrorMakerServices,
      remoteTopics: this.remoteTopics,
      consumerPatterns: this.consumerPatterns,
    });
  }

  private createResources(name: string, plan: ReplicationPlan, project: pulumi.Input<string>): void {
    const surroundings = { parent: this, project };
    const kafkas = new Map(plan.createdClusters.map((cluster) => [cluster.alias, kafkaService(cluster, surroundings)]));
    clusterParts(plan, kafkas, surroundings);
    const endpoints = new Map(
      plan.endpoints.map((endpoint) => [endpoint.alias, externalEndpoint(endpoint, surroundings)]),
    );
    const stackClusters = new StackClusters(name, surroundings);
    const sourceOf = (planned: IntegrationPlan): IntegrationSource => {
      const { clusterAlias, existingService, stackReference, existingEndpoint } = planned;
      const endpointId = endpoints.get(clusterAlias)?.id ?? input(existingEndpoint);
      if (endpointId !== undefined) return { sourceEndpointId: endpointId };
      if (stackReference !== undefined) return stackClusters.source(stackReference);
      const sourceServiceName = kafkas.get(clusterAlias)?.serviceName ?? input(existingService);
      return present({ sourceServiceName, sourceServiceProject: input(planned.project) });
    };

    for (const mirrorMaker of plan.mirrorMakers) this.createMirrorMaker(mirrorMaker, plan, sourceOf, surroundings);
    for (const planned of plan.monitoring) {
      const kafka = "cluster" in planned.of ? kafkas.get(planned.of.cluster) : undefined;
      if (kafka !== undefined) monitoringIntegration(planned, kafka, surroundings);
    }

    for (const [alias, kafka] of kafkas) {
      this.clusters[alias] = pulumi.output({
        serviceName: kafka.serviceName,
        bootstrapServers: pulumi.interpolate`${kafka.serviceHost}:${kafka.servicePort}`,
      });
      this.credentials[alias] = credentials(kafka);
    }
  }

  /** A MirrorMaker service with its integrations and flows, and with what carries its metrics and logs away. */
  private createMirrorMaker(
    mirrorMakerPlan: MirrorMakerPlan,
    plan: ReplicationPlan,
    sourceOf: (planned: IntegrationPlan) => IntegrationSource,
    surroundings: Surroundings,
  ): void {
    const mirrorMaker = mirrorMakerService(mirrorMakerPlan, surroundings);
    this.mirrorMakerServices[mirrorMakerPlan.key ?? "mirrormaker"] = mirrorMaker.serviceName;
    const isOwn = (planned: { mirrorMaker: string | undefined }) => planned.mirrorMaker === mirrorMakerPlan.key;
    const integrations = new Map(
      plan.integrations
        .filter(isOwn)
        .map((planned) => [planned.clusterAlias, integration(planned, sourceOf(planned), mirrorMaker, surroundings)]),
    );
    for (const flow of plan.flows.filter(isOwn)) {
      const ends = [flow.sourceCluster, flow.targetCluster].flatMap((alias) => integrations.get(alias) ?? []);
      replicationFlow(flow, ends, mirrorMaker, surroundings);
    }
    for (const planned of plan.monitoring) {
      if ("mirrorMaker" in planned.of && isOwn(planned.of)) monitoringIntegration(planned, mirrorMaker, surroundings);
    }
  }
}

/** What the engine and policies see as the component's inputs: plain, and nothing that depends on a child. */
function summary(plan: ReplicationPlan): pulumi.Inputs {
  return {
    clusterAliases: [...new Set(plan.integrations.map(({ clusterAlias }) => clusterAlias))].sort(),
    flows: plan.flows.map(({ sourceCluster, targetCluster }) => ({ sourceCluster, targetCluster })),
    protect: plan.protect,
  };
}

function credentials(kafka: aiven.Kafka): pulumi.Output<KafkaClusterCredentials> {
  // Not every release of the provider marks the certificate and key as secrets.
  return pulumi.secret(
    pulumi
      .all([kafka.serviceUsername, kafka.servicePassword, kafka.kafkas])
      .apply(([username, password, [kafkaBlock]]) => ({
        username,
        password,
        accessCert: kafkaBlock?.accessCert ?? "",
        accessKey: kafkaBlock?.accessKey ?? "",
      })),
  );
}
