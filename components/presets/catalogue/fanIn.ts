import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Collects the topics of several clusters in one, each under the alias of the cluster it comes from.
 *
 * When: regional or edge clusters feed a central one for analytics, archiving or reporting.
 *
 * Also called: aggregation (Kafka), hub and spoke, "aggregate-central" (IBM), edge to core.
 *
 * By hand: consumers on the target subscribe to `[^.]+\.<topic>`. If one unreachable source must not stop the others, run one
 * MirrorMaker service for each (`mirrorMakers`). Topics may keep their names if no two sources have a topic of the same name:
 * override replicationPolicyClass, and give each flow `topics` that do not overlap.
 */
export const fanIn = definePreset({
  name: "fanIn",
  roles: { sources: { clusters: 2 }, target: "cluster" },
  flows: ({ sources, target }) => sources.map((source) => [source, target] as const),
  settings: {
    /** Topics of the same name from several sources stay apart. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Consumer groups of the sources do not move to the target, which has its own. */
    syncGroupOffsetsEnabled: false,
    /** One source of heartbeats for each flow is enough, and the next setting provides it. */
    emitHeartbeatsEnabled: false,
    /** `<source alias>.heartbeats` on the target shows for each source whether its records still arrive. */
    emitBackwardHeartbeatsEnabled: true,
  },
});
