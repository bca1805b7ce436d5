/** A flow as an edge of a graph; `filter` tells edges with the same allow and deny list apart from others. */
export interface FlowEdge {
  source: string;
  target: string;
  filter: number;
  /** Whether copies have the name of what they are copied from (IdentityReplicationPolicy). */
  keepsNames: boolean;
}

/** What is known of the topics that pass filters. */
export interface Topics {
  /** Whether some topic passes all of these filters under one name. */
  meet: (filters: readonly number[]) => "yes" | "no" | "unknown";
  /** Whether some topic goes round this way again and again, under names that grow on it. */
  goRound: (path: readonly FlowEdge[]) => boolean;
}

/** The edges of a way back to where an edge begins, that edge first; and whether some topic certainly goes all the way. */
export interface EndlessCycle {
  path: FlowEdge[];
  certainty: "yes" | "unknown";
}

/** A search that looks at more than this many places gives up, and says that it does not know. */
const SEARCH_LIMIT = 5000;

/**
 * For each edge that keeps names the shortest cycle through it on which topics travel forever. DefaultReplicationPolicy ends a
 * cycle only at a cluster that is both entered and left by it: it writes the cluster's alias before the name when it leaves, and
 * looks for the alias when it enters again. So every endless cycle has an edge that keeps names, and no two edges in a row that
 * do not. The work is in line with the edges where there is no cycle at all.
 */
export function endlessCycles<Edge extends FlowEdge>(edges: readonly Edge[], topics: Topics): Map<Edge, EndlessCycle> {
  const keeping = edges.filter(({ keepsNames }) => keepsNames);
  if (keeping.length === 0) return new Map();
  const component = stronglyConnected(edges);
  const isInside = ({ source, target }: FlowEdge) => component.get(source) === component.get(target);
  const from = new Map<string, Edge[]>();
  for (const edge of edges.filter(isInside)) from.set(edge.source, [...(from.get(edge.source) ?? []), edge]);
  const remembered = { ...topics, meet: remembering(topics.meet) };
  const cycles = new Map<Edge, EndlessCycle>();
  for (const edge of keeping.filter(isInside)) {
    const cycle = cycleThrough(edge, from, remembered);
    if (cycle !== undefined) cycles.set(edge, cycle);
  }
  return cycles;
}

interface Step {
  path: FlowEdge[];
  last: FlowEdge;
  /** Filters passed so far; undefined once a name has changed, from when on they cannot be compared. */
  filters: readonly number[] | undefined;
}

/** Breadth first over (cluster, last policy, filters passed so far): what lets no topic through is not followed. */
function cycleThrough(
  first: FlowEdge,
  from: ReadonlyMap<string, readonly FlowEdge[]>,
  topics: Topics,
): EndlessCycle | undefined {
  if (topics.meet([first.filter]) === "no") return undefined;
  const queue: Step[] = [{ path: [first], last: first, filters: [first.filter] }];
  const seen = new Set<string>();
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    if (seen.size > SEARCH_LIMIT) return { path: step.path, certainty: "unknown" };
    for (const last of from.get(step.last.target) ?? []) {
      if (!last.keepsNames && !step.last.keepsNames) continue;
      const filters = passed(step.filters, last);
      const certainty = filters === undefined ? "yes" : topics.meet(filters);
      if (certainty === "no") continue;
      const path = [...step.path, last];
      if (last.target === first.source && (filters !== undefined || topics.goRound(path))) return { path, certainty };
      const key = JSON.stringify([last.target, last.keepsNames, filters]);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ path, last, filters });
    }
  }
  return undefined;
}

function passed(filters: readonly number[] | undefined, { filter, keepsNames }: FlowEdge) {
  if (filters === undefined || !keepsNames) return undefined;
  return filters.includes(filter) ? filters : [...filters, filter].sort((a, b) => a - b);
}

function remembering(meet: Topics["meet"]): Topics["meet"] {
  const answers = new Map<string, ReturnType<Topics["meet"]>>();
  return (filters) => {
    const key = filters.join();
    const answer = answers.get(key) ?? meet(filters);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * The strongly connected component of each cluster, as a number (Tarjan's algorithm, with a stack of its own). graphology-components
 * calls itself for each cluster of a chain, which overflows the stack for long ones, and brings 4 MB into every program.
 */
function stronglyConnected(edges: readonly FlowEdge[]): Map<string, number> {
  const from = new Map<string, string[]>();
  for (const { source, target } of edges) {
    from.set(source, [...(from.get(source) ?? []), target]);
    if (!from.has(target)) from.set(target, []);
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  const visit = (root: string): void => {
    const calls = [{ node: root, next: 0 }];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { node } = call;
      if (call.next === 0) {
        order.set(node, order.size);
        lowest.set(node, order.get(node) ?? 0);
        open.push(node);
      }
      const target = from.get(node)?.[call.next];
      call.next += 1;
      if (target === undefined) {
        if (lowest.get(node) === order.get(node)) close(node);
        calls.pop();
        const parent = calls.at(-1)?.node;
        if (parent !== undefined) lower(parent, lowest.get(node));
      } else if (!order.has(target)) {
        calls.push({ node: target, next: 0 });
      } else if (!component.has(target)) {
        lower(node, order.get(target));
      }
    }
  };
  const lower = (node: string, to = Number.POSITIVE_INFINITY): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const close = (root: string): void => {
    const id = component.size;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      component.set(node, id);
      if (node === root) return;
    }
  };
  for (const node of from.keys()) if (!order.has(node)) visit(node);
  return component;
}
