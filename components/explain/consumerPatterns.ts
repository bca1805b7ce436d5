import { consumerPattern } from "../presets/consumerPattern";
import { isHeartbeatsTopic } from "../topology/replication/replicationPolicy";
import { compareText } from "../topology/plan/sorted";
import { type TopicPaths, type TopicPlace, placeKey } from "../topology/paths/topicPaths";
import type { ConsumerPattern, ExplainedTopic } from "./explanation";

/**
 * How consumers read a topic that a cluster holds under several names, as in active-active, where each cluster has its own records
 * and copies of the others'. One pattern for all clusters: a consumer that fails over keeps it.
 */
export function consumerPatterns(topics: readonly ExplainedTopic[], paths: TopicPaths): ConsumerPattern[] {
  const roots = topics.filter(({ topic, origin }) => origin !== "copy" && !isHeartbeatsTopic(topic));
  const names = [...new Set(roots.map(({ topic }) => topic))].sort();
  return names.flatMap((name) => {
    const starts = roots.filter(({ topic }) => topic === name);
    const reads = byCluster(reachedFrom(starts, paths)).filter(({ topics: held }) => held.length > 1);
    if (reads.length === 0) return [];
    return [{ topic: name, pattern: patternOf(name, new Set(reads.flatMap(({ topics: held }) => held))), reads }];
  });
}

function reachedFrom(starts: readonly TopicPlace[], paths: TopicPaths): TopicPlace[] {
  const reached = new Map(starts.map((start) => [placeKey(start), start]));
  // The map grows while it is walked.
  for (const place of reached.values()) {
    for (const { copy } of paths.stepsFrom(place)) {
      if (copy !== undefined && !reached.has(placeKey(copy))) reached.set(placeKey(copy), copy);
    }
  }
  return [...reached.values()];
}

function byCluster(places: readonly TopicPlace[]): ConsumerPattern["reads"] {
  const held = new Map<string, string[]>();
  for (const { cluster, topic } of places) held.set(cluster, [...(held.get(cluster) ?? []), topic]);
  return [...held]
    .map(([cluster, topics]) => ({ cluster, topics: topics.sort() }))
    .sort((a, b) => compareText(a.cluster, b.cluster));
}

/** A copy's name is the topic's with the aliases of its hops before it. */
function patternOf(topic: string, names: ReadonlySet<string>): string {
  const hops = [...names].filter((name) => name !== topic).map((name) => name.slice(0, -`.${topic}`.length));
  return consumerPattern(topic, hops);
}
