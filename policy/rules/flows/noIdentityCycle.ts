import { type FlowEdge, endlessCycles } from "../../../components/topology/paths/endlessCycles";
import { endlessTopic } from "../../../components/topology/paths/endlessTopic";
import type { DecidingFlow } from "../../../components/topology/replication/replicationDecision";
import { decidingFlow, ends, keepsNames, runs } from "../../graph/flows";
import type { FlowNode } from "../../graph/replicationGraph";
import { meeting } from "../../graph/topicLists";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const noIdentityCycle = stackRule(
  {
    name: "mm2-no-identity-cycle",
    displayName: "No loop of flows copies records forever",
    description:
      "Flows under IdentityReplicationPolicy must not form a loop: nothing in a record tells MirrorMaker where it came from. One flow that adds a prefix does not break the loop, because MirrorMaker recognises a cluster only by the prefixes in a topic's name, and the other flows do not add theirs.",
    level: "mandatory",
    severity: "critical",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps:
      "Use DefaultReplicationPolicy in all flows of the loop, or give the flows topics that do not overlap.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/remove-mirrormaker-prefix",
  },
  EACH_FLOW,
  ({ flows }) => {
    const circles = circlesThrough(flows);
    return function* (flow) {
      const circle = circles.get(flow);
      if (circle === undefined) return;
      yield `The flows ${circle.map(({ name }) => name).join(", ")} form a loop in which records are copied forever: use DefaultReplicationPolicy in all of them, or give them topics that do not overlap.`;
    };
  },
);

interface Edge extends FlowEdge {
  flow: FlowNode;
  deciding: DecidingFlow;
}

/** For each flow that keeps names, the flows of a circle that records certainly go round. */
function circlesThrough(flows: readonly FlowNode[]): Map<FlowNode, FlowNode[]> {
  const edges = flows.filter(runs).flatMap((flow, filter): Edge[] => {
    const between = ends(flow);
    const deciding = decidingFlow(flow);
    if (between === undefined || deciding === undefined || between.from === between.to) return [];
    return [{ source: between.from, target: between.to, filter, keepsNames: keepsNames(flow), flow, deciding }];
  });
  const byFilter = new Map(edges.map((edge) => [edge.filter, edge]));
  const edgesOf = (filters: readonly number[]) => filters.flatMap((filter) => byFilter.get(filter) ?? []);
  const onPath = (path: readonly FlowEdge[]) => edgesOf(path.map(({ filter }) => filter));
  const cycles = endlessCycles(edges, {
    meet: (filters) => ANSWERS[meeting(edgesOf(filters).map(({ flow }) => flow))],
    goRound: (path) =>
      endlessTopic(
        onPath(path).map(({ deciding }) => deciding),
        [],
      ) !== undefined,
  });
  return new Map(
    [...cycles]
      .filter(([, { certainty, path }]) => certainty === "yes" && !isToAndFro(path))
      .map(([{ flow }, { path }]) => [flow, onPath(path).map((edge) => edge.flow)]),
  );
}

const ANSWERS = { none: "no", some: "yes", unknown: "unknown" } as const;

/** Two flows of which one adds a prefix are the finding of mm2-active-active-default-policy. */
const isToAndFro = (path: readonly FlowEdge[]) => path.length === 2 && path.some((edge) => !edge.keepsNames);
