import { IDENTITY_REPLICATION_POLICY } from "../../topology/replication/replicationPolicy";
import type { Problem } from "../../topology/values/problem";
import { MAX_REMOTE_TOPICS } from "../../topology/paths/topicPaths";
import type { ExplainedFlow, ExplainedTopic, Hop, MirrorMakerTopic, TopologyExplanation } from "../explanation";
import { columns } from "./columns";
import { LINE_NAMES, countOf } from "./words";

/**
 * An explanation for people. With topics asked for it answers for those only; the flows and internal topics, which are the same
 * whatever is asked, are left out.
 */
export function explanationText(
  explanation: TopologyExplanation,
  { asked = false, warnings = [] }: { asked?: boolean; warnings?: readonly Problem[] } = {},
): string {
  const { kafkaLine, clusters, flows } = explanation;
  const sections = [
    [`${countOf(clusters, "cluster")}, ${countOf(flows, "flow")}, decided by ${LINE_NAMES[kafkaLine]}`],
    ...(asked ? [] : [["Flows", ...flowLines(flows)]]),
    ["Topics", ...topicLines(explanation.topics)],
    patternLines(explanation),
    ...(asked ? [] : [["MirrorMaker's own topics", ...internalTopicLines(explanation)]]),
    explanation.complete ? [] : [`There are more than ${String(MAX_REMOTE_TOPICS)} copies; the rest is not listed.`],
    warnings.length === 0 ? [] : ["Warnings", ...warnings.map(({ path, message }) => `  ${path}: ${message}`)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function flowLines(flows: readonly ExplainedFlow[]): string[] {
  return flows.flatMap((flow) => [
    `  ${flow.sourceCluster} -> ${flow.targetCluster}${flow.mirrorMaker === undefined ? "" : `, by ${flow.mirrorMaker}`}`,
    `    ${flow.enabled ? `${String(flow.replicated)} replicated, ${String(flow.skipped)} not` : "disabled"}; ${namingOf(flow)}`,
    `    allows ${listText(flow.topics)}`,
    `    denies ${listText(flow.topicsBlacklists)}`,
  ]);
}

const namingOf = ({ replicationPolicyClass, sourceCluster }: ExplainedFlow) =>
  replicationPolicyClass === IDENTITY_REPLICATION_POLICY
    ? "copies keep their names"
    : `copies are named ${sourceCluster}.*`;

const listText = (patterns: readonly string[]) => (patterns.length === 0 ? "nothing" : patterns.join(", "));

function topicLines(topics: readonly ExplainedTopic[]): string[] {
  return topics.flatMap((topic) => [`  ${topicTitle(topic)}`, ...columns(hopRows(topic.hops, "  "))]);
}

const ORIGINS: Record<ExplainedTopic["origin"], string> = {
  declared: "",
  copy: ", a copy",
  internal: ", MirrorMaker's own",
  assumed: ", if there is one",
};

function topicTitle({ cluster, topic, origin, hops }: ExplainedTopic): string {
  const stays = hops.length === 0 ? `: stays here, no flow reads ${cluster}` : "";
  return `${topic} on ${cluster}${ORIGINS[origin]}${stays}`;
}

/** Rows of a tree: the copy, and why. */
function hopRows(hops: readonly Hop[], indent: string): string[][] {
  return hops.flatMap((hop, index) => {
    const isLast = index === hops.length - 1;
    const below = `${indent}${isLast ? "   " : "│  "}`;
    const elsewhere = hop.explainedElsewhere === true ? "; shown in full elsewhere" : "";
    return [
      [
        `${indent}${isLast ? "└─ " : "├─ "}${hop.targetCluster}: ${hop.replicated ? hop.remoteTopic : "not replicated"}`,
        `${hop.detail}${elsewhere}`,
      ],
      ...otherLineRow(hop, `${below}${hop.hops.length > 0 ? "│" : ""}`),
      ...hopRows(hop.hops, below),
    ];
  });
}

function otherLineRow({ otherLine }: Hop, indent: string): string[][] {
  if (otherLine === undefined) return [];
  const { kafkaLine, replicated, detail } = otherLine;
  return [[indent, `${LINE_NAMES[kafkaLine]}: ${replicated ? "replicated" : "not replicated"}, ${detail}`]];
}

function patternLines({ consumerPatterns }: TopologyExplanation): string[] {
  if (consumerPatterns.length === 0) return [];
  return [
    "Consumer patterns, the same on each cluster",
    ...consumerPatterns.flatMap(({ pattern, reads }) => [
      `  ${pattern}`,
      ...columns(reads.map(({ cluster, topics }) => [`    on ${cluster}`, topics.join(", ")])),
    ]),
  ];
}

/** Connect's three topics stand in one line. */
function internalTopicLines({ clusters, internalTopics }: TopologyExplanation): string[] {
  const shortened = internalTopics
    .filter(({ topic }) => !/^mm2-(offsets|status)\./.test(topic))
    .map((topic) => ({ ...topic, topic: topic.topic.replace(/^mm2-configs\./, "mm2-{configs,offsets,status}.") }));
  return clusters.flatMap(({ alias }) => {
    const own = shortened.filter(({ cluster }) => cluster === alias);
    return own.length === 0 ? [] : [`  on ${alias}`, ...columns(own.map(internalTopicRow))];
  });
}

const internalTopicRow = ({ topic, purpose, pairs }: MirrorMakerTopic) => [
  `    ${topic}`,
  `${purpose}, ${pairs.map((pair) => pair.replace("->", " -> ")).join(", ")}`,
];
