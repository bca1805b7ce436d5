import type * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
import { createdClient } from "./outputs/createdClient";
import { existingClient } from "./outputs/existingClient";
import { endpointClient, externalClient } from "./outputs/externalClient";
import { kafkaVersion } from "./outputs/kafkaAnswer";
import type { KafkaClient } from "./outputs/kafkaClient";
import { ProjectCas } from "./outputs/projectCas";
import { requireSupportedProvider } from "./outputs/providerVersion";
import { stackClient } from "./outputs/stackClient";
import { consumerPatterns } from "./presets/consumerPattern";
import { FaultyArguments } from "./resources/faultyArguments";
import { input } from "./resources/input";
import { clusterParts, kafkaService } from "./resources/kafkaCluster";
import { type IntegrationSource, integration, mirrorMakerService, replicationFlow } from "./resources/mirrorMaker";
import { monitoringIntegration } from "./resources/monitoring";
import { StackClusters, externalEndpoint } from "./resources/otherClusters";
import { type ReplicationResources, keep, noResources } from "./resources/replicationResources";
import { withoutStackTraces } from "./resources/stackTraces";
import type { Surroundings } from "./resources/surroundings";
import { type AppliedSettings, appliedSettings } from "./settings/appliedSettings";
import type { CreatedClusterPlan, IntegrationPlan, MirrorMakerPlan, ReplicationPlan } from "./topology/plan/plan";
import { planReplication } from "./topology/planReplication";
import { present } from "./topology/plan/present";
import type { RemoteTopic } from "./topology/plan/plan";

/**
 * Cross-cluster replication with Apache Kafka MirrorMaker 2 on Aiven: Kafka clusters with their topics, the MirrorMaker
 * service, one integration for each cluster and one replication flow for each ordered pair of clusters.
 *
 * Everything is checked before the first resource is registered; faulty arguments throw one `InputPropertiesError`
 * that lists all problems. Resources are named by the keys of the arguments, so their order never matters.
 *
 * Options: `protect`, `provider` and `transforms` apply to every child, as with any component.
 */
