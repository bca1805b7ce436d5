import type { Problem } from "../values/problem";
import { childPath } from "../values/problem";
import type { ClusterIdentity } from "../simulation/clusterIdentity";
import { type EndlessWay, type FlowEdge, endlessWays } from "../simulation/endlessWays";
import { type FilterTable, namesOnWay } from "../simulation/filterTable";
import type { Finding, IndexedEdge } from "./flowEdges";

/** Loops of flows in which records are copied forever, each with a topic that goes round and the names that it gets. */
export function endlessFindings(
  edges: readonly IndexedEdge[],
  filters: FilterTable,
  identities: ReadonlyMap<string, ClusterIdentity>,
): Finding[] {
  const ways = endlessWays(edges, filters);
  const found = [...ways].map(([edge, way]) => ({
    isCertain: way.certainty === "yes",
    problem: edge.keepsNames
      ? keepingProblem(edge, way, filters)
      : prefixingProblem(edge, way.path, travelling(way, filters), identities),
  }));
  const areTold = found.some(({ isCertain }) => isCertain) || !edges.some(({ emitsHeartbeats }) => emitsHeartbeats);
  return areTold ? found : [...found, ...heartbeatsFindings(edges, identities)];
}

function keepingProblem(edge: IndexedEdge, way: EndlessWay, filters: FilterTable): Problem {
  return {
    path: `${childPath("flows", edge.index)}.replicationPolicyClass`,
    message: `keeps topic names around a loop (${aliasesOn(way.path)}), so records of ${travelling(way, filters)} are copied forever; use DefaultReplicationPolicy in all of its flows (one alone does not stop it), or give the flows topics that do not overlap`,
  };
}

function prefixingProblem(
  edge: IndexedEdge,
  path: readonly FlowEdge[],
  topics: string,
  identities: ReadonlyMap<string, ClusterIdentity>,
): Problem {
  return {
    path: childPath("flows", edge.index),
    message: `is part of a loop (${aliasesOn(path)}), because ${oneCluster(path, identities)}, which MirrorMaker does not know when it looks for its own prefixes; records of ${topics} are copied forever; give each cluster one alias, or give the flows topics that do not overlap`,
  };
}

/** Heartbeats get a prefix from every policy and pass every list, so a loop for them needs no topic in common. */
function heartbeatsFindings(
  edges: readonly IndexedEdge[],
  identities: ReadonlyMap<string, ClusterIdentity>,
): Finding[] {
  const prefixing = edges.map((edge) => ({ ...edge, keepsNames: false }));
  const ways = endlessWays(prefixing, { meet: () => "yes", travel: () => "yes" });
  return [...ways].map(([edge, { path, certainty }]) => ({
    isCertain: certainty === "yes",
    problem: prefixingProblem(
      edge,
      path,
      `MirrorMaker's own topic ${names("heartbeats", path)}, which passes every list,`,
      identities,
    ),
  }));
}

/** The aliases of which two or more stand for one cluster. */
function oneCluster(path: readonly FlowEdge[], identities: ReadonlyMap<string, ClusterIdentity>): string {
  const aliases = new Map<string, Set<string>>();
  for (const { source, sourceAlias, target, targetAlias } of path) {
    aliases.set(source, (aliases.get(source) ?? new Set()).add(sourceAlias));
    aliases.set(target, (aliases.get(target) ?? new Set()).add(targetAlias));
  }
  return [...aliases.values()]
    .filter((own) => own.size > 1)
    .map((own) => {
      const listed = [...own].sort().map((alias) => `"${alias}"`);
      const what = identities.get([...own].sort()[0] ?? "")?.what ?? "one cluster";
      return `${listed.join(" and ")} are one cluster, ${what}`;
    })
    .join(", and ");
}

/** The way by what its clusters are called in the arguments; where one is left by another name than it was entered, both. */
function aliasesOn(path: readonly FlowEdge[]): string {
  const places = path.map(({ targetAlias }, index) => {
    const next = path[index + 1]?.sourceAlias ?? targetAlias;
    return next === targetAlias ? targetAlias : `${targetAlias} = ${next}`;
  });
  const [first] = path;
  const last = path.at(-1);
  const isBack = first === undefined || last === undefined || last.targetAlias === first.sourceAlias;
  return [first?.sourceAlias, ...places].join(" → ") + (isBack ? "" : ` = ${first.sourceAlias}`);
}

/** What travels along a way, in words: with the names that it gets, if they are not all the same. */
function travelling({ path }: EndlessWay, filters: FilterTable): string {
  const traveller = filters.traveller(path);
  if (traveller.overlap !== "some") return filters.words(traveller);
  return path.every(({ keepsNames }) => keepsNames) ? filters.words(traveller) : names(traveller.example, path);
}

function names(topic: string, path: readonly FlowEdge[]): string {
  const [first, ...others] = new Set(namesOnWay(topic, path, 2 * path.length));
  return `"${first ?? topic}" (${others.map((name) => `then "${name}"`).join(", ")} and so on)`;
}
