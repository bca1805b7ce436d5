import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Copies topics from one cluster to another, next to whatever the target already has: the cookbook's recipe.
 *
 * When: reports, search or another team work on copies, and nobody moves clients between the clusters.
 *
 * Also called: one-way replication; "unidirectional" (Aiven), PREFIXED topic naming (MSK Replicator), "active/passive" in
 * Kafka's own documentation, which names topics the same way.
 *
 * By hand: let consumers on the target subscribe to `<source alias>.<topic>`. Create ACLs for them there, because Aiven's are
 * not copied.
 */
export const unidirectional = definePreset({
  name: "unidirectional",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** The source's alias before their names tells copies from the target's own topics. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** `<source alias>.heartbeats` on the target proves that records really arrive, as the recipe's tip promises. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
