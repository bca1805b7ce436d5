import type { KafkaLine } from "../replication/internalTopics";
import type { FlowPlan } from "../plan/plan";
import { type ReplicationDecision, replicationDecider } from "../replication/replicationDecision";
import { TOPIC_NAME_MAX_LENGTH } from "../patterns/topicName";

/** A topic on a cluster. */
export interface TopicPlace {
  readonly cluster: string;
  readonly topic: string;
}

/** What one running flow does with a topic of its source. */
export interface TopicStep {
  readonly flow: FlowPlan;
  readonly decision: ReplicationDecision;
  /** The copy; undefined when the flow makes none, or when Kafka refuses its name because it is too long. */
  readonly copy: TopicPlace | undefined;
}

/** Where topics go over all running flows, and copies on to further clusters. */
export interface TopicPaths {
  /** What the running flows of the place's cluster do with it; empty for a place that no start leads to. */
  stepsFrom(place: TopicPlace): readonly TopicStep[];
  /** Every place that was reached, starts first, then copies by the number of hops. */
  readonly places: readonly TopicPlace[];
  /** False when the paths end at MAX_REMOTE_TOPICS copies. */
  readonly complete: boolean;
}

/** In a dense graph there are more ways for a copy of a copy than anybody can count; the paths end here. */
export const MAX_REMOTE_TOPICS = 10_000;

/** Follows topics breadth first to their last copies, as MirrorMaker of a Kafka line decides. */
export function topicPaths(starts: readonly TopicPlace[], flows: readonly FlowPlan[], line: KafkaLine): TopicPaths {
  const from = runningFlows(flows, line);
  const steps = new Map<string, TopicStep[]>();
  const places: TopicPlace[] = [];
  const reach = (place: TopicPlace) => {
    const key = placeKey(place);
    if (steps.has(key)) return;
    steps.set(key, []);
    places.push(place);
  };
  const paths = (complete: boolean): TopicPaths => ({
    stepsFrom: (place) => steps.get(placeKey(place)) ?? [],
    places,
    complete,
  });
  starts.forEach(reach);
  let copies = 0;
  // The list grows while it is walked.
  for (const place of places) {
    const own = steps.get(placeKey(place));
    for (const { flow, decide } of from.get(place.cluster) ?? []) {
      if (copies >= MAX_REMOTE_TOPICS) return paths(false);
      const decision = decide(place.topic);
      const copy = copyOf(flow, decision);
      own?.push({ flow, decision, copy });
      if (decision.replicated) copies += 1;
      if (copy !== undefined) reach(copy);
    }
  }
  return paths(true);
}

function copyOf({ targetCluster }: FlowPlan, decision: ReplicationDecision): TopicPlace | undefined {
  if (!decision.replicated) return undefined;
  const { remoteTopic } = decision;
  return remoteTopic.length > TOPIC_NAME_MAX_LENGTH ? undefined : { cluster: targetCluster, topic: remoteTopic };
}

/** A topic name holds no slash. */
export const placeKey = ({ cluster, topic }: TopicPlace) => `${cluster}/${topic}`;

function runningFlows(flows: readonly FlowPlan[], line: KafkaLine) {
  const from = new Map<string, { flow: FlowPlan; decide: (topic: string) => ReplicationDecision }[]>();
  for (const flow of flows.filter(({ enable }) => enable)) {
    const running = from.get(flow.sourceCluster) ?? [];
    running.push({ flow, decide: replicationDecider(flow, line) });
    from.set(flow.sourceCluster, running);
  }
  return from;
}
