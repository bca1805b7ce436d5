import { planFacts } from "../../../components/topology/aiven/plans";
import { numbersByName, wholeNumber } from "../../configuration/property";
import type { KafkaNode } from "../../graph/replicationGraph";
import { type Leaf, isKnown } from "../../known";
import { EACH_FLOW, EACH_TOPIC, stackRule } from "../../rule/stackRule";

interface Config {
  minReplication: number;
  planNodes: Readonly<Record<string, number>>;
}

/** What is wrong with a number of replicas on a Kafka service, whose property is called `property`. */
function* problems(property: string, replicas: Leaf<number>, kafka: KafkaNode | undefined, config: Config) {
  if (!isKnown(replicas)) return;
  if (replicas < config.minReplication) {
    yield `${property} is less than ${String(config.minReplication)}, so losing that many brokers loses data: use ${String(config.minReplication)} or more.`;
  }
  const nodes = kafka === undefined || !isKnown(kafka.plan) ? undefined : nodesOf(kafka.plan, config);
  if (nodes === undefined || replicas <= nodes) return;
  yield `${property} is more than the ${String(nodes)} brokers of service ${kafka?.name ?? ""}, so the topics are never created: use at most ${String(nodes)}.`;
}

const nodesOf = (plan: string, { planNodes }: Config) => planNodes[plan] ?? planFacts("kafka", plan).nodes;

const config = {
  /** The fewest replicas a topic may have. */
  minReplication: wholeNumber(1, 10, 2),
  /** Number of nodes of plans whose names do not show it, such as custom plans, by plan. */
  planNodes: numbersByName(),
};

export const replicationFactorFits = stackRule(
  {
    name: "mm2-replication-factor-fits",
    displayName: "Remote topics fit the target's brokers",
    description:
      "The replication factor of a flow must be at most the number of brokers of its target, or MirrorMaker logs a warning and never creates the remote topics.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication", "durability"],
    remediationSteps: "Lower replicationFactor, or give the target a plan with more nodes.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/setup-replication-flow",
    config,
  },
  EACH_FLOW,
  (_graph, settings) =>
    function* ({ replicationFactor, target }) {
      yield* problems("replicationFactor", replicationFactor, target.kafka, settings);
    },
);

export const topicReplicationFits = stackRule(
  {
    name: "kafka-topic-replication-fits",
    displayName: "A topic's replicas fit its service's brokers",
    description:
      "The replication of a topic must be at most the number of brokers of its service, or Aiven refuses it.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "durability"],
    remediationSteps: "Lower replication, or give the service a plan with more nodes.",
    url: "https://aiven.io/docs/products/kafka/howto/create-topic",
    config,
  },
  EACH_TOPIC,
  (_graph, settings) =>
    function* ({ replication, kafka }) {
      yield* problems("replication", replication, kafka, settings);
    },
);
