import type { KafkaCluster, KafkaTopic } from "./arguments";
import { INTERNAL_TOPIC_PATTERNS } from "./internalTopics";
import { type Problem, childPath } from "./problem";
import { TOPIC_NAME_MAX_LENGTH } from "./replicationPolicy";
import { topicMatcher } from "./topicPattern";

/** Replicas of a topic or remote topic when nothing is said: one in each zone of an Aiven service with three nodes. */
export const DEFAULT_REPLICATION = 3;

const internal = topicMatcher(INTERNAL_TOPIC_PATTERNS);

/** What is wrong with the topics that the clusters declare. */
export function topicProblems(clusters: ReadonlyMap<string, KafkaCluster>, aliases: readonly string[]): Problem[] {
  return [...clusters].flatMap(([alias, cluster]) => {
    const parent = childPath(childPath("clusters", alias), "topics");
    return Object.entries(cluster.topics ?? {}).flatMap(([name, topic]) => {
      const path = childPath(parent, name);
      return [...nameProblems(path, name, aliases), ...replicaProblems(path, topic)];
    });
  });
}

function nameProblems(path: string, name: string, aliases: readonly string[]): Problem[] {
  // https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/internals/Topic.java
  if (!/^[a-zA-Z0-9._-]+$/.test(name) || name === "." || name === ".." || name.length > TOPIC_NAME_MAX_LENGTH) {
    return [
      {
        path,
        message: `is no topic name: write letters, digits, ".", "_" and "-", at most ${String(TOPIC_NAME_MAX_LENGTH)} characters`,
      },
    ];
  }
  if (internal(name)) {
    return [{ path, message: "is the name of an internal topic, which is never replicated; choose another name" }];
  }
  const alias = name
    .split(".")
    .slice(0, -1)
    .find((segment) => aliases.includes(segment));
  if (alias !== undefined) {
    return [
      {
        path,
        message: `holds the cluster alias "${alias}" before a dot, so MirrorMaker takes it for a copy that came from that cluster and skips it silently; rename the topic or the alias`,
      },
    ];
  }
  return [];
}

function replicaProblems(path: string, { replication = DEFAULT_REPLICATION, config = {} }: KafkaTopic): Problem[] {
  const { minInsyncReplicas } = config;
  if (minInsyncReplicas === undefined || minInsyncReplicas <= replication) return [];
  return [
    {
      path: `${path}.config.minInsyncReplicas`,
      message: `must be at most the topic's replication (${String(replication)}), or nobody can write with acks=all`,
    },
  ];
}
