import type { ReplicationFlow } from "../../topology/arguments/arguments";
import { matchesNothing } from "../../topology/patterns/patternOverlap";
import { type Problem, childPath } from "../../topology/values/problem";
import { DEFAULT_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import { definePreset } from "../preset";

/**
 * Lets named topics out of a cluster, nothing else out, and nothing back in. Refuses a flow that does not name its topics, one
 * that allows every topic, and one that leads back.
 *
 * When: partners, test environments or another jurisdiction may see part of the data.
 *
 * Also called: "physical isolation" and "legal and compliance" among Kafka's use cases, data residency, data isolation (Aiven).
 *
 * By hand: list `topics`, and deny in `topicsBlacklist` what must never leave, even if somebody widens `topics` later.
 * MirrorMaker copies whole records, so fields that must not leave have to be removed first, in a topic of their own. Let the
 * policy pack restrict the target's clouds to an allowed list.
 */
export const isolation = definePreset({
  name: "isolation",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** The name of a copy shows whose data it is. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** The names and positions of consumer groups are not the other side's business. */
    syncGroupOffsetsEnabled: false,
    /** MirrorMaker writes nothing on the source, so a user with read access is enough there. */
    offsetSyncsTopicLocation: "target",
    /** For the same reason. */
    emitBackwardHeartbeatsEnabled: false,
  },
  problems: ({ flows }, { source, target }) =>
    flows.flatMap((flow, index) => {
      const path = childPath("flows", index);
      if (flow.sourceCluster === source && flow.targetCluster === target) return allowListProblems(path, flow);
      if (flow.sourceCluster !== target || flow.targetCluster !== source) return [];
      return [{ path, message: `leads back to "${source}", which isolation rules out; remove it` }];
    }),
});

function allowListProblems(path: string, { topics }: ReplicationFlow): Problem[] {
  const advice = "list the topics that may leave, such as orders\\..*";
  if (topics === undefined) return [{ path: `${path}.topics`, message: `is missing; ${advice}` }];
  const isReadable = Array.isArray(topics) && topics.every((pattern) => typeof pattern === "string");
  // Nothing is left of all topics without those that are allowed.
  return isReadable && matchesNothing([".*"], topics)
    ? [{ path: `${path}.topics`, message: `allows every topic, so nothing is isolated; ${advice}` }]
    : [];
}
