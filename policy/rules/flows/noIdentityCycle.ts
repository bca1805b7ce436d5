import { type FlowEdge, endlessWays } from "../../../components/topology/simulation/endlessWays";
import { FilterTable } from "../../../components/topology/simulation/filterTable";
import { decidingFlow, ends, keepsNames, runs } from "../../graph/flows";
import type { FlowNode } from "../../graph/replicationGraph";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const noIdentityCycle = stackRule(
  {
    name: "mm2-no-identity-cycle",
    displayName: "No loop of flows copies records forever",
    description:
      "Flows under IdentityReplicationPolicy must not form a loop: nothing in a record tells MirrorMaker where it came from. One flow that adds a prefix does not break the loop, because MirrorMaker recognises a cluster only by the prefixes in a topic's name, and the other flows do not add theirs. Nor do flows that all add prefixes, if the loop enters a cluster under one alias and leaves it under another.",
    level: "mandatory",
    severity: "critical",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps:
      "Use DefaultReplicationPolicy in all flows of the loop, and one alias for each cluster, or give the flows topics that do not overlap.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/remove-mirrormaker-prefix",
  },
  EACH_FLOW,
  ({ flows }) => {
    const circles = circlesThrough(flows);
    return function* (flow) {
      const circle = circles.get(flow);
      if (circle === undefined) return;
      if (circle.flows.length === 1) {
        yield "The flow leads from a cluster to the same cluster by another alias, so its records are copied forever: let it lead to another cluster, or remove it.";
        return;
      }
      const names = circle.flows.map(({ name }) => name).join(", ");
      const remedy = circle.byAliases
        ? "give each cluster one alias, the same in every MirrorMaker service,"
        : "use DefaultReplicationPolicy in all of them,";
      const cause = circle.byAliases
        ? ", under ever longer names, because the loop leaves a cluster under another alias than it enters it"
        : "";
      yield `The flows ${names} form a loop in which records are copied forever${cause}: ${remedy} or give them topics that do not overlap.`;
    };
  },
);

interface Edge extends FlowEdge {
  flow: FlowNode;
}

interface Circle {
  flows: FlowNode[];
  /** Whether the circle only goes on because a cluster has several aliases. */
  byAliases: boolean;
}

/** For each flow that keeps names, and for one of a circle by several aliases, the flows of a circle that records certainly go round. */
function circlesThrough(flows: readonly FlowNode[]): Map<FlowNode, Circle> {
  const filters = new FilterTable();
  const edges = flows.filter(runs).flatMap((flow): Edge[] => {
    const between = ends(flow);
    const deciding = decidingFlow(flow);
    if (between === undefined || deciding === undefined) return [];
    const { sourceCluster: sourceAlias, targetCluster: targetAlias } = deciding;
    // A flow between equal aliases is another rule's finding.
    if (sourceAlias === targetAlias) return [];
    return [
      {
        source: between.from,
        target: between.to,
        sourceAlias,
        targetAlias,
        filter: filters.idOf(deciding),
        keepsNames: keepsNames(flow),
        flow,
      },
    ];
  });
  const flowOf = new Map<FlowEdge, FlowNode>(edges.map((edge) => [edge, edge.flow]));
  return new Map(
    [...endlessWays(edges, filters)]
      .filter(([, { certainty, path }]) => certainty === "yes" && !isToAndFro(path))
      .map(([{ flow, keepsNames: keeps }, { path }]) => [
        flow,
        { flows: path.flatMap((edge) => flowOf.get(edge) ?? []), byAliases: !keeps },
      ]),
  );
}

/** Two flows of which one adds a prefix are the finding of mm2-active-active-default-policy. */
const isToAndFro = (path: readonly FlowEdge[]) =>
  path.length === 2 && path.some((edge) => edge.keepsNames) && path.some((edge) => !edge.keepsNames);
