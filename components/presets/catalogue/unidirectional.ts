import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Copies the topics of one cluster to another, beside whatever that one has of its own: the cookbook's recipe.
 *
 * When: reports, search or another team work on copies, and nobody moves clients between the clusters.
 *
 * Also called: one-way replication; "unidirectional" (Aiven), PREFIXED topic naming (MSK Replicator), "active/passive" in Kafka's own
 * documentation, which names topics as here.
 *
 * By hand: consumers of the target subscribe to `<source alias>.<topic>`. Write ACLs for them there, because Aiven's are not copied.
 */
export const unidirectional = definePreset({
  name: "unidirectional",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** Copies are told from the target's own topics by the source's alias before their names. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** `<source alias>.heartbeats` on the target proves that records really come over; the recipe's tip promises it. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
