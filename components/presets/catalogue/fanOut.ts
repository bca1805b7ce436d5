import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Copies topics from one cluster to several others.
 *
 * When: reference data, prices or configuration are written in one place and read in many, close to their readers.
 *
 * Also called: distribution, "fan-out" (Kafka), "broadcast" (IBM), data sharing.
 *
 * By hand: allow only the topics that are meant for everybody (`topics`), because each of them crosses the network once for
 * every target. If nothing else writes to topics of those names on the targets, replicationPolicyClass may keep the names.
 * Targets in several regions are best served by one MirrorMaker service in each (`mirrorMakers`).
 */
export const fanOut = definePreset({
  name: "fanOut",
  roles: { source: "cluster", targets: { clusters: 2 } },
  flows: ({ source, targets }) => targets.map((target) => [source, target] as const),
  settings: {
    /** Safe alongside the targets' own topics. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Consumer groups of the source do not move to the targets. */
    syncGroupOffsetsEnabled: false,
    /** The source is read once for each target; reading in MirrorMaker's own zone keeps that traffic cheap. */
    followerFetchingEnabled: true,
    /** `<source alias>.heartbeats` on each target shows whether it is up to date. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
