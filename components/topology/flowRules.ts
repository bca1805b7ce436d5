import { closest } from "fastest-levenshtein";
import type { ReplicationFlow } from "./arguments";
import { type Problem, childPath } from "./problem";
import { IDENTITY_REPLICATION_POLICY } from "./replicationPolicy";
import { topicPatternProblem } from "./topicPattern";

type IndexedFlow = readonly [index: number, flow: ReplicationFlow];

/** What is wrong with the flows, each given with its place in the list. Without aliases, nothing is said about ends. */
export function flowProblems(flows: readonly IndexedFlow[], aliases: string[] | undefined): Problem[] {
  return [
    ...flows.flatMap(([index, flow]) => {
      const path = childPath("flows", index);
      return [
        ...(aliases === undefined ? [] : endProblems(path, flow, aliases)),
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

function samePairProblems(flows: readonly IndexedFlow[]): Problem[] {
  return flows.flatMap(([index, flow]) => {
    const first = flows.find(
      ([, other]) => other.sourceCluster === flow.sourceCluster && other.targetCluster === flow.targetCluster,
    )?.[0];
    if (first === undefined || first === index) return [];
    return [
      {
        path: childPath("flows", index),
        message: `goes from ${flow.sourceCluster} to ${flow.targetCluster} as flows[${String(first)}] does; Aiven has one flow for a pair, so merge their topics`,
      },
    ];
  });
}

/** Flows that keep topic names and lead back to their own source copy the same records for ever. */
function identityCircleProblems(flows: readonly IndexedFlow[]): Problem[] {
  const identity = flows.filter(
    ([, flow]) =>
      flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY && flow.sourceCluster !== flow.targetCluster,
  );
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    from === to ||
    (!seen.has(from) &&
      identity
        .filter(([, flow]) => flow.sourceCluster === from)
        .some(([, flow]) => reaches(flow.targetCluster, to, new Set([...seen, from]))));
  return identity
    .filter(([, flow]) => reaches(flow.targetCluster, flow.sourceCluster, new Set()))
    .map(([index]) => ({
      path: `${childPath("flows", index)}.replicationPolicyClass`,
      message:
        "keeps topic names in a circle of flows, so records are copied for ever; use DefaultReplicationPolicy in at least one of them",
    }));
}
