/** A flow that keeps topic names, as an edge of a graph; `filter` tells edges with the same allow and deny list apart from others. */
export interface IdentityEdge {
  source: string;
  target: string;
  filter: number;
}

/** Whether some topic passes all of these filters. */
export type Meeting = (filters: readonly number[]) => "yes" | "no" | "unknown";

/** The edges of a way back to where an edge begins, that edge first; and whether some topic certainly goes all the way. */
export interface IdentityCycle {
  path: IdentityEdge[];
  certainty: "yes" | "unknown";
}

/** A search that looks at more than this many places gives up, and says that it does not know. */
const SEARCH_LIMIT = 5000;

/**
 * For each edge the shortest cycle through it on which one topic can travel for ever. The work is in line with the edges where
 * there is no cycle at all, since edges between strongly connected parts are dropped first.
 */
export function identityCycles<Edge extends IdentityEdge>(
  edges: readonly Edge[],
  meeting: Meeting,
): Map<Edge, IdentityCycle> {
  const component = stronglyConnected(edges);
  const inside = edges.filter(({ source, target }) => component.get(source) === component.get(target));
  const from = new Map<string, Edge[]>();
  for (const edge of inside) from.set(edge.source, [...(from.get(edge.source) ?? []), edge]);
  const remembered = remembering(meeting);
  const cycles = new Map<Edge, IdentityCycle>();
  for (const edge of inside) {
    const cycle = cycleThrough(edge, from, remembered);
    if (cycle !== undefined) cycles.set(edge, cycle);
  }
  return cycles;
}

interface Step {
  at: string;
  filters: readonly number[];
  path: IdentityEdge[];
}

/** Breadth first over (cluster, filters passed so far): what lets no topic through is not followed. */
function cycleThrough(
  first: IdentityEdge,
  from: ReadonlyMap<string, readonly IdentityEdge[]>,
  meeting: Meeting,
): IdentityCycle | undefined {
  const start = { at: first.target, filters: [first.filter], path: [first] };
  if (meeting(start.filters) === "no") return undefined;
  const queue: Step[] = [start];
  const seen = new Set<string>();
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    if (seen.size > SEARCH_LIMIT) return { path: step.path, certainty: "unknown" };
    for (const edge of from.get(step.at) ?? []) {
      const filters = step.filters.includes(edge.filter)
        ? step.filters
        : [...step.filters, edge.filter].sort((a, b) => a - b);
      const certainty = meeting(filters);
      if (certainty === "no") continue;
      const path = [...step.path, edge];
      if (edge.target === first.source) return { path, certainty };
      const key = `${edge.target} ${filters.join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ at: edge.target, filters, path });
    }
  }
  return undefined;
}

function remembering(meeting: Meeting): Meeting {
  const answers = new Map<string, ReturnType<Meeting>>();
  return (filters) => {
    const key = filters.join();
    const answer = answers.get(key) ?? meeting(filters);
    answers.set(key, answer);
    return answer;
  };
}

/** The strongly connected component of each cluster, as a number (Tarjan's algorithm, with a stack of its own). */
function stronglyConnected(edges: readonly IdentityEdge[]): Map<string, number> {
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
