import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Passes topics on from cluster to cluster: what the first one has is `<first>.<topic>` on the second, `<second>.<first>.<topic>` on the
 * third, and so on.
 *
 * When: not every cluster can reach every other (edge, plant, region, headquarters), or a link must be used once only.
 *
 * Also called: forwarding (Kafka), chaining (Confluent), cascading or tiered replication.
 *
 * By hand: a new topic or a new partition waits at every hop for the refresh interval; lower `refreshTopicsIntervalSeconds`. To forward only
 * what came from upstream, override `topics` of the later flows. A chain that nobody closes may keep names; then say so in every flow.
 */
export const chain = definePreset({
  name: "chain",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.slice(1).map((target, index) => [order[index] ?? "", target] as const),
  settings: {
    /** The name of a copy tells which way it came. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Heartbeats of each link travel on: `<second>.<first>.heartbeats` on the third tells that both links work. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
