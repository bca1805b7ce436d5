import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Passes topics on from cluster to cluster: a topic of the first one is `<first>.<topic>` on the second,
 * `<second>.<first>.<topic>` on the third, and so on.
 *
 * When: not every cluster can reach every other (edge, plant, region, headquarters), or data may cross each link only once.
 *
 * Also called: forwarding (Kafka), chaining (Confluent), cascading or tiered replication.
 *
 * By hand: a new topic or partition waits for the refresh interval at every hop; lower `refreshTopicsIntervalSeconds` if that is
 * too long. To forward only what came from upstream, override `topics` of the later flows. A chain that is not closed may keep
 * names; set that in every flow.
 */
export const chain = definePreset({
  name: "chain",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.slice(1).map((target, index) => [order[index] ?? "", target] as const),
  settings: {
    /** The name of a copy shows which way it came. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Heartbeats of each link travel on: `<second>.<first>.heartbeats` on the third shows that both links work. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
