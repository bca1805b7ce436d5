import type { KafkaCluster } from "../arguments/arguments";
import { clusterIdentities } from "../simulation/clusterIdentity";
import { FilterTable } from "../simulation/filterTable";
import { keepsNames } from "../replication/replicationPolicy";
import { type Problem, childPath } from "../values/problem";
import { endlessFindings } from "./endlessRules";
import { type Finding, type IndexedEdge, flowEdges } from "./flowEdges";
import type { IndexedFlow } from "./soundTopology";

/**
 * What goes wrong between flows where the names of topics do not tell which cluster they came from: records that go round in a loop
 * forever, and topics of several clusters that become one. Decided on what the allow and deny lists can both match; where that cannot
 * be worked out it is a warning.
 */
export function identityProblems(
  flows: readonly IndexedFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
): { problems: Problem[]; warnings: Problem[] } {
  const identities = clusterIdentities(clusters);
  const severalAliases = new Set([...identities.values()].map(({ id }) => id)).size < identities.size;
  if (!severalAliases && !flows.some(([, flow]) => keepsNames(flow))) return { problems: [], warnings: [] };
  const filters = new FilterTable(Object.values(clusters).flatMap(({ topics }) => Object.keys(topics ?? {})));
  const edges = flowEdges(flows, identities, filters);
  const findings = [...endlessFindings(edges, filters, identities), ...fanInFindings(edges, filters)];
  return {
    problems: findings.filter(({ isCertain }) => isCertain).map(({ problem }) => problem),
    warnings: findings.filter(({ isCertain }) => !isCertain).map(({ problem }) => problem),
  };
}

function fanInFindings(edges: readonly IndexedEdge[], filters: FilterTable): Finding[] {
  const into = new Map<string, IndexedEdge[]>();
  return edges
    .filter((edge) => edge.keepsNames && edge.source !== edge.target)
    .flatMap((edge) => {
      const others = into.get(edge.target) ?? [];
      into.set(edge.target, [...others, edge]);
      const met = others.find((other) => filters.meet([other.filter, edge.filter]) !== "no");
      if (met === undefined) return [];
      const ids = [met.filter, edge.filter];
      return [
        {
          isCertain: filters.meet(ids) === "yes",
          problem: {
            path: `${childPath("flows", edge.index)}.topics`,
            message: `has ${filters.words(filters.common(ids))} in common with flows[${String(met.index)}], and both keep topic names, so ${harm(met, edge)}; allow different topics, or use DefaultReplicationPolicy`,
          },
        },
      ];
    });
}

function harm(one: IndexedEdge, other: IndexedEdge): string {
  return one.source === other.source
    ? `every record is copied twice, because "${one.sourceAlias}" and "${other.sourceAlias}" are one cluster, and so are the two targets`
    : `topics of "${one.sourceAlias}" and "${other.sourceAlias}" become one on "${other.targetAlias}"`;
}
