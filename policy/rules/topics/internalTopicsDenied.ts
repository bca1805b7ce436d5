import {
  type KafkaLine,
  internalTopicsLetThrough,
  isInternalTopic,
  withInternalTopicsDenied,
} from "../../../components/topology/replication/internalTopics";
import { topicMatcher, topicPatternProblem } from "../../../components/topology/patterns/topicPattern";
import { texts, word } from "../../configuration/property";
import { type ReplicationFlow, replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const internalTopicsDenied = resourceRule(
  {
    name: "mm2-internal-topics-denied",
    displayName: "Internal topics are denied",
    description:
      "Every replication flow must deny the internal topics of MirrorMaker, Kafka Connect, the schema registry and the brokers. Since Kafka 4.0 MirrorMaker copies topics that end in `internal` unless they are denied (KIP-1074). The policy matches the lists against topic names that really occur.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication"],
    remediationSteps: "Add the missing patterns to topicsBlacklists; at level `remediate` the policy does it for you.",
    url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-1074%3A+Make+the+replication+of+internal+topics+configurable",
    config: {
      /** Further topic names that no flow may copy. */
      sampleTopics: texts([]),
      /**
       * The line of MirrorMaker, which no resource shows. Topics that this line never copies need not be denied. By default nothing
       * is assumed, so that an upgrade changes nothing.
       */
      kafkaLine: word(["any", "3.9", "4.x"], "any"),
    },
  },
  on(replicationFlowType, {
    *judge(flow, { sampleTopics, kafkaLine }) {
      const copies = copiedTopics(flow, kafkaLine);
      if (copies === undefined) return;
      for (const { owner, pattern, samples } of internalTopicsLetThrough(flow.topicsBlacklists.items)) {
        const copied = samples.filter(copies);
        if (copied.length === 0) continue;
        yield `The flow would copy topics of ${owner}, such as ${copied.join(", ")}: add ${JSON.stringify(pattern)} to topicsBlacklists.`;
      }
      for (const topic of sampleTopics.filter(copies)) {
        yield `The flow would copy topic ${topic}: deny it in topicsBlacklists.`;
      }
    },
    remediate({ topicsBlacklists: { items, complete } }) {
      if (!complete || internalTopicsLetThrough(items).length === 0) return undefined;
      return { topicsBlacklists: withInternalTopicsDenied(items) };
    },
  }),
);

/** Whether a flow copies a topic; undefined while one of its lists is not known, which may allow less or deny more. */
function copiedTopics(
  { topics, topicsBlacklists }: ReplicationFlow,
  line: KafkaLine | "any",
): ((topic: string) => boolean) | undefined {
  if (!topics.complete || !topicsBlacklists.complete) return undefined;
  const readable = (patterns: readonly string[]) => patterns.filter((text) => topicPatternProblem(text) === undefined);
  // Aiven takes an empty list for every topic.
  const allowed = topicMatcher(topics.items.length === 0 ? [".*"] : readable(topics.items));
  const denied = topicMatcher(readable(topicsBlacklists.items));
  return (topic) => allowed(topic) && !denied(topic) && (line === "any" || !isInternalTopic(topic, line));
}
