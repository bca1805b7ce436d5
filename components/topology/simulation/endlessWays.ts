import { stronglyConnected } from "./stronglyConnected";

/** A flow as an edge between clusters; `filter` tells edges with the same allow and deny list apart from others. */
export interface FlowEdge {
  /** The cluster that is read, by what it is: two aliases of one cluster are one source. */
  source: string;
  target: string;
  /** What MirrorMaker calls the two, which is all that DefaultReplicationPolicy goes by. */
  sourceAlias: string;
  targetAlias: string;
  filter: number;
  /** Whether copies have the name of what they are copied from (IdentityReplicationPolicy). */
  keepsNames: boolean;
}

export type Answer = "yes" | "no" | "unknown";

/** What is known of the topics that pass filters. */
export interface Topics {
  /** Whether some topic passes all of these filters under one name. */
  meet: (filters: readonly number[]) => Answer;
  /** Whether some topic goes this way, under the names that it gets on it: once, or again and again. */
  travel: (path: readonly FlowEdge[], times: "once" | "forever") => Answer;
}

/** The edges of a way back to where an edge begins, that edge first; and whether some topic certainly goes all the way. */
export interface EndlessWay {
  path: FlowEdge[];
  certainty: "yes" | "unknown";
}

/** A search that looks at more than this many places gives up, and says that it does not know. */
const SEARCH_LIMIT = 5000;
/** The same for places that a topic reaches under another name, each of which costs a search for such a topic. */
const GROWING_LIMIT = 400;

/**
 * For each edge the shortest way through it on which topics travel forever; each way that only adds prefixes is told of its first
 * edge alone. A flow under DefaultReplicationPolicy writes its source's alias before the name and refuses names that hold its
 * target's. So a way goes on forever if no alias is both left and entered by such flows on it: because they keep names in between,
 * or because a cluster has several aliases. The work is in line with the edges where there is no circle at all.
 */
export function endlessWays<Edge extends FlowEdge>(edges: readonly Edge[], topics: Topics): Map<Edge, EndlessWay> {
  const beginnings = [...edges.filter(({ keepsNames }) => keepsNames), ...prefixingBeginnings(edges)];
  if (beginnings.length === 0) return new Map();
  const component = stronglyConnected(edges);
  const isInside = ({ source, target }: FlowEdge) => component.get(source) === component.get(target);
  const inside = edges.filter(isInside);
  const remembered = { ...topics, meet: remembering(topics.meet) };
  const [every, prefixing] = [bySource(inside), bySource(inside.filter(({ keepsNames }) => !keepsNames))];
  const ways = new Map<Edge, EndlessWay>();
  const told = new Set<FlowEdge>();
  for (const edge of beginnings.filter(isInside)) {
    if (told.has(edge)) continue;
    const way = wayThrough(edge, edge.keepsNames ? every : prefixing, remembered);
    if (way === undefined) continue;
    ways.set(edge, way);
    for (const step of way.path) if (!step.keepsNames) told.add(step);
  }
  return ways;
}

/** Flows that add prefixes make a circle by themselves only through a cluster that has several aliases. */
function prefixingBeginnings<Edge extends FlowEdge>(edges: readonly Edge[]): Edge[] {
  const aliases = new Map<string, string>();
  const isNew = (cluster: string, alias: string) => (aliases.get(cluster) ?? alias) !== alias;
  const several = edges.some(({ source, target, sourceAlias, targetAlias }) => {
    if (isNew(source, sourceAlias)) return true;
    aliases.set(source, sourceAlias);
    if (isNew(target, targetAlias)) return true;
    aliases.set(target, targetAlias);
    return false;
  });
  return several ? edges.filter(({ keepsNames }) => !keepsNames) : [];
}

function bySource<Edge extends FlowEdge>(edges: readonly Edge[]): Map<string, Edge[]> {
  const from = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = from.get(edge.source);
    if (known === undefined) from.set(edge.source, [edge]);
    else known.push(edge);
  }
  return from;
}

