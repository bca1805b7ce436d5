import type { FlowPlan, TopicPlan } from "./plan";
import { compareText } from "./sorted";
import { placeKey, topicPaths } from "./topicPaths";

/** A declared topic's copy: where it comes from, where it goes and what it is called there. */
export interface RemoteTopic {
  /** Alias of the cluster on which the topic is declared. */
  sourceCluster: string;
  /** Name of the topic there. */
  topic: string;
  /** Alias of the cluster that has the copy. */
  targetCluster: string;
  /** Name of the copy. */
  remoteTopic: string;
}

/**
 * Every copy of every declared topic, over all the flows that run, and of copies on to further clusters; at most
 * MAX_REMOTE_TOPICS. As Kafka 4 decides: a topic that only 3.9 takes for internal counts.
 */
export function remoteTopics(topics: readonly TopicPlan[], flows: readonly FlowPlan[]): RemoteTopic[] {
  const declared = topics.map(({ cluster, topicName }) => ({ cluster, topic: topicName }));
  const paths = topicPaths(declared, flows, "4.x");
  return paths.places
    .flatMap(({ cluster, topic }) =>
      paths
        .stepsFrom({ cluster, topic })
        .filter(({ decision }) => decision.replicated)
        .map(({ flow: { targetCluster }, decision: { remoteTopic } }) => ({
          key: `${placeKey({ cluster, topic })}/${targetCluster}`,
          copy: { sourceCluster: cluster, topic, targetCluster, remoteTopic },
        })),
    )
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ copy }) => copy);
}
