import type { RemoteTopic } from "../topology/plan/plan";
import { compareText } from "../topology/plan/sorted";

/**
 * The regular expression (java.util.regex, for the whole name) by which consumers read a topic and its copies from all clusters:
 * `((eu|us)\.)?orders`. With active-active clusters it is the same on every cluster, so a consumer that moves keeps it.
 *
 * @param topic name on the cluster where it is produced.
 * @param sourceAliases aliases of the clusters whose copies are wanted.
 */
export function consumerPattern(topic: string, sourceAliases: readonly string[]): string {
  const aliases = [...new Set(sourceAliases)].sort(compareText).map(quoted);
  return aliases.length === 0 ? quoted(topic) : `((${aliases.join("|")})\\.)?${quoted(topic)}`;
}

/** Of the characters that topics and aliases are made of, only the dot means something else. */
const quoted = (name: string) => name.replaceAll(".", "\\.");

/** The pattern of every topic that two clusters have and copy to each other under the name `<source alias>.<topic>`, by topic. */
export function consumerPatterns(remoteTopics: readonly RemoteTopic[]): Record<string, string> {
  const copies = remoteTopics.filter(
    ({ sourceCluster, topic, remoteTopic }) => remoteTopic === `${sourceCluster}.${topic}`,
  );
  const ways = new Set(
    copies.map(({ topic, sourceCluster, targetCluster }) => way(topic, sourceCluster, targetCluster)),
  );
  const aliases = new Map<string, string[]>();
  for (const { topic, sourceCluster, targetCluster } of copies) {
    if (!ways.has(way(topic, targetCluster, sourceCluster))) continue;
    aliases.set(topic, [...(aliases.get(topic) ?? []), sourceCluster]);
  }
  return Object.fromEntries([...aliases].map(([topic, sources]) => [topic, consumerPattern(topic, sources)]));
}

const way = (topic: string, from: string, to: string) => JSON.stringify([topic, from, to]);
