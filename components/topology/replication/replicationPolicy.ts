import type { ReplicationPolicy, ReplicationPolicyClass } from "../arguments/flowArguments";

export const DEFAULT_REPLICATION_POLICY: ReplicationPolicyClass =
  "org.apache.kafka.connect.mirror.DefaultReplicationPolicy";
export const IDENTITY_REPLICATION_POLICY: ReplicationPolicyClass =
  "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

export const REPLICATION_POLICIES = [DEFAULT_REPLICATION_POLICY, IDENTITY_REPLICATION_POLICY] as const;

const PACKAGE = "org.apache.kafka.connect.mirror.";

/** The name without the package, as people read it. */
export const shortPolicyName = (policy: ReplicationPolicy) => policy.replace(PACKAGE, "") as ShortPolicyName;
type ShortPolicyName = Exclude<ReplicationPolicy, ReplicationPolicyClass>;

/** The class in full, as Aiven wants it; what a flow leaves out is the default policy. */
export const policyClass = (policy: ReplicationPolicy = DEFAULT_REPLICATION_POLICY) =>
  `${PACKAGE}${shortPolicyName(policy)}` as ReplicationPolicyClass;

/** Whether a flow's topics have the same names on both sides. */
export const keepsNames = ({ replicationPolicyClass }: { replicationPolicyClass?: ReplicationPolicy }) =>
  policyClass(replicationPolicyClass) === IDENTITY_REPLICATION_POLICY;

/** The topic in which MirrorMaker's heartbeat connector writes, on the target of its flow. */
export const HEARTBEATS_TOPIC = "heartbeats";

/**
 * The name of a topic's copy. The default policy puts the source alias before it; the identity policy keeps the name,
 * except for names that end in "heartbeats", which it prefixes too.
 * https://kafka.apache.org/documentation/#georeplication-topic-naming
 */
export function remoteTopicName(policy: ReplicationPolicyClass, sourceAlias: string, topic: string): string {
  return carriesOrigin(policy, topic) ? `${sourceAlias}.${topic}` : topic;
}

/**
 * Whether MirrorMaker leaves a topic out of a flow to `targetAlias` because it came from there, as one of the prefixes of
 * its name tells. The identity policy sees that for heartbeats only; else nothing stops a circle. An alias with a dot is
 * never found (MirrorSourceConnector.isCycle, DefaultReplicationPolicy.topicSource).
 */
export function isCycle(policy: ReplicationPolicyClass, topic: string, targetAlias: string): boolean {
  return carriesOrigin(policy, topic) && originsOf(topic).includes(targetAlias);
}

/**
 * Whether a topic is `heartbeats` or a copy of it by any hops, such as `b.a.heartbeats`. MirrorMaker replicates those though
 * no list allows them, but not `user-heartbeats` (ReplicationPolicy.isHeartbeatsTopic).
 */
export function isHeartbeatsTopic(topic: string): boolean {
  return topic === HEARTBEATS_TOPIC || topic.endsWith(`.${HEARTBEATS_TOPIC}`);
}

/** Whether the policy reads where a topic comes from out of its name, and writes it there. */
function carriesOrigin(policy: ReplicationPolicyClass, topic: string): boolean {
  return policy === DEFAULT_REPLICATION_POLICY || topic.endsWith(HEARTBEATS_TOPIC);
}

/** The clusters that a topic came through by its name, the last hop first: a name without its last part and the dots after. */
function originsOf(topic: string): string[] {
  return topic.replace(/\.+$/, "").split(".").slice(0, -1);
}
