import type { FlowPlan, TopicPlan } from "./plan";
import { TOPIC_NAME_MAX_LENGTH, isCycle, remoteTopicName } from "./replicationPolicy";
import { topicMatcher } from "./topicPattern";

/** A declared topic's copy: where it comes from, where it goes and what it is called there. */
export interface RemoteTopic {
  sourceCluster: string;
  topic: string;
  targetCluster: string;
  remoteTopic: string;
}

/** Every copy of every declared topic, over all the flows that run, and of copies on to further clusters. */
export function remoteTopics(topics: readonly TopicPlan[], flows: readonly FlowPlan[]): RemoteTopic[] {
  const running = flows
    .filter((flow) => flow.enable)
    .map((flow) => ({ flow, allowed: topicMatcher(flow.topics), denied: topicMatcher(flow.topicsBlacklists) }));
  const found = new Map<string, RemoteTopic>();
  const follow = (cluster: string, topic: string): void => {
    for (const { flow, allowed, denied } of running) {
      if (flow.sourceCluster !== cluster || !allowed(topic) || denied(topic)) continue;
      if (isCycle(flow.replicationPolicyClass, topic, flow.targetCluster)) continue;
      const remoteTopic = remoteTopicName(flow.replicationPolicyClass, cluster, topic);
      const key = `${cluster}/${topic}/${flow.targetCluster}`;
      if (found.has(key)) continue;
      found.set(key, { sourceCluster: cluster, topic, targetCluster: flow.targetCluster, remoteTopic });
      // A name that Kafka refuses goes no further; the plan reports it.
      if (remoteTopic.length <= TOPIC_NAME_MAX_LENGTH) follow(flow.targetCluster, remoteTopic);
    }
  };
  for (const topic of topics) follow(topic.cluster, topic.topicName);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, copy]) => copy);
}
