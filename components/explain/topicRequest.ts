import type { FlowPlan } from "../topology/plan/plan";
import { TOPIC_NAME_MAX_LENGTH } from "../topology/patterns/topicName";
import type { TopicPlace } from "../topology/paths/topicPaths";
import type { ExplainedCluster } from "./explanation";

/** Topics were asked for that cannot be; the message says every one. */
class UnusableTopic extends Error {}

interface Surroundings {
  clusters: readonly ExplainedCluster[];
  flows: readonly FlowPlan[];
  /** Topics that are known to be there, copies among them. */
  known: readonly TopicPlace[];
}

/** The places of topics that a user asks for as `topic` or `cluster/topic`. */
export function placesOf(topics: readonly string[], surroundings: Surroundings): TopicPlace[] {
  const aliases = surroundings.clusters.map(({ alias }) => alias);
  const problems = topics.flatMap((topic) => problemOf(topic, aliases));
  if (problems.length > 0) throw new UnusableTopic(problems.join("\n"));
  return topics.flatMap((topic) => placesOfOne(topic, surroundings));
}

function placesOfOne(asked: string, { known, flows }: Surroundings): TopicPlace[] {
  const [cluster, topic] = split(asked);
  if (cluster !== undefined) return [{ cluster, topic }];
  const places = known.filter((place) => place.topic === topic);
  if (places.length > 0) return places;
  return [...new Set(flows.map(({ sourceCluster }) => sourceCluster))]
    .sort()
    .map((source) => ({ cluster: source, topic }));
}

function problemOf(asked: string, aliases: readonly string[]): string[] {
  const [cluster, topic] = split(asked);
  if (cluster !== undefined && !aliases.includes(cluster)) {
    return [`"${asked}": there is no cluster "${cluster}"; the clusters are ${aliases.join(", ")}.`];
  }
  if (!/^[a-zA-Z0-9._-]+$/.test(topic) || topic === "." || topic === "..") {
    return [`"${asked}" is not a valid topic name: use letters, digits, ., _ and -, or cluster/topic.`];
  }
  const length = String(topic.length);
  if (topic.length > TOPIC_NAME_MAX_LENGTH) {
    return [
      `"${asked}" is not a valid topic name: it has ${length} characters, and Kafka allows ${String(TOPIC_NAME_MAX_LENGTH)}.`,
    ];
  }
  return [];
}

/** No topic name and no alias holds a slash. */
function split(asked: string): [cluster: string | undefined, topic: string] {
  const slash = asked.indexOf("/");
  return slash === -1 ? [undefined, asked] : [asked.slice(0, slash), asked.slice(slash + 1)];
}
