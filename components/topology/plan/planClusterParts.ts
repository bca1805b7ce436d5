import type { KafkaCluster, ReplicationTopology } from "../arguments/arguments";
import { known } from "../values/deferred";
import type { AclPlan, NativeAclPlan, QuotaPlan, TopicPlan, UserPlan } from "./plan";
import { sortedEntries } from "./sorted";
import { DEFAULT_REPLICATION } from "../aiven/plans";
import { topicConfig } from "../userConfig/topicSettings";

/** Topics, users, ACLs and quotas: what is created inside the clusters. */
export function clusterParts(name: string, { clusters, protect = false }: ReplicationTopology) {
  return {
    topics: each(name, clusters, "topics", (base, topicName, topic): TopicPlan => ({
      ...base,
      topicName,
      partitions: topic.partitions,
      replication: topic.replication ?? DEFAULT_REPLICATION,
      config: topic.config === undefined ? undefined : topicConfig(topic.config),
      tags: topic.tags ?? {},
      topicDescription: topic.topicDescription,
      ownerUserGroupId: topic.ownerUserGroupId,
      terminationProtection: topic.terminationProtection ?? (isKept(clusters[base.cluster], protect) || undefined),
    })),
    users: each(name, clusters, "users", (base, username, { password, passwordWo, passwordWoVersion }): UserPlan => ({
      ...base,
      username,
      password,
      passwordWo,
      passwordWoVersion,
    })),
    acls: each(name, clusters, "acls", (base, _key, acl): AclPlan => ({ ...base, acl })),
    nativeAcls: each(name, clusters, "nativeAcls", (base, _key, acl): NativeAclPlan => ({
      ...base,
      acl: { ...acl, patternType: acl.patternType ?? "LITERAL", permissionType: acl.permissionType ?? "ALLOW" },
    })),
    quotas: each(name, clusters, "quotas", (base, _key, quota): QuotaPlan => ({ ...base, quota })),
  };
}

/** A topic is kept with its service: were only the service protected, Pulumi would forget the topic when all is destroyed. */
const isKept = (cluster: KafkaCluster | undefined, protect: boolean) =>
  protect || known(cluster?.terminationProtection) === true;

type Part = "topics" | "users" | "acls" | "nativeAcls" | "quotas";

/** One plan for each entry of a map that each cluster has. */
function each<P extends Part, Plan>(
  name: string,
  clusters: Readonly<Record<string, KafkaCluster>>,
  part: P,
  plan: (
    base: { resourceName: string; cluster: string },
    key: string,
    value: NonNullable<KafkaCluster[P]>[string],
  ) => Plan,
): Plan[] {
  return sortedEntries(clusters).flatMap(([alias, cluster]) => {
    const entries = cluster[part] as Record<string, NonNullable<KafkaCluster[P]>[string]> | undefined;
    return sortedEntries(entries).map(([key, value]) =>
      // An alias holds no dot, so the first dot tells where the key begins.
      plan({ resourceName: `${name}-${alias}.${key}`, cluster: alias }, key, value),
    );
  });
}
