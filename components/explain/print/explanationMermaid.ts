import type { ExplainedCluster, TopologyExplanation } from "../explanation";
import { type PictureLine, flowLabel, topicsOn } from "./pictureParts";

/** A Mermaid flowchart: a subgraph for each cluster with its topics, an edge for each flow. https://mermaid.js.org */
export function explanationMermaid(explanation: TopologyExplanation): string {
  const { clusters, flows } = explanation;
  const ids = new Map(clusters.map(({ alias }, index) => [alias, `c${String(index)}`]));
  const idOf = (alias: string) => ids.get(alias) ?? "";
  return [
    "flowchart LR",
    ...clusters.flatMap((cluster) => subgraph(idOf(cluster.alias), cluster, topicsOn(explanation, cluster.alias))),
    ...flows.map((flow) => {
      const arrow = flow.enabled ? "-->" : "-.->";
      return `  ${idOf(flow.sourceCluster)} ${arrow}|${quoted(flowLabel(flow))}| ${idOf(flow.targetCluster)}`;
    }),
  ].join("\n");
}

function subgraph(id: string, { alias }: ExplainedCluster, topics: readonly PictureLine[]): string[] {
  return [`  subgraph ${id}[${quoted([alias])}]`, `    ${id}t[${quoted(topics.map(({ text }) => text))}]`, "  end"];
}

/** Mermaid takes special characters as entities, written with # for &. */
function quoted(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/["#&<>`\\]/g, (special) => `#${String(special.codePointAt(0))};`));
  return `"${escaped.join("<br/>")}"`;
}
