import {
  type PatternOverlap,
  type TopicLists,
  patternOverlap,
} from "../../components/topology/patterns/patternOverlap";
import { topicMatcher, topicPatternProblem } from "../../components/topology/patterns/topicPattern";
import type { ReplicationFlow } from "../resources/replicationFlow";

/** The lists of a flow as MirrorMaker gets them; undefined while one is not known in full, or holds what cannot be read. */
export function topicLists({ topics, topicsBlacklists }: ReplicationFlow): TopicLists | undefined {
  if (!topics.complete || !topicsBlacklists.complete) return undefined;
  // Aiven takes an empty list for every topic.
  const lists = { topics: topics.items.length === 0 ? [".*"] : topics.items, topicsBlacklists: topicsBlacklists.items };
  const patterns = [...lists.topics, ...lists.topicsBlacklists];
  return patterns.every((pattern) => topicPatternProblem(pattern) === undefined) ? lists : undefined;
}

/** Whether the flows have a topic in common. */
export function meeting(flows: readonly ReplicationFlow[]): PatternOverlap["overlap"] {
  const lists = flows.map(topicLists);
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length ? "unknown" : patternOverlap(known).overlap;
}

/** Which topics a flow's lists let through; undefined while that is not known. */
export function copiedTopics(flow: ReplicationFlow): ((topic: string) => boolean) | undefined {
  const lists = topicLists(flow);
  if (lists === undefined) return undefined;
  const allowed = topicMatcher(lists.topics);
  const denied = topicMatcher(lists.topicsBlacklists);
  return (topic) => allowed(topic) && !denied(topic);
}
