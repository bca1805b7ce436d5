import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { separationProblems } from "../clusterSeparation";
import { definePreset } from "../preset";

/**
 * Disaster recovery: clients use the primary only, and can go on at the standby with the same topic names and near the offsets that
 * they had. Refuses two clusters in one region, or with their maintenance on one day, since one event would then hit both.
 *
 * When: a region may be lost and clients must be working again within minutes, and may read some records twice and miss the last ones.
 *
 * Also called: disaster recovery, warm standby; "active-passive" (Aiven), "active/standby" (Strimzi, IBM), IDENTICAL topic naming (MSK
 * Replicator), mirror topics of Cluster Linking (Confluent), shadow cluster (Redpanda).
 *
 * By hand: at a disaster stop producers on the primary if they still run, set `enable: false` for the flow, and give clients the
 * bootstrap servers, the CA and the users of the standby: `pulumi stack output clusters` and `credentials`. To return, see the preset
 * `failback`. Until a failover nobody may produce to the standby. Schemas and Aiven's ACLs are not copied: write both twice.
 */
export const activePassive = definePreset({
  name: "activePassive",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[primary, standby]],
  settings: {
    /** Clients find their topics under the same names after the failover. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups go on where they were, not at their reset policy. As often as checkpoints are made: the service is told the same. */
    syncGroupOffsetsEnabled: true,
    /** A crash of MirrorMaker makes no duplicates on the standby. */
    exactlyOnceDeliveryEnabled: true,
    /** What is needed to translate offsets must not be lost with the primary. */
    offsetSyncsTopicLocation: "target",
    /** `<primary's alias>.heartbeats` on the standby tells how far behind it is, before it is needed. */
    emitBackwardHeartbeatsEnabled: true,
  },
  protect: true,
  problems: ({ clusters }, { primary, standby }) => separationProblems(clusters, primary, standby),
});
