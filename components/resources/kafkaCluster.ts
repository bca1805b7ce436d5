import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { CreatedClusterPlan, ReplicationPlan } from "../topology/plan";
import { present } from "../topology/present";
import { withPassedOn } from "../topology/userConfig";
import { input } from "./input";
import { commonUserConfig, serviceArguments, tagList } from "./service";
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
    { parent: surroundings.parent },
  );
}

/**
 * Topics, users, ACLs and quotas. Topics go with their service: were they deleted one by one before it, a service that is
 * protected would stay behind without its data. The rest is made again by the next `up`.
 */
export function clusterParts(
  plan: ReplicationPlan,
  kafkas: ReadonlyMap<string, aiven.Kafka>,
  { parent }: Surroundings,
): void {
  const within = (cluster: string) => {
    const kafka = kafkas.get(cluster);
    if (kafka === undefined) throw new Error(`no service for cluster ${cluster}`);
    const { project, serviceName } = kafka;
    return { kafka, args: { project, serviceName }, opts: { parent } };
  };
  for (const topic of plan.topics) {
    const { kafka, args, opts } = within(topic.cluster);
    const { topicName, partitions, replication, config, topicDescription, ownerUserGroupId } = input(topic);
    const terminationProtection = topic.terminationProtection ? true : undefined;
    new aiven.KafkaTopic(
      topic.resourceName,
      {
        ...args,
        topicName,
        partitions,
        replication,
        ...present({ config, tags: tagList(topic.tags), topicDescription, ownerUserGroupId, terminationProtection }),
      },
      { ...opts, deletedWith: kafka },
    );
  }
  for (const { cluster, resourceName, username, password, passwordWo, passwordWoVersion } of plan.users) {
    const { args, opts } = within(cluster);
    const secrets = {
      password: password === undefined ? undefined : pulumi.secret(input(password)),
      passwordWo: passwordWo === undefined ? undefined : pulumi.secret(input(passwordWo)),
      passwordWoVersion: input(passwordWoVersion),
    };
    new aiven.KafkaUser(resourceName, { ...args, username, ...present(secrets) }, opts);
  }
  for (const { cluster, resourceName, acl } of plan.acls) {
    const { args, opts } = within(cluster);
    new aiven.KafkaAcl(resourceName, { ...args, ...input(acl) }, opts);
  }
  for (const { cluster, resourceName, acl } of plan.nativeAcls) {
    const { args, opts } = within(cluster);
    new aiven.KafkaNativeAcl(resourceName, { ...args, ...input(acl) }, opts);
  }
  for (const { cluster, resourceName, quota } of plan.quotas) {
    const { args, opts } = within(cluster);
    new aiven.KafkaQuota(resourceName, { ...args, ...input(quota) }, opts);
  }
}
