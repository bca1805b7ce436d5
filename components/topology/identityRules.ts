import type { KafkaCluster, ReplicationFlow } from "./arguments";
import type { IndexedFlow } from "./flowRules";
import { type IdentityCycle, type IdentityEdge, identityCycles } from "./identityCycles";
import { withInternalTopicsDenied } from "./internalTopics";
import { type PatternOverlap, type TopicLists, patternOverlap } from "./patternOverlap";
import { type Problem, childPath } from "./problem";
import { IDENTITY_REPLICATION_POLICY } from "./replicationPolicy";
import { topicMatcher, topicPatternProblem } from "./topicPattern";

interface Edge extends IdentityEdge {
  index: number;
}

/**
 * What goes wrong when flows keep topic names: records that go round in a circle for ever, and topics of several clusters that
 * become one. Decided on what the allow and deny lists can both match; where that cannot be worked out it is a warning.
 */
export function identityProblems(
  flows: readonly IndexedFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
): { problems: Problem[]; warnings: Problem[] } {
  const identity = flows.filter(([, flow]) => keepsNames(flow));
  if (identity.length < 2) return { problems: [], warnings: [] };
  const filters = new FilterTable();
  const edges = identity.map(([index, flow]) => ({
    source: flow.sourceCluster,
    target: flow.targetCluster,
    filter: filters.idOf(flow),
    index,
  }));
  const declared = Object.values(clusters).flatMap(({ topics }) => Object.keys(topics ?? {}));
  const findings = [...cycleFindings(edges, filters, declared), ...fanInFindings(edges, filters, declared)];
  return {
    problems: findings.filter(({ isCertain }) => isCertain).map(({ problem }) => problem),
    warnings: findings.filter(({ isCertain }) => !isCertain).map(({ problem }) => problem),
  };
}

function keepsNames(flow: ReplicationFlow): boolean {
  return (
    flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY &&
    flow.enable !== false &&
    flow.sourceCluster !== flow.targetCluster &&
    // What cannot be read is another rule's finding.
    [...(flow.topics ?? []), ...(flow.topicsBlacklist ?? [])].every(
      (pattern) => topicPatternProblem(pattern) === undefined,
    )
  );
}

interface Finding {
  problem: Problem;
  isCertain: boolean;
}

function cycleFindings(edges: readonly Edge[], filters: FilterTable, declared: readonly string[]): Finding[] {
  const cycles = identityCycles(edges, (ids) => filters.meeting(ids));
  return [...cycles].map(([edge, cycle]) => ({
    isCertain: cycle.certainty === "yes",
    problem: {
      path: `${childPath("flows", edge.index)}.replicationPolicyClass`,
      message: `keeps topic names in a circle (${way(cycle)}), so records of ${filters.example(
        cycle.path.map(({ filter }) => filter),
        declared,
      )} are copied for ever; use DefaultReplicationPolicy in at least one of its flows, or let their topics have nothing in common`,
    },
  }));
}

const way = ({ path }: IdentityCycle) => [path[0]?.source, ...path.map(({ target }) => target)].join(" → ");

function fanInFindings(edges: readonly Edge[], filters: FilterTable, declared: readonly string[]): Finding[] {
  const into = new Map<string, Edge[]>();
  return edges.flatMap((edge) => {
    const others = into.get(edge.target) ?? [];
    into.set(edge.target, [...others, edge]);
    const met = others.find((other) => filters.meeting([other.filter, edge.filter]) !== "no");
    if (met === undefined) return [];
    const ids = [met.filter, edge.filter];
    return [
      {
        isCertain: filters.meeting(ids) === "yes",
        problem: {
          path: `${childPath("flows", edge.index)}.topics`,
          message: `has ${filters.example(ids, declared)} in common with flows[${String(met.index)}], and both keep topic names, so topics of "${met.source}" and "${edge.source}" become one on "${edge.target}"; allow different topics, or use DefaultReplicationPolicy`,
        },
      },
    ];
  });
}

/** Every different pair of an allow and a deny list, by a number. */
class FilterTable {
  private readonly ids = new Map<string, number>();
  private readonly filters: TopicLists[] = [];

  idOf(flow: ReplicationFlow): number {
    const topics = flow.topics ?? [".*"];
    const topicsBlacklists = withInternalTopicsDenied(flow.topicsBlacklist ?? []);
    const key = JSON.stringify([topics, topicsBlacklists]);
    const id = this.ids.get(key) ?? this.filters.push({ topics, topicsBlacklists }) - 1;
    this.ids.set(key, id);
    return id;
  }

  meeting(ids: readonly number[]): "yes" | "no" | "unknown" {
    return ({ none: "no", some: "yes", unknown: "unknown" } as const)[this.overlap(ids).overlap];
  }

  /** A topic that all of the filters let through, in words: a declared one if there is one. */
  example(ids: readonly number[], declared: readonly string[]): string {
    const matchers = ids
      .flatMap((id) => this.filters[id] ?? [])
      .map(({ topics, topicsBlacklists }) => ({
        allowed: topicMatcher(topics),
        denied: topicMatcher(topicsBlacklists),
      }));
    const topic = declared.find((name) => matchers.every(({ allowed, denied }) => allowed(name) && !denied(name)));
    if (topic !== undefined) return `"${topic}"`;
    const overlap = this.overlap(ids);
    if (overlap.overlap === "some") return `topics such as "${overlap.example}"`;
    return `topics that cannot be worked out${overlap.overlap === "unknown" ? ` (${overlap.reason})` : ""}`;
  }

  private overlap(ids: readonly number[]): PatternOverlap {
    return patternOverlap(ids.flatMap((id) => this.filters[id] ?? []));
  }
}
