import { topicMatcher, topicPatternProblem } from "../../../components/topology/patterns/topicPattern";
import { replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

export const allowListExplicit = resourceRule(
  {
    name: "mm2-allow-list-explicit",
    displayName: "A flow names the topics that it copies",
    description:
      "A flow that allows every topic copies whatever anybody creates on the source, at your cost and perhaps to a place where it must not be. Name the topics, and make this policy mandatory where data has to stay isolated.",
    level: "advisory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "residency"],
    remediationSteps: "List patterns for the topics that you mean in topics, such as `orders\\..*`.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/replication-flow-topics-regex",
  },
  on(replicationFlowType, {
    *judge({ topics: { items, complete } }) {
      const readable = items.filter((pattern) => topicPatternProblem(pattern) === undefined);
      const isEvery = (items.length === 0 && complete) || topicMatcher(readable)(NOBODYS_TOPIC);
      if (isEvery) yield "topics allows every topic: name the topics that you want to copy.";
    },
  }),
);

/** A name that no pattern matches but one that matches everything. */
const NOBODYS_TOPIC = "q7Zx_3-K9.w1Vb-5tR_8";
