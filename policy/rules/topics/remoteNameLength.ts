import { TOPIC_NAME_MAX_LENGTH } from "../../../components/topology/patterns/topicName";
import { isCycle, remoteTopicName } from "../../../components/topology/replication/replicationPolicy";
import type { ReplicationPolicyClass } from "../../../components/topology/arguments/arguments";
import { addsPrefix, ends, groupBy, keepsNames, runs } from "../../graph/flows";
import type { FlowNode, ReplicationGraph, TopicNode } from "../../graph/replicationGraph";
import { copiedTopics } from "../../graph/topicLists";
import { isKnown } from "../../known";
import { EACH_TOPIC, stackRule } from "../../rule/stackRule";

export const remoteNameLength = stackRule(
  {
    name: "mm2-remote-name-length",
    displayName: "The copies of a topic get valid names of their own",
    description:
      "A remote topic is named after the aliases that it came through. On every hop, that name must have at most 249 characters and must not belong to another topic on the target. A topic's own name must not begin with an alias, or MirrorMaker mistakes it for a copy and skips it.",
    level: "mandatory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "naming"],
    remediationSteps: "Shorten the topic's name or the alias, rename the topic, or deny it in the flow.",
    url: "https://kafka.apache.org/documentation/#georeplication-topic-naming",
  },
  EACH_TOPIC,
  (graph) => {
    const copiesOf = copier(graph);
    const local = groupBy(graph.topics, ({ service, topicName }) =>
      typeof service === "string" && isKnown(topicName) ? JSON.stringify([service, topicName]) : undefined,
    );
    return function* (topic) {
      const { copies, skippedBy } = copiesOf(topic);
      for (const flow of skippedBy) {
        yield `topicName begins with the alias of flow ${flow.name}'s target, so MirrorMaker mistakes the topic for a copy from that cluster and skips it: rename it.`;
      }
      if (copies.some(({ name }) => name.length > TOPIC_NAME_MAX_LENGTH)) {
        yield `A copy's name would have more than ${String(TOPIC_NAME_MAX_LENGTH)} characters, which Kafka refuses: shorten topicName or an alias, or deny the topic.`;
      }
      for (const { cluster, name } of copies) {
        const [other] = local.get(JSON.stringify([cluster, name])) ?? [];
        // Under IdentityReplicationPolicy the topic of the same name on the target is meant to be the copy.
        if (other === undefined || other.topicName === topic.topicName) continue;
        yield `A copy would have the same name as topic ${other.name}, and their records would be mixed: rename one of them.`;
      }
    };
  },
);

interface Copy {
  cluster: string;
  name: string;
}

/** More copies of one topic than any sensible topology makes. */
const MOST_COPIES = 200;

/** Follows a topic over all flows that are known in full. */
function copier({ flows }: ReplicationGraph): (topic: TopicNode) => { copies: Copy[]; skippedBy: FlowNode[] } {
  const known = flows.flatMap((flow) => {
    const between = ends(flow);
    const copies = copiedTopics(flow);
    const { source, target, replicationPolicyClass: policy } = flow;
    if (!runs(flow) || between === undefined || copies === undefined) return [];
    if (!isKnown(source.alias) || !isKnown(target.alias) || !(addsPrefix(flow) || keepsNames(flow))) return [];
    const named = { policy: policy as ReplicationPolicyClass, from: source.alias, to: target.alias };
    return [{ flow, ...between, copies, ...{ alias: named } }];
  });
  const bySource = groupBy(known, ({ from }) => from);
  return ({ service, topicName }) => {
    const found: Copy[] = [];
    const skippedBy: FlowNode[] = [];
    if (typeof service !== "string" || !isKnown(topicName)) return { copies: found, skippedBy };
    const seen = new Set<string>();
    const queue = [{ cluster: service, name: topicName, past: [service] }];
    for (let at = queue.shift(); at !== undefined && found.length < MOST_COPIES; at = queue.shift()) {
      for (const { flow, to, copies, alias } of bySource.get(at.cluster) ?? []) {
        // Copies that go to and fro without end are another rule's finding.
        if (!copies(at.name) || at.past.includes(to)) continue;
        if (isCycle(alias.policy, at.name, alias.to)) {
          if (at.past.length === 1) skippedBy.push(flow);
          continue;
        }
        const copy = { cluster: to, name: remoteTopicName(alias.policy, alias.from, at.name) };
        const key = JSON.stringify(copy);
        if (seen.has(key)) continue;
        seen.add(key);
        found.push(copy);
        if (copy.name.length <= TOPIC_NAME_MAX_LENGTH) queue.push({ ...copy, past: [...at.past, to] });
      }
    }
    return { copies: found, skippedBy };
  };
}
