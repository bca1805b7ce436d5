import { closest } from "fastest-levenshtein";
import type { ReplicationFlow, ReplicationTopology } from "./arguments";
import { type Problem, childPath } from "./problem";
import { IDENTITY_REPLICATION_POLICY } from "./replicationPolicy";
import { topicPatternProblem } from "./topicPattern";

/** What is wrong with the flows. */
export function flowProblems({ clusters, flows }: ReplicationTopology): Problem[] {
  const aliases = Object.keys(clusters);
  return [
    ...(flows.length > 0
      ? []
      : [{ path: "flows", message: "is empty; write at least one flow, or nothing is replicated" }]),
    ...flows.flatMap((flow, index) => {
      const path = childPath("flows", index);
      return [
        ...endProblems(path, flow, aliases),
        ...patternProblems(`${path}.topics`, flow.topics),
        ...patternProblems(`${path}.topicsBlacklist`, flow.topicsBlacklist),
        ...emptyTopicsProblems(path, flow),
      ];
    }),
    ...samePairProblems(flows),
    ...identityCircleProblems(flows),
  ];
}

function endProblems(path: string, flow: ReplicationFlow, aliases: string[]): Problem[] {
  const unknown = (["sourceCluster", "targetCluster"] as const)
    .filter((end) => !aliases.includes(flow[end]))
    .map((end) => ({
      path: `${path}.${end}`,
      message: `"${flow[end]}" is no cluster alias here${aliases.length === 0 ? "" : `; did you mean "${closest(flow[end], aliases)}"?`}`,
    }));
  if (flow.sourceCluster !== flow.targetCluster) return unknown;
  return [...unknown, { path: `${path}.targetCluster`, message: "must be another cluster than sourceCluster" }];
}

function patternProblems(path: string, patterns: readonly string[] = []): Problem[] {
  return patterns.flatMap((pattern, index) => {
    const problem = topicPatternProblem(pattern);
    return problem === undefined ? [] : [{ path: childPath(path, index), message: problem }];
  });
}

function emptyTopicsProblems(path: string, { topics }: ReplicationFlow): Problem[] {
  if (topics?.length !== 0) return [];
  return [
    { path: `${path}.topics`, message: 'is empty, which Aiven reads as every topic; write [".*"], or enable: false' },
  ];
}

function samePairProblems(flows: readonly ReplicationFlow[]): Problem[] {
  return flows.flatMap((flow, index) => {
    const first = flows.findIndex(
      (other) => other.sourceCluster === flow.sourceCluster && other.targetCluster === flow.targetCluster,
    );
    if (first === index) return [];
    return [
      {
        path: childPath("flows", index),
        message: `goes from ${flow.sourceCluster} to ${flow.targetCluster} as flows[${String(first)}] does; Aiven has one flow for a pair, so merge their topics`,
      },
    ];
  });
}

/** Flows that keep topic names and lead back to their own source copy the same records for ever. */
function identityCircleProblems(flows: readonly ReplicationFlow[]): Problem[] {
  const identity = flows.filter((flow) => flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY);
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    from === to ||
    (!seen.has(from) &&
      identity
        .filter((flow) => flow.sourceCluster === from)
        .some((flow) => reaches(flow.targetCluster, to, new Set([...seen, from]))));
  return flows.flatMap((flow, index) => {
    const circles =
      flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY &&
      flow.sourceCluster !== flow.targetCluster &&
      reaches(flow.targetCluster, flow.sourceCluster, new Set());
    if (!circles) return [];
    return [
      {
        path: `${childPath("flows", index)}.replicationPolicyClass`,
        message:
          "keeps topic names in a circle of flows, so records are copied for ever; use DefaultReplicationPolicy in at least one of them",
      },
    ];
  });
}
