import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * The way back after a disaster: what was produced on the standby meanwhile goes to the primary, under the same names. It takes the roles of
 * `activePassive`, so only the preset's name changes.
 *
 * When: `activePassive` has been failed over, the primary is there again, and clients are to return to it. To stay at the standby
 * instead, and only swap the roles, is often the better choice.
 *
 * Also called: failback; "truncate-and-restore" (Confluent), "rebuild clean" (Strimzi), reverse replication.
 *
 * By hand, in this order:
 * 1. Make sure that no client writes to the primary, and that nothing there is wanted that had not reached the standby: read it out now.
 * 2. Empty the primary: delete its topics, MirrorMaker's own (`mm2-*`, `*.checkpoints.internal`, `heartbeats`) too. Without this
 *    every record that both have is there twice, and the offsets of consumer groups are wrong.
 * 3. Let go of the old flow: `pulumi state unprotect <urn of <name>-<primary>.<standby>>`. It cannot stay beside the new one, as both keep
 *    names and records would go round for ever.
 * 4. Change the preset to `failback`, preview, and `pulumi up --refresh`, which makes the declared topics of the primary anew.
 * 5. Wait until the flow's `replication_lag` (a metric of the MirrorMaker service) is a few seconds. Stop producers on the standby, wait until
 *    it is 0 and one sync interval has passed, stop consumers, and start everything on the primary.
 * 6. For protection anew, do the same the other way round: empty the standby, MirrorMaker's own topics too, unprotect this flow, and change
 *    the preset to `activePassive`.
 */
export const failback = definePreset({
  name: "failback",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[standby, primary]],
  settings: {
    /** Clients find their topics as they left them. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups go on where they are on the standby; into groups that have nobody connected on the primary. */
    syncGroupOffsetsEnabled: true,
    /** The primary becomes the original again, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** The primary is the one that will be needed alone. */
    offsetSyncsTopicLocation: "target",
    /** `<standby's alias>.heartbeats` on the primary tells when it has caught up. */
    emitBackwardHeartbeatsEnabled: true,
  },
  protect: true,
});
