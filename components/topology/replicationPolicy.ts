import type { ReplicationPolicyClass } from "./arguments";

export const DEFAULT_REPLICATION_POLICY: ReplicationPolicyClass =
  "org.apache.kafka.connect.mirror.DefaultReplicationPolicy";
export const IDENTITY_REPLICATION_POLICY: ReplicationPolicyClass =
  "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

/** Kafka's limit for a topic name. */
export const TOPIC_NAME_MAX_LENGTH = 249;

/**
 * The name of a topic's copy. The default policy puts the source alias before it; the identity policy keeps the name,
 * except for heartbeats, which it prefixes too.
 * https://kafka.apache.org/documentation/#georeplication-topic-naming
 */
export function remoteTopicName(policy: ReplicationPolicyClass, sourceAlias: string, topic: string): string {
  const prefixed = policy === DEFAULT_REPLICATION_POLICY || topic.endsWith("heartbeats");
  return prefixed ? `${sourceAlias}.${topic}` : topic;
}

/**
 * Whether MirrorMaker leaves a topic out of a flow to `targetAlias` because it came from there, as its name tells. Only
 * the default policy can see that; under the identity policy nothing stops a circle.
 */
export function isCycle(policy: ReplicationPolicyClass, topic: string, targetAlias: string): boolean {
  if (policy !== DEFAULT_REPLICATION_POLICY) return false;
  const prefixes = topic.split(".").slice(0, -1);
  return prefixes.includes(targetAlias);
}