interface Step {
  path: FlowEdge[];
  last: FlowEdge;
  /** Filters passed so far; undefined once a name has changed, from when on they cannot be compared. */
  filters: readonly number[] | undefined;
}

/** Breadth first over (cluster, filters passed so far, prefixes): what lets no topic through is not followed. */
function wayThrough(
  first: FlowEdge,
  from: ReadonlyMap<string, readonly FlowEdge[]>,
  topics: Topics,
): EndlessWay | undefined {
  const beginning = stepAfter([], first, []);
  if (judge(beginning, topics) === "no") return undefined;
  let doubtful: EndlessWay | undefined;
  const closes = (step: Step): EndlessWay | undefined => {
    if (step.last.target !== first.source) return undefined;
    const known = judge(step, topics);
    const certainty = known === "yes" ? topics.travel(step.path, "forever") : known;
    if (certainty === "yes") return { path: step.path, certainty };
    if (certainty === "unknown") doubtful ??= { path: step.path, certainty };
    return undefined;
  };
  const closed = closes(beginning);
  if (closed !== undefined) return closed;
  const queue: Step[] = [beginning];
  const seen = new Set<string>();
  let growing = 0;
  // The list grows while it is walked.
  for (const step of queue) {
    if (seen.size > SEARCH_LIMIT || growing > GROWING_LIMIT)
      return doubtful ?? { path: step.path, certainty: "unknown" };
    for (const last of from.get(step.last.target) ?? []) {
      if (!goesOn(step.path, last)) continue;
      const next = stepAfter(step.path, last, step.filters);
      const key = placeKey(next);
      if (seen.has(key)) continue;
      if (next.filters === undefined) growing += 1;
      if (judge(next, topics) === "no") continue;
      const end = closes(next);
      if (end !== undefined) return end;
      seen.add(key);
      queue.push(next);
    }
  }
  return doubtful;
}

function stepAfter(path: readonly FlowEdge[], last: FlowEdge, filters: Step["filters"]): Step {
  return { path: [...path, last], last, filters: passed(filters, last) };
}

function judge({ path, filters }: Step, topics: Topics): Answer {
  return filters === undefined ? topics.travel(path, "once") : topics.meet(filters);
}

/** Whether DefaultReplicationPolicy lets a topic that came this way go on, in this round and in the next; each edge twice at most. */
function goesOn(path: readonly FlowEdge[], next: FlowEdge): boolean {
  if (next.keepsNames) return path.filter((edge) => edge === next).length < 2;
  return (
    path.every(
      (edge) => edge.keepsNames || (edge.sourceAlias !== next.targetAlias && edge.targetAlias !== next.sourceAlias),
    ) && path.filter((edge) => edge === next).length < 2
  );
}

function passed(filters: readonly number[] | undefined, { filter, keepsNames }: FlowEdge) {
  if (filters === undefined || !keepsNames) return undefined;
  return filters.includes(filter) ? filters : [...filters, filter].sort((a, b) => a - b);
}

/** What lies ahead is the same for two ways that end here with the same filters passed, each after the same prefixes. */
function placeKey({ path, last, filters }: Step): string {
  if (filters !== undefined) return JSON.stringify([last.target, filters]);
  let prefix = "";
  const passes = new Set<string>();
  const entered = new Set<string>();
  for (const edge of path) {
    passes.add(`${String(edge.filter)} ${prefix}`);
    if (edge.keepsNames) continue;
    prefix = `${edge.sourceAlias}.${prefix}`;
    entered.add(edge.targetAlias);
  }
  return JSON.stringify([last.target, prefix, [...entered].sort(), [...passes].sort()]);
}

function remembering(meet: Topics["meet"]): Topics["meet"] {
  const answers = new Map<string, Answer>();
  return (filters) => {
    const key = filters.join();
    const answer = answers.get(key) ?? meet(filters);
    answers.set(key, answer);
    return answer;
  };
}
