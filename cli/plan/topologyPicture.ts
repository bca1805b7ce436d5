import { type Graph, instance } from "@viz-js/viz";
import type { ExplainedCluster, ExplainedFlow, TopologyExplanation } from "../../components/explain/explanation";
import { type PictureLine, flowLabel, topicsOn } from "../../components/explain/print/pictureParts";

/** The topology as SVG, laid out by Graphviz; the same text for the same explanation. */
export async function topologyPicture(explanation: TopologyExplanation): Promise<string> {
  const viz = await instance();
  return viz.renderString(graphOf(explanation), { format: "svg" });
}

/** Letters of equal width: Graphviz measures without the reader's fonts, and all fonts of this kind are about as wide. */
const FONT = { fontname: "Courier", fontsize: 11 };

function graphOf(explanation: TopologyExplanation): Graph {
  const { clusters, flows } = explanation;
  return {
    graphAttributes: { rankdir: "LR", nodesep: 0.5, ranksep: 1.2, pad: 0.2, bgcolor: "white" },
    nodeAttributes: { ...FONT, shape: "plain" },
    edgeAttributes: { ...FONT, fontsize: 10, color: "#4a5568", fontcolor: "#2d3748", arrowsize: 0.8 },
    nodes: clusters.map((cluster) => ({
      name: cluster.alias,
      attributes: { label: { html: clusterTable(cluster, topicsOn(explanation, cluster.alias)) } },
    })),
    edges: flows.map((flow) => ({ tail: flow.sourceCluster, head: flow.targetCluster, attributes: arrow(flow) })),
  };
}

const arrow = (flow: ExplainedFlow) => ({
  // Graphviz reads escapes and entities in a label; \n ends a line.
  label: flowLabel(flow)
    .map((line) => ` ${line.replaceAll("\\", "\\\\").replaceAll("&", "&amp;")} `)
    .join("\\n"),
  style: flow.enabled ? "solid" : "dashed",
});

const KINDS: Record<ExplainedCluster["kind"], string> = {
  created: "created here",
  existingService: "existing service",
  stackReference: "in another stack",
  external: "outside Aiven",
  existingEndpoint: "outside Aiven",
};

const COLORS: Record<PictureLine["kind"], string> = {
  own: "#1a202c",
  copy: "#2b6cb0",
  heartbeats: "#718096",
  note: "#718096",
};

/** A heading with the alias, and a line for each topic. */
function clusterTable({ alias, kind }: ExplainedCluster, topics: readonly PictureLine[]): string {
  const heading = `<b>${escaped(alias)}</b><br/><font point-size="9">${KINDS[kind]}</font>`;
  const rows = topics
    .map(({ text, kind }) => `<font color="${COLORS[kind]}">${escaped(text)}</font><br align="left"/>`)
    .join("");
  return (
    '<table border="0" cellborder="1" cellspacing="0" cellpadding="6" color="#4a5568">' +
    `<tr><td bgcolor="#e2e8f0">${heading}</td></tr><tr><td align="left" balign="left">${rows}</td></tr></table>`
  );
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
