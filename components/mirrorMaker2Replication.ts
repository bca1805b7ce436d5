import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
import {
  type CreatedClusterPlan,
  type FlowPlan,
  type IntegrationPlan,
  type ReplicationPlan,
  type TopicPlan,
  planReplication,
} from "./topology/plan";
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
  /** Name of the MirrorMaker service. */
  readonly mirrorMakerService: pulumi.Output<string>;
  /** Which declared topic appears where, under which name. */
  readonly remoteTopics: RemoteTopic[];

  private readonly project: pulumi.Input<string>;

  /**
   * @param name Prefix of every resource name and of every service name that the arguments leave out.
   * @throws InputPropertiesError listing every problem of the arguments.
   */
  constructor(name: string, args: MirrorMaker2ReplicationArgs, opts?: pulumi.ComponentResourceOptions) {
    const { project, ...topology } = args;
    const { plan, problems } = planReplication(name, topology);
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
    this.project = project;

    const kafkas = new Map(plan.createdClusters.map((cluster) => [cluster.alias, this.kafka(cluster, plan.protect)]));
    for (const topic of plan.topics) this.topic(topic, kafkas.get(topic.cluster));
    const mirrorMaker = this.mirrorMaker(plan);
    const integrations = new Map(
      plan.integrations.map((integration) => [
        integration.clusterAlias,
        this.integration(integration, kafkas.get(integration.clusterAlias), mirrorMaker),
      ]),
    );
    for (const flow of plan.flows) this.flow(flow, integrations, mirrorMaker);

    for (const [alias, kafka] of kafkas) {
      this.clusters[alias] = pulumi.output({
        serviceName: kafka.serviceName,
        bootstrapServers: pulumi.interpolate`${kafka.serviceHost}:${kafka.servicePort}`,
      });
      this.credentials[alias] = credentials(kafka);
    }
    this.mirrorMakerService = mirrorMaker.serviceName;
    this.remoteTopics = plan.remoteTopics;
    this.registerOutputs({
      clusters: this.clusters,
      credentials: this.credentials,
      mirrorMakerService: this.mirrorMakerService,
      remoteTopics: this.remoteTopics,
    });
  }

  private kafka(cluster: CreatedClusterPlan, terminationProtection: boolean): aiven.Kafka {
    return new aiven.Kafka(
      cluster.resourceName,
      {
        project: this.project,
        serviceName: cluster.serviceName,
        plan: cluster.plan,
        cloudName: cluster.cloudName,
        terminationProtection,
        ...maintenance(cluster),
        kafkaUserConfig: {
          kafkaVersion: cluster.kafkaVersion,
          ipFilterStrings: cluster.ipFilter,
          ...(cluster.kafka === undefined ? {} : { kafka: cluster.kafka }),
        },
      },
      { parent: this },
    );
  }

  private topic(topic: TopicPlan, kafka: aiven.Kafka | undefined): void {
    if (kafka === undefined) throw new Error(`no service for topic ${topic.topicName}`);
    new aiven.KafkaTopic(
      topic.resourceName,
      {
        project: this.project,
        serviceName: kafka.serviceName,
        topicName: topic.topicName,
        partitions: topic.partitions,
        replication: topic.replication,
        ...(topic.config === undefined ? {} : { config: topic.config }),
      },
      { parent: this, deletedWith: kafka },
    );
  }

  private mirrorMaker({ mirrorMaker, protect }: ReplicationPlan): aiven.KafkaMirrorMaker {
    return new aiven.KafkaMirrorMaker(
      mirrorMaker.resourceName,
      {
        project: this.project,
        serviceName: mirrorMaker.serviceName,
        plan: mirrorMaker.plan,
        cloudName: mirrorMaker.cloudName,
        terminationProtection: protect,
        ...maintenance(mirrorMaker),
        kafkaMirrormakerUserConfig: {
          ipFilterStrings: mirrorMaker.ipFilter,
          kafkaMirrormaker: mirrorMaker.kafkaMirrormaker,
        },
      },
      { parent: this },
    );
  }

  private integration(
    integration: IntegrationPlan,
    kafka: aiven.Kafka | undefined,
    mirrorMaker: aiven.KafkaMirrorMaker,
  ): aiven.ServiceIntegration {
    return new aiven.ServiceIntegration(
      integration.resourceName,
      {
        project: this.project,
        integrationType: "kafka_mirrormaker",
        sourceServiceName: kafka?.serviceName ?? integration.serviceName,
        destinationServiceName: mirrorMaker.serviceName,
        kafkaMirrormakerUserConfig: {
          clusterAlias: integration.clusterAlias,
          ...(integration.kafkaMirrormaker === undefined ? {} : { kafkaMirrormaker: integration.kafkaMirrormaker }),
        },
      },
      { parent: this, deletedWith: mirrorMaker },
    );
  }

  private flow(
    { resourceName, configPropertiesExcludes, ...flow }: FlowPlan,
    integrations: ReadonlyMap<string, aiven.ServiceIntegration>,
    mirrorMaker: aiven.KafkaMirrorMaker,
  ): void {
    new aiven.MirrorMakerReplicationFlow(
      resourceName,
      {
        project: this.project,
        serviceName: mirrorMaker.serviceName,
        ...flow,
        ...(configPropertiesExcludes === undefined ? {} : { configPropertiesExcludes }),
      },
      {
        parent: this,
        deletedWith: mirrorMaker,
        // The API takes a flow whose alias has no integration yet, and then never runs it:
        // https://github.com/aiven/devportal/issues/1313
        dependsOn: [flow.sourceCluster, flow.targetCluster].flatMap((alias) => integrations.get(alias) ?? []),
      },
    );
  }
}

/** What the engine and policies see as the component's inputs: plain, and nothing that depends on a child. */
function summary(plan: ReplicationPlan): pulumi.Inputs {
  return {
    clusterAliases: plan.integrations.map((integration) => integration.clusterAlias),
    flows: plan.flows.map(({ sourceCluster, targetCluster }) => ({ sourceCluster, targetCluster })),
    protect: plan.protect,
  };
}

function maintenance({ maintenanceWindow }: Pick<CreatedClusterPlan, "maintenanceWindow">) {
  if (maintenanceWindow === undefined) return {};
  return { maintenanceWindowDow: maintenanceWindow.dow, maintenanceWindowTime: maintenanceWindow.time };
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
