import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import type { CreatedClusterPlan, ReplicationPlan } from "../topology/plan";
import { present } from "../topology/present";
import { input } from "./input";
import { commonUserConfig, protection, serviceArguments, tagList } from "./service";
import type { Surroundings } from "./surroundings";

/** The Kafka service of a cluster that is created. */
export function kafkaService(cluster: CreatedClusterPlan, surroundings: Surroundings): aiven.Kafka {
  return new aiven.Kafka(
    cluster.resourceName,
    {
      ...serviceArguments(cluster, surroundings),
      ...present({ defaultAcl: cluster.defaultAcl }),
      kafkaUserConfig: {
        ...cluster.kafkaUserConfig,
        kafkaVersion: cluster.kafkaVersion,
        ...commonUserConfig(cluster),
        ...present({ kafka: cluster.kafka }),
      },
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
 * Topics, users, ACLs and quotas. Topics go with their service: were they deleted one by one before it, a service that Aiven
 * protects would stay behind without its data. The rest is made again by the next `up`.
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
    const { topicName, partitions, replication, config, topicDescription, ownerUserGroupId } = topic;
    new aiven.KafkaTopic(
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
  }
  for (const { cluster, resourceName, username, password } of plan.users) {
    const { args, opts } = within(cluster);
    const secret = password === undefined ? undefined : pulumi.secret(input(password));
    new aiven.KafkaUser(resourceName, { ...args, username, ...present({ password: secret }) }, opts);
  }
  for (const { cluster, resourceName, acl } of plan.acls) {
    const { args, opts } = within(cluster);
    new aiven.KafkaAcl(resourceName, { ...args, ...acl }, opts);
  }
  for (const { cluster, resourceName, acl } of plan.nativeAcls) {
    const { args, opts } = within(cluster);
    new aiven.KafkaNativeAcl(resourceName, { ...args, ...acl }, opts);
  }
  for (const { cluster, resourceName, quota } of plan.quotas) {
    const { args, opts } = within(cluster);
    new aiven.KafkaQuota(resourceName, { ...args, ...quota }, opts);
  }
}
