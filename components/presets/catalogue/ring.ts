import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { copiesFrom, namesKeptBetween } from "../namingDemands";
import { definePreset } from "../preset";

/**
 * A closed chain: every cluster gets every record, over as few links as there are clusters. Refuses IdentityReplicationPolicy,
 * which would send records round forever.
 *
 * Names grow by one prefix with every hop: with the order a, b, c, the topic `t` of a is `a.t` on b and `b.a.t` on c, and goes
 * no further.
 *
 * When: links between regions are expensive, so that the full mesh of `activeActive` costs too much, and a delay of some minutes
 * does no harm.
 *
 * Also called: global ring (Aiven's example kafka_mirrormaker_global), circular replication.
 *
 * By hand: consumers subscribe to `(.*\.)?<topic>`. One broken link cuts off everything behind it: watch the heartbeats of each.
 * To let records travel only one hop, allow `[^.]+` in `topics`, which works for topics without dots in their names.
 */
export const ring = definePreset({
  name: "ring",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.map((source, index) => [source, order[(index + 1) % order.length] ?? ""] as const),
  settings: ({ order }) => ({
    /** The prefixes tell MirrorMaker where a record has been; nothing else ends its journey. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** A name with as many prefixes as there are other clusters has been everywhere and must not grow further; this says so in addition to the policy. */
    topicsBlacklist: [copiesFrom(order, order.length - 1)],
    /** Each flow writes heartbeats to its target, and they go round as topics do. */
    emitHeartbeatsEnabled: true,
    /** They would need more connections, against the direction of the ring. */
    emitBackwardHeartbeatsEnabled: false,
  }),
  problems: ({ flows }, { order }) => namesKeptBetween(order, flows),
});
