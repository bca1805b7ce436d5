import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { copiesFrom, namesKeptBetween } from "../namingDemands";
import { definePreset } from "../preset";

/**
 * Every cluster is written to by its own clients and also holds the records of all the others, under `<alias>.<topic>`. Refuses
 * IdentityReplicationPolicy, which would send records round forever.
 *
 * When: clients in several regions write to the nearest cluster and must see everything, or must be able to move at any moment.
 *
 * Also called: "active-active" (Aiven), bidirectional replication, PREFIXED active-active (MSK Replicator), BIDIRECTIONAL link
 * (Confluent), multi-region.
 *
 * By hand: create the same topics and schemas on every cluster; neither is copied. Consumers subscribe to the patterns in the
 * output `consumerPatterns`, such as `((eu|us)\.)?orders`, and must cope with records of the same key arriving in any order from
 * different clusters. MirrorMaker writes to several places, so choose its cloudName yourself, or run one service for each target
 * (`mirrorMakers`), without emitBackwardHeartbeatsEnabled, because the flow in the other direction writes the same heartbeats.
 */
export const activeActive = definePreset({
  name: "activeActive",
  roles: { members: { clusters: 2 } },
  flows: ({ members }) =>
    members.flatMap((source) =>
      members.filter((target) => target !== source).map((target) => [source, target] as const),
    ),
  settings: ({ members }) => ({
    /** The prefix tells MirrorMaker where a record has been; nothing else keeps it from going back. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Copies are not copied further: each cluster gets each record once, directly from where it was produced. */
    topicsBlacklist: [copiesFrom(members)],
    /** Consumers that move carry on where they were, also in `<alias>.<topic>`. */
    syncGroupOffsetsEnabled: true,
    /** Each flow proves that it works. */
    emitBackwardHeartbeatsEnabled: true,
  }),
  problems: ({ flows }, { members }) => namesKeptBetween(members, flows),
});