export class MirrorMaker2Replication<Alias extends string = string, Service extends string = string>
  extends pulumi.ComponentResource
{
  /** The type token, by which policies recognise the component. */
  static readonly __pulumiType = "aiven-mirrormaker2:index:MirrorMaker2Replication";

  /** How to connect to every created cluster, by alias. */
  readonly clusters: Record<string, pulumi.Output<KafkaClusterConnection>> = {};
  /** What clients of each cluster need, by alias, for clusters of every kind. Its secrets stay secret. */
  readonly clients: Record<string, KafkaClient> = {};
  /** Credentials of every created cluster's first user, by alias; secret. `clients` has them too, and those of every other user. */
  readonly credentials: Record<string, pulumi.Output<KafkaClusterCredentials>> = {};
  /** Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`. */
  readonly mirrorMakerServices: Record<string, pulumi.Output<string>> = {};
  /** Which declared topic appears where, under which name. */
  readonly remoteTopics: RemoteTopic[];
  /** Settings that Aiven keeps until another value is sent; `rememberSettings` compares them with those of the last `pulumi up`. */
  readonly settings: AppliedSettings;
  /** For each topic that clusters copy to each other: a regular expression with which consumers on any of them read all its records. */
  readonly consumerPatterns: Record<string, string>;
  /** Every resource that the component creates, for programs that use one further. */
  readonly resources: ReplicationResources = noResources();

  /**
   * @param name Prefix of every resource name and of every service name that the arguments leave out.
   * @throws InputPropertiesError listing every problem of the arguments.
   * @throws RunError when the program's @pulumi/aiven is older or newer than what is supported.
   */
  constructor(name: string, args: MirrorMaker2ReplicationArgs<Alias, Service>, opts?: pulumi.ComponentResourceOptions) {
    const { project, ...topology } = args;
    const { plan, problems, warnings } = planReplication(name, topology);
    if (problems !== undefined) throw new FaultyArguments(name, problems);
    requireSupportedProvider();
    super(
      MirrorMaker2Replication.__pulumiType,
      name,
      summary(plan),
      pulumi.mergeOptions(opts, plan.protect ? { protect: true } : {}),
    );
    for (const { path, message } of warnings) void pulumi.log.warn(`${path}: ${message}`, this);

    withoutStackTraces(() => {
      this.createResources(name, plan, project);
    });
    this.remoteTopics = plan.remoteTopics;
    this.consumerPatterns = consumerPatterns(plan.remoteTopics);
    this.settings = appliedSettings(plan);
    this.registerOutputs({
      clusters: this.clusters,
      clients: this.clients,
      credentials: this.credentials,
      mirrorMakerServices: this.mirrorMakerServices,
      remoteTopics: this.remoteTopics,
      consumerPatterns: this.consumerPatterns,
    });
  }

  private createResources(name: string, plan: ReplicationPlan, project: pulumi.Input<string>): void {
    const surroundings = { parent: this, project };
    const { kafkas, endpoints } = this.resources;
    for (const cluster of plan.createdClusters) kafkas[cluster.alias] = kafkaService(cluster, surroundings);
    clusterParts(plan, kafkas, surroundings, this.resources);
    for (const endpoint of plan.endpoints) endpoints[endpoint.alias] = externalEndpoint(endpoint, surroundings);
    const stackClusters = new StackClusters(name, surroundings);
    const sourceOf = (planned: IntegrationPlan): IntegrationSource => {
      const { clusterAlias, existingService, stackReference, existingEndpoint } = planned;
      const endpointId = endpoints[clusterAlias]?.id ?? input(existingEndpoint);
      if (endpointId !== undefined) return { sourceEndpointId: endpointId };
      if (stackReference !== undefined) return stackClusters.source(stackReference);
      const sourceServiceName = kafkas[clusterAlias]?.serviceName ?? input(existingService);
      return present({ sourceServiceName, sourceServiceProject: input(planned.project) });
    };

    for (const mirrorMaker of plan.mirrorMakers) this.createMirrorMaker(mirrorMaker, plan, sourceOf, surroundings);
    for (const planned of plan.monitoring) {
      const alias = "cluster" in planned.of ? planned.of.cluster : "";
      const kafka = kafkas[alias];
      if (kafka === undefined) continue;
      keep(
        this.resources.monitoring,
        alias,
        planned.integrationType,
        monitoringIntegration(planned, kafka, surroundings),
      );
    }

    this.tellClients(plan, stackClusters, surroundings);
  }

  /** Fills in what the outputs tell of each cluster. */
  private tellClients(plan: ReplicationPlan, stackClusters: StackClusters, { project }: Surroundings): void {
    const { kafkas, users, integrations } = this.resources;
    const projectCas = new ProjectCas(this);
    for (const cluster of plan.createdClusters) {
      const { alias } = cluster;
      const kafka = kafkas[alias];
      if (kafka === undefined) continue;
      const client = createdClient(cluster, kafka, users[alias] ?? {}, projectCas);
      this.clients[alias] = client;
      this.clusters[alias] = connection(cluster, kafka, client);
      this.credentials[alias] = credentials(client);
    }
    for (const { alias, external } of plan.endpoints) this.clients[alias] = externalClient(external);
    for (const planned of plan.integrations) {
      const { clusterAlias: alias, existingService, stackReference, existingEndpoint } = planned;
      if (this.clients[alias] !== undefined) continue;
      const integrated = integrations[mirrorMakerKey(planned.mirrorMaker)]?.[alias];
      if (stackReference !== undefined) {
        this.clients[alias] = stackClient(stackReference, stackClusters.reference(stackReference.stack));
      } else if (existingEndpoint !== undefined) {
        this.clients[alias] = endpointClient();
      } else if (existingService !== undefined && integrated !== undefined) {
        const service = { project: input(planned.project) ?? project, serviceName: input(existingService) };
        this.clients[alias] = existingClient(service, alias, integrated, this, projectCas);
      }
    }
  }

  /** A MirrorMaker service with its integrations and flows, and with what carries its metrics and logs away. */
  private createMirrorMaker(
    mirrorMakerPlan: MirrorMakerPlan,
    plan: ReplicationPlan,
    sourceOf: (planned: IntegrationPlan) => IntegrationSource,
    surroundings: Surroundings,
  ): void {
    const { mirrorMakers, flows, monitoring, ...resources } = this.resources;
    const mirrorMaker = mirrorMakerService(mirrorMakerPlan, surroundings);
    const key = mirrorMakerKey(mirrorMakerPlan.key);
    mirrorMakers[key] = mirrorMaker;
    this.mirrorMakerServices[key] = mirrorMaker.serviceName;
    const isOwn = (planned: { mirrorMaker: string | undefined }) => planned.mirrorMaker === mirrorMakerPlan.key;
    const integrations: Record<string, aiven.ServiceIntegration> = (resources.integrations[key] = {});
    for (const planned of plan.integrations.filter(isOwn)) {
      integrations[planned.clusterAlias] = integration(planned, sourceOf(planned), mirrorMaker, surroundings);
    }
    for (const flow of plan.flows.filter(isOwn)) {
      const { sourceCluster, targetCluster } = flow;
      const ends = [sourceCluster, targetCluster].flatMap((alias) => integrations[alias] ?? []);
      keep(flows, sourceCluster, targetCluster, replicationFlow(flow, ends, mirrorMaker, surroundings));
    }
    for (const planned of plan.monitoring) {
      if (!("mirrorMaker" in planned.of && isOwn(planned.of))) continue;
      keep(monitoring, key, planned.integrationType, monitoringIntegration(planned, mirrorMaker, surroundings));
    }
  }
}

/** The only MirrorMaker service has no key in the arguments. */
const mirrorMakerKey = (key: string | undefined) => key ?? "mirrormaker";

/** What the engine and policies see as the component's inputs: plain, and nothing that depends on a child. */
function summary(plan: ReplicationPlan): pulumi.Inputs {
  return {
    clusterAliases: [...new Set(plan.integrations.map(({ clusterAlias }) => clusterAlias))].sort(),
    flows: plan.flows.map(({ sourceCluster, targetCluster }) => ({ sourceCluster, targetCluster })),
    protect: plan.protect,
  };
}

function connection(
  { resourceName }: CreatedClusterPlan,
  kafka: aiven.Kafka,
  { bootstrapServers }: KafkaClient,
): pulumi.Output<KafkaClusterConnection> {
  const { serviceName, serviceHost, servicePort } = kafka;
  const version = kafkaVersion(kafka.kafkaUserConfig, { resource: kafka, origin: `aiven.Kafka ${resourceName}` });
  return pulumi
    .all([serviceName, bootstrapServers, serviceHost, servicePort, version])
    .apply(([name, { certificate, sasl }, host, port, running]) => ({
      serviceName: name,
      bootstrapServers: certificate ?? sasl ?? `${host}:${String(port)}`,
      ...present({ saslBootstrapServers: sasl, kafkaVersion: running }),
    }));
}

function credentials({ firstUser }: KafkaClient): pulumi.Output<KafkaClusterCredentials> {
  return pulumi.secret(
    pulumi.output(firstUser).apply((user) => ({
      username: user?.username ?? "",
      password: user?.password ?? "",
      accessCert: user?.accessCert ?? "",
      accessKey: user?.accessKey ?? "",
    })),
  );
}
