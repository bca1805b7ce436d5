import type { FlowPlan, TopicPlan } from "./plan";
import { TOPIC_NAME_MAX_LENGTH, isCycle, remoteTopicName } from "./replicationPolicy";
import { compareText } from "./sorted";
import { topicMatcher } from "./topicPattern";

/** A declared topic's copy: where it comes from, where it goes and what it is called there. */
export interface RemoteTopic {
  sourceCluster: string;
  topic: string;
  targetCluster: string;
  remoteTopic: string;
}

/** In a dense graph there are more ways for a copy of a copy than anybody can count; the list ends here. */
export const MAX_REMOTE_TOPICS = 10_000;

/** Every copy of every declared topic, over all the flows that run, and of copies on to further clusters. */
export function remoteTopics(topics: readonly TopicPlan[], flows: readonly FlowPlan[]): RemoteTopic[] {
  const from = runningFlows(flows);
  const found = new Map<string, RemoteTopic>();
  const waiting = topics.map(({ cluster, topicName }) => ({ cluster, topic: topicName }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { cluster, topic } = next;
    for (const { flow, allowed, denied } of from.get(cluster) ?? []) {
      if (found.size >= MAX_REMOTE_TOPICS) return inOrder(found);
      const key = `${cluster}/${topic}/${flow.targetCluster}`;
      if (found.has(key) || isCycle(flow.replicationPolicyClass, topic, flow.targetCluster)) continue;
      if (!allowed(topic) || denied(topic)) continue;
      const remoteTopic = remoteTopicName(flow.replicationPolicyClass, cluster, topic);
      found.set(key, { sourceCluster: cluster, topic, targetCluster: flow.targetCluster, remoteTopic });
      // A name that Kafka refuses goes no further; the plan reports it.
      if (remoteTopic.length <= TOPIC_NAME_MAX_LENGTH)
        waiting.push({ cluster: flow.targetCluster, topic: remoteTopic });
    }
  }
  return inOrder(found);
}

function runningFlows(flows: readonly FlowPlan[]) {
  const from = new Map<string, { flow: FlowPlan; allowed: TopicMatcher; denied: TopicMatcher }[]>();
  for (const flow of flows.filter(({ enable }) => enable)) {
    const running = { flow, allowed: topicMatcher(flow.topics), denied: topicMatcher(flow.topicsBlacklists) };
    from.set(flow.sourceCluster, [...(from.get(flow.sourceCluster) ?? []), running]);
  }
  return from;
}

type TopicMatcher = ReturnType<typeof topicMatcher>;

const inOrder = (found: ReadonlyMap<string, RemoteTopic>) =>
  [...found.entries()].sort(([a], [b]) => compareText(a, b)).map(([, copy]) => copy);
