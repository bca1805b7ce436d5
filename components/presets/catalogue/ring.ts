import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { copiesFrom, namesKeptBetween } from "../namingDemands";
import { definePreset } from "../preset";

/**
 * A chain that is closed: every cluster gets every record, over as few links as there are clusters. Refuses IdentityReplicationPolicy,
 * with which records go round for ever.
 *
 * Names grow by one prefix a hop: with the order a, b, c the topic `t` of a is `a.t` on b and `b.a.t` on c, and ends there.
 *
 * When: links between regions are dear, so that the full mesh of `activeActive` costs too much, and some minutes of delay do no harm.
 *
 * Also called: global ring (Aiven's example kafka_mirrormaker_global), circular replication.
 *
 * By hand: consumers subscribe to `(.*\.)?<topic>`. One link that fails cuts everything behind it off: watch the heartbeats of each. To
 * let records go one hop only, allow `[^.]+` in `topics`, which suits topics without dots in their names.
 */
export const ring = definePreset({
  name: "ring",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.map((source, index) => [source, order[(index + 1) % order.length] ?? ""] as const),
  settings: ({ order }) => ({
    /** The prefixes tell MirrorMaker where a record has been, which is all that ends its way. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** A name with as many prefixes as there are other clusters has been everywhere and must not grow further; this says it beside the policy. */
    topicsBlacklist: [copiesFrom(order, order.length - 1)],
    /** Every cluster is written heartbeats by the flow before it, and they go round as its topics do. */
    emitHeartbeatsEnabled: true,
    /** So no more connections are needed, which would go against the direction of the ring. */
    emitBackwardHeartbeatsEnabled: false,
  }),
  problems: ({ flows }, { order }) => namesKeptBetween(order, flows),
});
