import { IDENTITY_REPLICATION_POLICY, isHeartbeatsTopic } from "../../topology/replication/replicationPolicy";
import { compareText } from "../../topology/plan/sorted";
import type { ExplainedFlow, Hop, TopologyExplanation } from "../explanation";

/** A line in the picture of a cluster. */
export interface PictureLine {
  text: string;
  kind: "own" | "copy" | "heartbeats" | "note";
}

/** More topics than these make a picture unreadable. */
const SHOWN_TOPICS = 12;

const ORDER: readonly PictureLine["kind"][] = ["own", "copy", "heartbeats"];

/** The explained topics on a cluster with the copies that arrive there; the last line counts those that are left out. */
export function topicsOn({ topics }: TopologyExplanation, alias: string): PictureLine[] {
  const kinds = new Map<string, PictureLine["kind"]>();
  const add = (topic: string, isCopy: boolean) => {
    kinds.set(topic, isHeartbeatsTopic(topic) ? "heartbeats" : isCopy ? "copy" : "own");
  };
  const addCopies = (hops: readonly Hop[]) => {
    for (const hop of hops) {
      if (hop.replicated && hop.targetCluster === alias) add(hop.remoteTopic, true);
      addCopies(hop.hops);
    }
  };
  topics.forEach(({ hops }) => {
    addCopies(hops);
  });
  for (const { cluster, topic, origin } of topics) if (cluster === alias) add(topic, origin === "copy");

  const lines = [...kinds]
    .map(([text, kind]) => ({ text, kind }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareText(a.text, b.text));
  if (lines.length === 0) return [{ text: "no topic", kind: "note" }];
  if (lines.length <= SHOWN_TOPICS) return lines;
  const left = String(lines.length - SHOWN_TOPICS);
  return [...lines.slice(0, SHOWN_TOPICS), { text: `and ${left} more`, kind: "note" }];
}

/** What a flow's arrow says, in lines. */
export function flowLabel(flow: ExplainedFlow): string[] {
  const naming =
    flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY ? "names kept" : `as ${flow.sourceCluster}.*`;
  const allowed = flow.topics.join(" ");
  return [
    allowed.length <= LONGEST_PATTERN ? allowed : `${allowed.slice(0, LONGEST_PATTERN)}...`,
    flow.enabled
      ? `${String(flow.replicated)} of ${String(flow.replicated + flow.skipped)} topics, ${naming}`
      : "disabled",
  ];
}

const LONGEST_PATTERN = 40;
