import type { FlowPlan, RemoteTopic, TopicPlan } from "../plan/plan";
import { compareText } from "../plan/sorted";
import { placeKey, topicPaths } from "./topicPaths";

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
