import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { copiesFrom, namesKeptBetween } from "../namingDemands";
import { definePreset } from "../preset";

/**
 * Every cluster is written to by its own clients and has the records of all the others, under `<alias>.<topic>`. Refuses
 * IdentityReplicationPolicy, with which records go round for ever.
 *
 * When: clients in several regions write to the nearest cluster and must see everything, or must be able to move at any moment.
 *
 * Also called: "active-active" (Aiven), bidirectional replication, PREFIXED active-active (MSK Replicator), BIDIRECTIONAL link
 * (Confluent), multi-region.
 *
 * By hand: create the same topics and schemas on every cluster; neither comes over. Consumers subscribe by the patterns of the output
 * `consumerPatterns`, such as `((eu|us)\.)?orders`, and must take records of one key in any order between clusters.
 * MirrorMaker writes in several places, so write its cloudName; or run one service for each target (`mirrorMakers`), without
 * emitBackwardHeartbeatsEnabled, because the flow of the other direction writes the same heartbeats.
 */
export const activeActive = definePreset({
  name: "activeActive",
  roles: { members: { clusters: 2 } },
  flows: ({ members }) =>
    members.flatMap((source) =>
      members.filter((target) => target !== source).map((target) => [source, target] as const),
    ),
  settings: ({ members }) => ({
    /** The prefix tells MirrorMaker where a record has been, which is all that keeps it from going back. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Copies are not copied on: each cluster gets each record once, straight from where it was produced. */
    topicsBlacklist: [copiesFrom(members)],
    /** Consumers that move go on where they were, in `<alias>.<topic>` as well. */
    syncGroupOffsetsEnabled: true,
    /** Every flow has its proof that it works. */
    emitBackwardHeartbeatsEnabled: true,
  }),
  problems: ({ flows }, { members }) => namesKeptBetween(members, flows),
});
