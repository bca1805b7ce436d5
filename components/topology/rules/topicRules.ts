import type { KafkaCluster, KafkaTopic } from "../arguments/arguments";
import type { IndexedFlow } from "./soundTopology";
import { INTERNAL_TOPIC_PATTERNS } from "../replication/internalTopics";
import { DEFAULT_REPLICATION, planFacts } from "../aiven/plans";
import { type Problem, childPath } from "../values/problem";
import { TOPIC_NAME_MAX_LENGTH } from "../patterns/topicName";
import { keepsNames } from "../replication/replicationPolicy";
import { topicMatcher } from "../patterns/topicPattern";

const internal = topicMatcher(INTERNAL_TOPIC_PATTERNS);

/** What is wrong with the topics that the clusters declare. */
export function topicProblems(clusters: ReadonlyMap<string, KafkaCluster>, aliases: readonly string[]): Problem[] {
  const aliasSet = new Set(aliases);
  return declaredTopics(clusters).flatMap(({ path, name, topic, cluster }) => [
    ...nameProblems(path, name, aliasSet),
    ...replicaProblems(path, topic, cluster),
    ...disklessProblems(path, topic),
  ]);
}

function declaredTopics(clusters: ReadonlyMap<string, KafkaCluster>) {
  return [...clusters].flatMap(([alias, cluster]) => {
    const parent = childPath(childPath("clusters", alias), "topics");
    return Object.entries(cluster.topics ?? {}).map(([name, topic]) => {
      const path = childPath(parent, name);
      return { alias, cluster, path, name, topic };
    });
  });
}

function nameProblems(path: string, name: string, aliases: ReadonlySet<string>): Problem[] {
  // https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/internals/Topic.java
  if (!/^[a-zA-Z0-9._-]+$/.test(name) || name === "." || name === ".." || name.length > TOPIC_NAME_MAX_LENGTH) {
    return [
      {
        path,
        message: `is not a valid topic name: use letters, digits, ".", "_" and "-", at most ${String(TOPIC_NAME_MAX_LENGTH)} characters`,
      },
    ];
  }
  if (internal(name)) {
    return [{ path, message: "is the name of an internal topic, which is never replicated; choose another name" }];
  }
  const alias = name
    .split(".")
    .slice(0, -1)
    .find((segment) => aliases.has(segment));
  if (alias !== undefined) {
    return [
      {
        path,
        message: `contains the cluster alias "${alias}" before a dot, so MirrorMaker mistakes it for a copy from that cluster and silently skips it; rename the topic or the alias`,
      },
    ];
  }
  return [];
}

/** https://aiven.io/docs/products/kafka/diskless/concepts/limitations */
function disklessProblems(path: string, { config = {} }: KafkaTopic): Problem[] {
  const { disklessEnable = false, cleanupPolicy = "delete" } = config;
  if (!disklessEnable || cleanupPolicy === "delete") return [];
  return [
    {
      path: `${path}.config.cleanupPolicy`,
      message: `"${cleanupPolicy}" does not work for a diskless topic; use delete, or leave out disklessEnable`,
    },
  ];
}

function replicaProblems(
  path: string,
  { replication = DEFAULT_REPLICATION, config = {} }: KafkaTopic,
  { plan }: KafkaCluster,
): Problem[] {
  const { minInsyncReplicas } = config;
  const nodes = plan === undefined ? undefined : planFacts("kafka", plan).nodes;
  return [
    ...(nodes !== undefined && replication > nodes
      ? [
          {
            path: `${path}.replication`,
            message: `${String(replication)} is more than the ${String(nodes)} brokers of ${String(plan)}, so the topic cannot be created; write at most ${String(nodes)}`,
          },
        ]
      : []),
    ...(minInsyncReplicas !== undefined && minInsyncReplicas > replication
      ? [
          {
            path: `${path}.config.minInsyncReplicas`,
            message: `must be at most the topic's replication (${String(replication)}), or nobody can write with acks=all`,
          },
        ]
      : []),
  ];
}

/** Names that MirrorMaker treats otherwise than their owners expect. */
export function topicWarnings(clusters: ReadonlyMap<string, KafkaCluster>, flows: readonly IndexedFlow[]): Problem[] {
  const namesKept = new Set(flows.filter(([, flow]) => keepsNames(flow)).map(([, flow]) => flow.sourceCluster));
  return declaredTopics(clusters).flatMap(({ alias, path, name }) => [
    ...(/[.-]internal$/.test(name)
      ? [
          {
            path,
            message:
              'ends in "internal": MirrorMaker 3.9 never copies it, but MirrorMaker 4.0 and later do (KIP-1074); rename it, so that an upgrade changes nothing',
          },
        ]
      : []),
    ...(name.endsWith("heartbeats") && namesKept.has(alias)
      ? [
          {
            path,
            message: `ends in "heartbeats", which even IdentityReplicationPolicy prefixes: its copy is called "${alias}.${name}"; rename it`,
          },
        ]
      : []),
  ]);
}
