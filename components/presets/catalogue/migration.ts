import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Moves a cluster with all its records, names and consumer group offsets to another, most often one outside Aiven (`external`) to
 * one that is created here.
 *
 * When: to Aiven, to another cloud or region, to another account, or from Classic to Standard Kafka, without a long stop.
 *
 * Also called: "migration" (Aiven, IBM), Migrator (Redpanda), lift and shift, cluster move.
 *
 * By hand, the cut-over: wait until the flow's `replication_lag` (a metric of the MirrorMaker service) is a few seconds; stop producers; wait
 * until it is 0 and one more sync interval has passed; stop consumers, and start them on the target; start producers there; remove the
 * flow, then the source. Before it, write users, ACLs and schemas on the target: none of them comes over. MirrorMaker needs READ and
 * DESCRIBE on the source's topics and groups. Where the target is outside Aiven it needs ACLs on TransactionalId too, or
 * `exactlyOnceDeliveryEnabled: false`.
 */
export const migration = definePreset({
  name: "migration",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** Clients keep their topic names. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumers go on at the target where they stopped at the source. */
    syncGroupOffsetsEnabled: true,
    /** The target becomes the original, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** MirrorMaker needs to read the source only: nothing is written there that would have to be allowed and cleaned up. */
    offsetSyncsTopicLocation: "target",
    /** For the same reason; the metrics of the service tell how far the move is. */
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
    /** Nothing that is on the source may be left behind. */
    source: { consumerAutoOffsetReset: "earliest" },
  },
});
