import type { FlowPlan, ReplicationPlan } from "../topology/plan/plan";
import { HEARTBEATS_TOPIC, isHeartbeatsTopic } from "../topology/replication/replicationPolicy";
import { compareText } from "../topology/plan/sorted";
import { type TopicPaths, placeKey } from "../topology/paths/topicPaths";
import type { MirrorMakerTopic } from "./explanation";

/**
 * The topics that MirrorMaker makes for its own use, copies of heartbeats apart. For each pair of clusters that it runs a Connect
 * worker for, which is each flow that runs and, by its backward heartbeats, the pair the other way round, the heartbeats
 * topic and Connect's state are on the pair's target. MirrorMaker makes the heartbeats topic also when it writes none into it:
 * MirrorHeartbeatConnector.start does not ask. MirrorMakerConfig.clusterPairs, DefaultReplicationPolicy, KIP-382, KIP-716.
 */
export function mirrorMakerTopics({
  flows,
  mirrorMakers,
}: Pick<ReplicationPlan, "flows" | "mirrorMakers">): MirrorMakerTopic[] {
  const checkpointing = new Set(
    mirrorMakers
      .filter(({ kafkaMirrormaker }) => kafkaMirrormaker.emitCheckpointsEnabled !== false)
      .map(({ key }) => key),
  );
  const running = flows.filter(({ enable }) => enable);
  return merged([
    ...running.flatMap((flow) => [
      offsetSyncs(flow),
      ...(checkpointing.has(flow.mirrorMaker) ? [checkpoints(flow)] : []),
    ]),
    ...running.flatMap(workersOf).flatMap(topicsOfWorker),
  ]);
}

/** The name carries the other cluster: that of the target on the source, and the other way round. */
function offsetSyncs({ sourceCluster, targetCluster, offsetSyncsTopicLocation }: FlowPlan): MirrorMakerTopic {
  const [cluster, other] =
    offsetSyncsTopicLocation === "source" ? [sourceCluster, targetCluster] : [targetCluster, sourceCluster];
  return {
    cluster,
    topic: `mm2-offset-syncs.${other}.internal`,
    purpose: "offset syncs",
    pairs: [pairName(sourceCluster, targetCluster)],
  };
}

/** A checkpoint connector whose emit.checkpoints.enabled is off does not start (MirrorCheckpointConfig.validate). */
function checkpoints({ sourceCluster, targetCluster }: FlowPlan): MirrorMakerTopic {
  return {
    cluster: targetCluster,
    topic: `${sourceCluster}.checkpoints.internal`,
    purpose: "checkpoints",
    pairs: [pairName(sourceCluster, targetCluster)],
  };
}

type Pair = readonly [source: string, target: string];

function workersOf({ sourceCluster, targetCluster, emitBackwardHeartbeatsEnabled }: FlowPlan): Pair[] {
  const forward: Pair = [sourceCluster, targetCluster];
  return emitBackwardHeartbeatsEnabled ? [forward, [targetCluster, sourceCluster]] : [forward];
}

function topicsOfWorker([source, target]: Pair): MirrorMakerTopic[] {
  const pairs = [pairName(source, target)];
  return [
    { cluster: target, topic: HEARTBEATS_TOPIC, purpose: "heartbeats", pairs },
    ...["configs", "offsets", "status"].map((state) => ({
      cluster: target,
      topic: `mm2-${state}.${source}.internal`,
      purpose: "Connect state" as const,
      pairs,
    })),
  ];
}

/** The copies of heartbeats, by any hops. */
export function heartbeatCopies(paths: TopicPaths): MirrorMakerTopic[] {
  return paths.places
    .filter(({ topic }) => isHeartbeatsTopic(topic))
    .flatMap((place) => paths.stepsFrom(place))
    .flatMap(({ flow, copy }) =>
      copy === undefined
        ? []
        : [{ ...copy, purpose: "copy of heartbeats", pairs: [pairName(flow.sourceCluster, flow.targetCluster)] }],
    );
}

export const pairName = (source: string, target: string) => `${source}->${target}`;

/** One entry for each topic, with all the pairs that it serves. */
export function merged(topics: readonly MirrorMakerTopic[]): MirrorMakerTopic[] {
  const byPlace = new Map<string, MirrorMakerTopic>();
  for (const topic of topics) {
    const pairs = new Set([...(byPlace.get(placeKey(topic))?.pairs ?? []), ...topic.pairs]);
    byPlace.set(placeKey(topic), { ...topic, pairs: [...pairs].sort() });
  }
  return [...byPlace.values()].sort((a, b) => compareText(a.cluster, b.cluster) || compareText(a.topic, b.topic));
}
