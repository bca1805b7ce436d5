import type { ReplicationPolicyClass } from "../arguments/arguments";
import { type KafkaLine, isInternalTopic } from "./internalTopics";
import type { TopicLists } from "../patterns/patternOverlap";
import { isCycle, isHeartbeatsTopic, remoteTopicName } from "./replicationPolicy";
import { topicMatcher } from "../patterns/topicPattern";

/** What of a replication flow decides about a topic. The lists are those that MirrorMaker is given, defaults filled in. */
export interface DecidingFlow extends TopicLists {
  readonly sourceCluster: string;
  readonly targetCluster: string;
  readonly replicationPolicyClass: ReplicationPolicyClass;
}

/**
 * The rule that decided, in MirrorMaker's order. `heartbeats`: no list allows the topic, but MirrorMaker's heartbeats are
 * replicated all the same.
 */
export type ReplicationRule = "not allowed" | "denied" | "internal topic" | "cycle" | "heartbeats" | "allowed";

export interface ReplicationDecision {
  readonly replicated: boolean;
  /** The name of the copy, also when there is none because of the rule. */
  readonly remoteTopic: string;
  readonly rule: ReplicationRule;
  /** Why the rule applies, with the pattern that decided if one did; completes "the topic ...". */
  readonly detail: string;
}

/**
 * What MirrorMaker of a Kafka line does with topics of a flow's source: MirrorSourceConnector.shouldReplicateTopic with its
 * DefaultTopicFilter and the flow's policy. `npm run test:oracle` compares it with the real one. heartbeats.replication.enabled
 * of 4.0 (KIP-1089), which Aiven does not offer, is taken at its default, true. Source and target differ.
 */
export function replicationDecider(flow: DecidingFlow, line: KafkaLine): (topic: string) => ReplicationDecision {
  const allowed = topicMatcher(flow.topics);
  const denied = topicMatcher(flow.topicsBlacklists);
  const ruleFor = (topic: string): ReplicationRule => {
    const filtered = !allowed(topic) ? "not allowed" : denied(topic) ? "denied" : undefined;
    if (filtered !== undefined && !isHeartbeatsTopic(topic)) return filtered;
    if (isInternalTopic(topic, line)) return "internal topic";
    if (isCycle(flow.replicationPolicyClass, topic, flow.targetCluster)) return "cycle";
    return filtered === undefined ? "allowed" : "heartbeats";
  };
  const allowing = decidingPattern(flow.topics);
  const denying = decidingPattern(flow.topicsBlacklists);
  const details: Record<ReplicationRule, (topic: string) => string> = {
    "not allowed": () => "matches no pattern in the allow list",
    denied: (topic) => `matches "${denying(topic)}" in the deny list`,
    "internal topic": () => INTERNAL_NAMES[line],
    cycle: () => `came from ${flow.targetCluster}, according to the prefixes of its name`,
    heartbeats: () => "is MirrorMaker's heartbeats topic, which is replicated whatever the lists say",
    allowed: (topic) => `matches "${allowing(topic)}" in the allow list`,
  };
  return (topic) => {
    const rule = ruleFor(topic);
    return {
      replicated: rule === "allowed" || rule === "heartbeats",
      rule,
      // Made when asked for: most of what a plan looks at is not replicated, and nobody wants to know why.
      get remoteTopic() {
        return remoteTopicName(flow.replicationPolicyClass, flow.sourceCluster, topic);
      },
      get detail() {
        return details[rule](topic);
      },
    };
  };
}

/** One answer of replicationDecider; for many topics of one flow, make the decider once. */
export function replicationDecision(flow: DecidingFlow, topic: string, line: KafkaLine): ReplicationDecision {
  return replicationDecider(flow, line)(topic);
}

const INTERNAL_NAMES: Record<KafkaLine, string> = {
  "3.9": 'starts with "__" or "." or ends in ".internal" or "-internal", which MirrorMaker 3.9 never replicates',
  "4.x":
    'starts with "__" or "." or has the name of one of MirrorMaker\'s own topics (mm2*.internal, *.checkpoints.internal), which MirrorMaker never replicates',
};

/** Finds the first pattern with which a list matches; those before it count too, because a flag such as (?i) reaches on. */
function decidingPattern(patterns: readonly string[]): (topic: string) => string {
  const make = () => patterns.map((pattern, last) => ({ pattern, matches: topicMatcher(patterns.slice(0, last + 1)) }));
  let upTo: ReturnType<typeof make> | undefined;
  return (topic) => (upTo ??= make()).find(({ matches }) => matches(topic))?.pattern ?? "";
}
