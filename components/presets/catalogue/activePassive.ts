import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { separationProblems } from "../clusterSeparation";
import { definePreset } from "../preset";

/**
 * Disaster recovery: clients use only the primary. If it is lost, they carry on at the standby, with the same topic names and
 * close to the offsets they had. Refuses two clusters in the same region or with maintenance on the same day, since one event
 * would then hit both.
 *
 * When: you may lose a region, clients must be working again within minutes, and it is acceptable that they read some records
 * twice and miss the very last ones.
 *
 * Also called: disaster recovery, warm standby; "active-passive" (Aiven), "active/standby" (Strimzi, IBM), IDENTICAL topic
 * naming (MSK Replicator), mirror topics of Cluster Linking (Confluent), shadow cluster (Redpanda).
 *
 * By hand: in a disaster, stop producers on the primary if they are still running, set `enable: false` for the flow, and give
 * clients the bootstrap servers, the CA and the users of the standby (`pulumi stack output clients --show-secrets`). To return,
 * see the preset `failback`. Until a failover, nobody may produce to the standby. Schemas and Aiven's ACLs are not copied:
 * create them on both sides.
 */
export const activePassive = definePreset({
  name: "activePassive",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[primary, standby]],
  settings: {
    /** Clients find their topics under the same names after the failover. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups carry on where they were instead of at their reset policy. Synced as often as checkpoints are emitted: the service gets the same interval. */
    syncGroupOffsetsEnabled: true,
    /** A crash of MirrorMaker leaves no duplicates on the standby. */
    exactlyOnceDeliveryEnabled: true,
    /** The data needed to translate offsets must not be lost with the primary. */
    offsetSyncsTopicLocation: "target",
    /** `<primary's alias>.heartbeats` on the standby shows how far behind it is, before you need it. */
    emitBackwardHeartbeatsEnabled: true,
  },
  protect: true,
  problems: ({ clusters }, { primary, standby }) => separationProblems(clusters, primary, standby),
});
