import type { KafkaLine } from "../topology/replication/internalTopics";
import type { FlowPlan } from "../topology/plan/plan";
import { type ReplicationDecision, replicationDecider } from "../topology/replication/replicationDecision";
import { TOPIC_NAME_MAX_LENGTH } from "../topology/patterns/topicName";
import { compareText } from "../topology/plan/sorted";
import { type TopicPaths, type TopicPlace, type TopicStep, placeKey } from "../topology/paths/topicPaths";
import type { Hop } from "./explanation";

const OTHER_LINE: Record<KafkaLine, KafkaLine> = { "3.9": "4.x", "4.x": "3.9" };

/** What a flow does in the end, and the rule that says so. */
type Outcome = Pick<Hop, "replicated" | "rule" | "detail">;

/**
 * The paths of topics as trees, each place once.
 *
 * @param told Places whose hops stand at the top of the explanation, so no copy repeats them.
 */
export function hopTree(flows: readonly FlowPlan[], paths: TopicPaths, line: KafkaLine, told: readonly TopicPlace[]) {
  const toldPlaces = new Set(told.map(placeKey));
  const otherDecision = otherLineDecider(OTHER_LINE[line]);
  const disabled = flows.filter(({ enable }) => !enable);

  const hopOf = ({ flow, decision, copy }: TopicStep, topic: string): Hop => {
    const outcome = outcomeOf(decision);
    const other = outcomeOf(otherDecision(flow, topic));
    return {
      sourceCluster: flow.sourceCluster,
      topic,
      targetCluster: flow.targetCluster,
      remoteTopic: decision.remoteTopic,
      ...outcome,
      ...(other.replicated === outcome.replicated ? {} : { otherLine: { kafkaLine: OTHER_LINE[line], ...other } }),
      ...onward(copy),
    };
  };
  const onward = (copy: TopicPlace | undefined): Pick<Hop, "hops" | "explainedElsewhere"> => {
    if (copy === undefined) return { hops: [] };
    if (!toldPlaces.has(placeKey(copy))) {
      toldPlaces.add(placeKey(copy));
      return { hops: hopsFrom(copy) };
    }
    return paths.stepsFrom(copy).length === 0 ? { hops: [] } : { hops: [], explainedElsewhere: true };
  };
  const hopsFrom = (place: TopicPlace): Hop[] =>
    [
      ...paths.stepsFrom(place).map((step) => hopOf(step, place.topic)),
      ...disabled
        .filter(({ sourceCluster }) => sourceCluster === place.cluster)
        .map((flow) => idleHop(flow, place.topic)),
    ].sort((a, b) => compareText(a.targetCluster, b.targetCluster));

  const idleHop = (flow: FlowPlan, topic: string): Hop => ({
    sourceCluster: flow.sourceCluster,
    topic,
    targetCluster: flow.targetCluster,
    remoteTopic: replicationDecider(flow, line)(topic).remoteTopic,
    replicated: false,
    rule: "flow disabled",
    detail: "stays here, because the flow is disabled",
    hops: [],
  });
  return hopsFrom;
}

function outcomeOf({ replicated, rule, detail, remoteTopic }: ReplicationDecision): Outcome {
  if (!replicated || remoteTopic.length <= TOPIC_NAME_MAX_LENGTH) return { replicated, rule, detail };
  const length = String(remoteTopic.length);
  return {
    replicated: false,
    rule: "name too long",
    detail: `its name would have ${length} characters, and Kafka allows ${String(TOPIC_NAME_MAX_LENGTH)}`,
  };
}

function otherLineDecider(line: KafkaLine): (flow: FlowPlan, topic: string) => ReplicationDecision {
  const deciders = new Map<FlowPlan, (topic: string) => ReplicationDecision>();
  return (flow, topic) => {
    const decide = deciders.get(flow) ?? replicationDecider(flow, line);
    deciders.set(flow, decide);
    return decide(topic);
  };
}
