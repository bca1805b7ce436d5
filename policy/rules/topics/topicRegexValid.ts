import { topicPatternProblem } from "../../../components/topology/patterns/topicPattern";
import { replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const topicRegexValid = resourceRule(
  {
    name: "mm2-topic-regex-valid",
    displayName: "Topic patterns are valid",
    description:
      "Each topic pattern must be a regular expression that Java accepts. It must not contain a comma, where MirrorMaker splits the list. One bad pattern stops the connector of the whole flow. Only syntax that Java and RE2 share can be checked, so lookaround, back-references and possessive quantifiers count as faults.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication"],
    remediationSteps: "Rewrite the pattern in the syntax that Java and RE2 share, without a comma.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/replication-flow-topics-regex",
  },
  on(replicationFlowType, {
    *judge({ topics, topicsBlacklists }) {
      for (const [property, { items }] of [
        ["topics", topics],
        ["topicsBlacklists", topicsBlacklists],
      ] as const) {
        const faulty = items.filter((pattern) => topicPatternProblem(pattern) !== undefined);
        if (faulty.some((pattern) => pattern.includes(","))) {
          yield `A pattern in ${property} contains a comma, where MirrorMaker splits it, so the connector fails: write it without one, such as "[0-9][0-9]?" for "[0-9]{1,2}".`;
        }
        if (faulty.some((pattern) => !pattern.includes(","))) {
          yield `A pattern in ${property} is not a regular expression that both Java and RE2 accept, and may stop the connector: avoid lookaround, back-reference, possessive quantifier, class intersection or space around it.`;
        }
      }
    },
  }),
);
