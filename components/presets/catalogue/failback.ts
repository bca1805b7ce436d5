import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * The way back after a disaster: what was produced on the standby in the meantime goes to the primary, under the same names. It
 * takes the same roles as `activePassive`, so only the preset's name changes.
 *
 * When: `activePassive` has failed over, the primary is available again, and clients are to return to it. Staying on the standby
 * and swapping the two roles is often the better choice.
 *
 * Also called: failback; "truncate-and-restore" (Confluent), "rebuild clean" (Strimzi), reverse replication.
 *
 * By hand, in this order:
 * 1. Make sure that no client writes to the primary. If it holds records that never reached the standby and that you need, read
 *    them out now.
 * 2. Empty the primary: delete its topics, including MirrorMaker's own (`mm2-*`, `*.checkpoints.internal`, `heartbeats`).
 *    Otherwise every record that both clusters have ends up there twice, and the offsets of consumer groups are wrong.
 * 3. Release the old flow: `pulumi state unprotect <urn of <name>-<primary>.<standby>>`. It cannot stay alongside the new one,
 *    because both keep topic names and records would go round forever.
 * 4. Change the preset to `failback`, preview, and run `pulumi up --refresh`, which creates the primary's declared topics again.
 * 5. Wait until the flow's `replication_lag` (a metric of the MirrorMaker service) is down to a few seconds. Stop producers on
 *    the standby, wait until the lag is 0 and one more sync interval has passed, stop consumers, and start everything on the
 *    primary.
 * 6. To be protected again, do the same in the other direction: empty the standby, including MirrorMaker's own topics, unprotect
 *    this flow, and change the preset to `activePassive`.
 */
export const failback = definePreset({
  name: "failback",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[standby, primary]],
  settings: {
    /** Clients find their topics as they left them. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups carry on where they are on the standby; only groups with nobody connected on the primary are written. */
    syncGroupOffsetsEnabled: true,
    /** The primary becomes the original again, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** The primary is the cluster that will have to work alone. */
    offsetSyncsTopicLocation: "target",
    /** `<standby's alias>.heartbeats` on the primary shows when it has caught up. */
    emitBackwardHeartbeatsEnabled: true,
  },
  protect: true,
});
