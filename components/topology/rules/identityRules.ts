import type { KafkaCluster, ReplicationFlow } from "../arguments/arguments";
import { type EndlessCycle, type FlowEdge, endlessCycles } from "../paths/endlessCycles";
import { endlessTopic } from "../paths/endlessTopic";
import type { IndexedFlow } from "./soundTopology";
import { withInternalTopicsDenied } from "../replication/internalTopics";
import { type PatternOverlap, type TopicLists, patternOverlap } from "../patterns/patternOverlap";
import { type Problem, childPath } from "../values/problem";
import { DEFAULT_REPLICATION_POLICY, IDENTITY_REPLICATION_POLICY, keepsNames } from "../replication/replicationPolicy";
import { topicMatcher, topicPatternProblem } from "../patterns/topicPattern";

interface Edge extends FlowEdge {
  index: number;
}

/**
 * What goes wrong when flows keep topic names: records that go round in a loop forever, and topics of several clusters that
 * become one. Decided on what the allow and deny lists can both match; where that cannot be worked out it is a warning.
 */
export function identityProblems(
  flows: readonly IndexedFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
): { problems: Problem[]; warnings: Problem[] } {
  if (!flows.some(([, flow]) => keepsNames(flow))) return { problems: [], warnings: [] };
  const filters = new FilterTable(Object.values(clusters).flatMap(({ topics }) => Object.keys(topics ?? {})));
  const edges = flows
    .filter(([, flow]) => isJudged(flow))
    .map(([index, flow]) => ({
      source: flow.sourceCluster,
      target: flow.targetCluster,
      filter: filters.idOf(flow),
      keepsNames: keepsNames(flow),
      index,
    }));
  const findings = [...cycleFindings(edges, filters), ...fanInFindings(edges, filters)];
  return {
    problems: findings.filter(({ isCertain }) => isCertain).map(({ problem }) => problem),
    warnings: findings.filter(({ isCertain }) => !isCertain).map(({ problem }) => problem),
  };
}

/** What does not run, goes nowhere or cannot be read is not judged here; the latter two are other rules' findings. */
function isJudged({
  enable,
  sourceCluster,
  targetCluster,
  topics = [],
  topicsBlacklist = [],
}: ReplicationFlow): boolean {
  return (
    enable !== false &&
    sourceCluster !== targetCluster &&
    [...topics, ...topicsBlacklist].every((pattern) => topicPatternProblem(pattern) === undefined)
  );
}

interface Finding {
  problem: Problem;
  isCertain: boolean;
}

function cycleFindings(edges: readonly Edge[], filters: FilterTable): Finding[] {
  const cycles = endlessCycles(edges, {
    meet: (ids) => filters.meeting(ids),
    goRound: (path) => filters.goingRound(path) !== undefined,
  });
  return [...cycles].map(([edge, cycle]) => ({
    isCertain: cycle.certainty === "yes",
    problem: {
      path: `${childPath("flows", edge.index)}.replicationPolicyClass`,
      message: `keeps topic names around a loop (${way(cycle)}), so records of ${filters.travelling(cycle.path)} are copied forever; use DefaultReplicationPolicy in all of its flows (one alone does not stop it), or give the flows topics that do not overlap`,
    },
  }));
}

const way = ({ path }: EndlessCycle) => [path[0]?.source, ...path.map(({ target }) => target)].join(" → ");

function fanInFindings(edges: readonly Edge[], filters: FilterTable): Finding[] {
  const into = new Map<string, Edge[]>();
  return edges
    .filter((edge) => edge.keepsNames)
    .flatMap((edge) => {
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
            message: `has ${filters.example(ids)} in common with flows[${String(met.index)}], and both keep topic names, so topics of "${met.source}" and "${edge.source}" become one on "${edge.target}"; allow different topics, or use DefaultReplicationPolicy`,
          },
        },
      ];
    });
}

/** Every different pair of an allow and a deny list, by a number. */
class FilterTable {
  private readonly ids = new Map<string, number>();
  private readonly filters: TopicLists[] = [];

  /** @param declared topics of all clusters, which make the best examples */
  constructor(private readonly declared: readonly string[]) {}

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

  /** A topic that goes the whole way again and again. */
  goingRound(path: readonly FlowEdge[]): string | undefined {
    const circle = path.map((edge) => ({
      sourceCluster: edge.source,
      targetCluster: edge.target,
      replicationPolicyClass: edge.keepsNames ? IDENTITY_REPLICATION_POLICY : DEFAULT_REPLICATION_POLICY,
      ...(this.filters[edge.filter] ?? { topics: [], topicsBlacklists: [] }),
    }));
    return endlessTopic(circle, this.declared);
  }

  /** What travels along a cycle, in words. */
  travelling(path: readonly FlowEdge[]): string {
    const topic = path.every((edge) => edge.keepsNames) ? undefined : this.goingRound(path);
    return topic === undefined ? this.example(path.map(({ filter }) => filter)) : `"${topic}"`;
  }

  /** A topic that all of the filters let through, in words: a declared one if there is one. */
  example(ids: readonly number[]): string {
    const matchers = ids
      .flatMap((id) => this.filters[id] ?? [])
      .map(({ topics, topicsBlacklists }) => ({
        allowed: topicMatcher(topics),
        denied: topicMatcher(topicsBlacklists),
      }));
    const topic = this.declared.find((name) => matchers.every(({ allowed, denied }) => allowed(name) && !denied(name)));
    if (topic !== undefined) return `"${topic}"`;
    const overlap = this.overlap(ids);
    if (overlap.overlap === "some") return `topics such as "${overlap.example}"`;
    return `topics that cannot be determined${overlap.overlap === "unknown" ? ` (${overlap.reason})` : ""}`;
  }

  private overlap(ids: readonly number[]): PatternOverlap {
    return patternOverlap(ids.flatMap((id) => this.filters[id] ?? []));
  }
}
