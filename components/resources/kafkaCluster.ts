import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { CreatedClusterPlan, ReplicationPlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
import { withPassedOn } from "../topology/userConfig/userConfig";
import { input } from "./input";
import { type ClusterParts, keep } from "./replicationResources";
import { commonUserConfig, protection, serviceArguments, tagList } from "./service";
import type { Surroundings } from "./surroundings";

/** The Kafka service of a cluster that is created. */
export function kafkaService(cluster: CreatedClusterPlan, surroundings: Surroundings): aiven.Kafka {
  const { kafkaConnectSecretProviders } = input(cluster.kafkaUserConfig);
  return new aiven.Kafka(
    cluster.resourceName,
    {
      ...serviceArguments(cluster, surroundings),
      ...present({ defaultAcl: input(cluster.defaultAcl) }),
      kafkaUserConfig: withPassedOn(
        {
          ...input(cluster.kafkaUserConfig),
          kafkaVersion: cluster.kafkaVersion,
          ...commonUserConfig(cluster),
          ...present({
            kafka: input(cluster.kafka),
            kafkaConnectSecretProviders: kafkaConnectSecretProviders && pulumi.secret(kafkaConnectSecretProviders),
          }),
        },
        cluster.userConfig,
      ),
    },
    {
      parent: surroundings.parent,
      ...protection(cluster),
      // A later release of this component must not upgrade brokers, which is for good, only because its default is another.
      ignoreChanges: cluster.isVersionNamed ? [] : ["kafkaUserConfig.kafkaVersion"],
    },
  );
}

/**
 * Topics, users, ACLs and quotas, put into `parts`. Topics go with their service: were they deleted one by one before it, a service
 * that Aiven protects would stay behind without its data. The rest is made again by the next `up`.
 */
export function clusterParts(
  plan: ReplicationPlan,
  kafkas: Readonly<Record<string, aiven.Kafka>>,
  { parent }: Surroundings,
  parts: ClusterParts,
): void {
  const within = (cluster: string) => {
    const kafka = kafkas[cluster];
    if (kafka === undefined) throw new Error(`no service for cluster ${cluster}`);
    const { project, serviceName } = kafka;
    return { kafka, args: { project, serviceName }, opts: { parent } };
  };
  const serviceNames = new Map(plan.createdClusters.map(({ alias, resourceName }) => [alias, resourceName]));
  /** What comes after the service in the name of a part. */
  const key = (resourceName: string, cluster: string) =>
    resourceName.slice(`${serviceNames.get(cluster) ?? ""}.`.length);
  for (const topic of plan.topics) {
    const { kafka, args, opts } = within(topic.cluster);
    const { topicName, partitions, replication, config, topicDescription, ownerUserGroupId } = input(topic);
    const resource = new aiven.KafkaTopic(
      topic.resourceName,
      {
        ...args,
        topicName,
        partitions,
        replication,
        ...present({ config, tags: tagList(topic.tags), topicDescription, ownerUserGroupId }),
      },
      {
        ...opts,
        // The provider has a termination protection of its own, deprecated in 6.58, and deletes a topic all the same.
        ...present({ protect: topic.terminationProtection }),
        ...(topic.terminationProtection === false ? {} : { deletedWith: kafka }),
      },
    );
    keep(parts.topics, topic.cluster, topicName, resource);
  }
  for (const { cluster, resourceName, username, password, passwordWo, passwordWoVersion } of plan.users) {
    const { args, opts } = within(cluster);
    const secrets = {
      password: password === undefined ? undefined : pulumi.secret(input(password)),
      passwordWo: passwordWo === undefined ? undefined : pulumi.secret(input(passwordWo)),
      passwordWoVersion: input(passwordWoVersion),
    };
    const user = new aiven.KafkaUser(resourceName, { ...args, username, ...present(secrets) }, opts);
    keep(parts.users, cluster, username, user);
  }
  for (const { cluster, resourceName, acl } of plan.acls) {
    const { args, opts } = within(cluster);
    const resource = new aiven.KafkaAcl(resourceName, { ...args, ...input(acl) }, opts);
    keep(parts.acls, cluster, key(resourceName, cluster), resource);
  }
  for (const { cluster, resourceName, acl } of plan.nativeAcls) {
    const { args, opts } = within(cluster);
    const resource = new aiven.KafkaNativeAcl(resourceName, { ...args, ...input(acl) }, opts);
    keep(parts.nativeAcls, cluster, key(resourceName, cluster), resource);
  }
  for (const { cluster, resourceName, quota } of plan.quotas) {
    const { args, opts } = within(cluster);
    const resource = new aiven.KafkaQuota(resourceName, { ...args, ...input(quota) }, opts);
    keep(parts.quotas, cluster, key(resourceName, cluster), resource);
  }
}
