import { topicMatcher, topicPatternProblem } from "../patterns/topicPattern";

/** The lines of MirrorMaker that differ in which topics they replicate: up to 3.9, and 4.0 or later. */
export type KafkaLine = "3.9" | "4.x";

/**
 * Whether MirrorMaker never replicates a topic, whatever the lists say. 4.0 stopped doing so with topics of users that only
 * end in "internal" (ReplicationPolicy.isInternalTopic, KIP-1074).
 */
export function isInternalTopic(topic: string, line: KafkaLine): boolean {
  if (topic.startsWith("__") || topic.startsWith(".")) return true;
  return line === "3.9" ? /[.-]internal$/.test(topic) : /^mm2.*\.internal$|\.checkpoints\.internal$/.test(topic);
}

/**
 * A family of topics that belong to one cluster and must never be copied to another. Up to Kafka 3.9 MirrorMaker skipped
 * most of them by itself; since 4.0 (KIP-1074) only the deny list does.
 */
export interface InternalTopicFamily {
  /** Whose topics these are, for messages. */
  owner: string;
  /** The pattern that denies them; none of it hits a topic of users by accident. */
  pattern: string;
  /** Names as they really occur, with the aliases `source` and `target`. A deny list is judged by these. */
  samples: readonly string[];
}

const INTERNAL_TOPIC_FAMILIES: readonly InternalTopicFamily[] = [
  {
    owner: "MirrorMaker's offset syncs and Connect state",
    pattern: "mm2.*\\.internal",
    samples: [
      "mm2-offset-syncs.target.internal",
      "mm2-configs.source.internal",
      "mm2-offsets.source.internal",
      "mm2-status.source.internal",
    ],
  },
  {
    owner: "MirrorMaker's checkpoints",
    pattern: ".*\\.checkpoints\\.internal",
    samples: ["source.checkpoints.internal"],
  },
  {
    owner: "the brokers, Kafka Connect and Karapace on Aiven",
    pattern: "__.*",
    samples: ["__consumer_offsets", "__transaction_state", "__share_group_state", "__connect_configs"],
  },
  { owner: "the schema registry", pattern: "_schemas", samples: ["_schemas"] },
  {
    owner: "Kafka Connect",
    pattern: "connect-(configs|offsets|status)",
    samples: ["connect-configs", "connect-offsets", "connect-status"],
  },
];

/** What every flow of the component denies. */
export const INTERNAL_TOPIC_PATTERNS: readonly string[] = INTERNAL_TOPIC_FAMILIES.map((family) => family.pattern);

/**
 * The families that a deny list lets through, found by matching their sample names with it. Patterns that cannot be read
 * (see topicPatternProblem) deny nothing here.
 */
export function internalTopicsLetThrough(denyList: readonly string[]): InternalTopicFamily[] {
  const denied = topicMatcher(denyList.filter((pattern) => topicPatternProblem(pattern) === undefined));
  return INTERNAL_TOPIC_FAMILIES.filter((family) => !family.samples.every(denied));
}

/** The deny list with what is missing added at its end, so that no internal topic is let through. */
export function withInternalTopicsDenied(denyList: readonly string[]): string[] {
  return [...denyList, ...internalTopicsLetThrough(denyList).map((family) => family.pattern)];
}
