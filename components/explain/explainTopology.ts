import type { KafkaLine } from "../topology/replication/internalTopics";
import type { FlowPlan } from "../topology/plan/plan";
import { HEARTBEATS_TOPIC } from "../topology/replication/replicationPolicy";
import { type TopicPlace, placeKey, topicPaths } from "../topology/paths/topicPaths";
import { consumerPatterns } from "./consumerPatterns";
import { type ClusteredPlan, explainedClusters } from "./explainedClusters";
import type { ExplainedFlow, ExplainedTopic, Hop, TopologyExplanation } from "./explanation";
import { hopTree } from "./hopTree";
import { heartbeatCopies, merged, mirrorMakerTopics, pairName } from "./mirrorMakerTopics";
import { placesOf } from "./topicRequest";

/** The parts of a plan that say where topics go. */
export type ExplainedPlan = ClusteredPlan & Parameters<typeof mirrorMakerTopics>[0];

/**
 * Says where topics go, under which names and why, as MirrorMaker decides it; offline, from the plan alone.
 *
 * @param plan What planReplication gives.
 * @param topics Topics to explain, `topic` or `cluster/topic`. One without a cluster is explained wherever the topology has it,
 *   and one that it has nowhere on every cluster that a flow reads. Default: the declared topics and MirrorMaker's heartbeats.
 * @param kafkaLine The line of MirrorMaker that decides; where the other differs, the hop says so. Default `4.x`, because Aiven
 *   chooses MirrorMaker's version and keeps it new.
 * @throws UnusableTopic for names that no topic can have and clusters that the topology has not.
 */
export function explainTopology(
  plan: ExplainedPlan,
  topics: readonly string[] = [],
  kafkaLine: KafkaLine = "4.x",
): TopologyExplanation {
  const clusters = explainedClusters(plan);
  const own = mirrorMakerTopics(plan);
  const heartbeats = own.filter(({ topic }) => topic === HEARTBEATS_TOPIC);
  const declared = clusters.flatMap(({ alias, topics: names }) => names.map((topic) => ({ cluster: alias, topic })));
  const usual = unique([...declared, ...heartbeats]);
  const usualPaths = topicPaths(usual, plan.flows, kafkaLine);
  const internalTopics = merged([...own, ...heartbeatCopies(usualPaths)]);

  const known = [...usualPaths.places, ...own];
  const asked = unique(placesOf(topics, { clusters, flows: plan.flows, known }));
  const [starts, paths] = topics.length === 0 ? [usual, usualPaths] : [asked, topicPaths(asked, plan.flows, kafkaLine)];
  const hopsFrom = hopTree(plan.flows, paths, kafkaLine, starts);
  const originOf = origins(declared, internalTopics, known);
  const explained = starts.map((place) => ({ ...place, origin: originOf(place), hops: hopsFrom(place) }));
  return {
    kafkaLine,
    clusters,
    flows: explainedFlows(plan.flows, explained),
    topics: explained,
    internalTopics,
    consumerPatterns: consumerPatterns(explained, paths),
    complete: usualPaths.complete && paths.complete,
  };
}

function unique(places: readonly TopicPlace[]): TopicPlace[] {
  const byKey = new Map(places.map(({ cluster, topic }) => [placeKey({ cluster, topic }), { cluster, topic }]));
  return [...byKey.values()];
}

function origins(
  declared: readonly TopicPlace[],
  internal: readonly TopicPlace[],
  known: readonly TopicPlace[],
): (place: TopicPlace) => ExplainedTopic["origin"] {
  const [declaredKeys, internalKeys, knownKeys] = [declared, internal, known].map(
    (list) => new Set(list.map(placeKey)),
  );
  return (place) => {
    const key = placeKey(place);
    if (declaredKeys?.has(key)) return "declared";
    if (internalKeys?.has(key)) return "internal";
    return knownKeys?.has(key) ? "copy" : "assumed";
  };
}

function explainedFlows(flows: readonly FlowPlan[], topics: readonly ExplainedTopic[]): ExplainedFlow[] {
  const counts = new Map<string, { replicated: number; skipped: number }>();
  const count = ({ sourceCluster, targetCluster, replicated, hops }: Hop) => {
    const pair = pairName(sourceCluster, targetCluster);
    const counted = counts.get(pair) ?? { replicated: 0, skipped: 0 };
    counted[replicated ? "replicated" : "skipped"] += 1;
    counts.set(pair, counted);
    hops.forEach(count);
  };
  topics.forEach(({ hops }) => {
    hops.forEach(count);
  });
  return flows.map((flow) => ({
    sourceCluster: flow.sourceCluster,
    targetCluster: flow.targetCluster,
    ...(flow.mirrorMaker === undefined ? {} : { mirrorMaker: flow.mirrorMaker }),
    enabled: flow.enable,
    replicationPolicyClass: flow.replicationPolicyClass,
    topics: flow.topics,
    topicsBlacklists: flow.topicsBlacklists,
    ...(counts.get(pairName(flow.sourceCluster, flow.targetCluster)) ?? { replicated: 0, skipped: 0 }),
  }));
}
