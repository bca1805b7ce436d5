import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Moves a cluster with all its records, names and consumer group offsets to another one: most often from outside Aiven
 * (`external`) to a cluster that is created here.
 *
 * When: you move to Aiven, to another cloud, region or account, or from Classic to Standard Kafka, and cannot stop for long.
 *
 * Also called: "migration" (Aiven, IBM), Migrator (Redpanda), lift and shift, cluster move.
 *
 * By hand, the cut-over: wait until the flow's `replication_lag` (a metric of the MirrorMaker service) is down to a few seconds;
 * stop producers; wait until the lag is 0 and one more sync interval has passed; stop consumers and start them on the target;
 * start producers there; remove the flow, then the source. Before that, create users, ACLs and schemas on the target: none of
 * them is copied. MirrorMaker needs READ and DESCRIBE on the source's topics and groups. If the target is outside Aiven, it also
 * needs ACLs on TransactionalId, or `exactlyOnceDeliveryEnabled: false`.
 */
export const migration = definePreset({
  name: "migration",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** Clients keep their topic names. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumers carry on at the target where they stopped at the source. */
    syncGroupOffsetsEnabled: true,
    /** The target becomes the original, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** MirrorMaker only reads the source: nothing is written there that would have to be allowed and cleaned up. */
    offsetSyncsTopicLocation: "target",
    /** For the same reason; the metrics of the service show how far the move has got. */
    emitBackwardHeartbeatsEnabled: false,
    /** Shorter than MirrorMaker's own list: timestamp types belong to the topics and move with them; what depends on the brokers does not. */
    configPropertiesExcludes: [
      "follower.replication.throttled.replicas",
      "leader.replication.throttled.replicas",
      "min.insync.replicas",
      "unclean.leader.election.enable",
    ],
  },
  clients: {
    /** Nothing on the source may be left behind. */
    source: { consumerAutoOffsetReset: "earliest" },
  },
});
