import { identityCycles } from "../../components/topology/identityCycles";
import { ends, keepsNames } from "../graph/flows";
import type { FlowNode } from "../graph/replicationGraph";
import { meeting } from "../graph/topicLists";
import { EACH_FLOW, stackRule } from "../rule/stackRule";

export const noIdentityCycle = stackRule(
  {
    name: "mm2-no-identity-cycle",
    displayName: "No circle of flows keeps topic names",
    description:
      "Flows under IdentityReplicationPolicy must not lead back to where they begin: nothing in a record tells MirrorMaker that it came from there, so it is copied for ever.",
    level: "mandatory",
    severity: "critical",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps:
      "Use DefaultReplicationPolicy in at least one flow of the circle, or let the flows' topics have nothing in common.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/remove-mirrormaker-prefix",
  },
  EACH_FLOW,
  ({ flows }) => {
    const edges = flows.filter(keepsNames).flatMap((flow, filter) => {
      const between = ends(flow);
      return between === undefined ? [] : [{ source: between.from, target: between.to, filter, flow }];
    });
    const byFilter = new Map(edges.map(({ filter, flow }) => [filter, flow]));
    const cycles = identityCycles(
      edges,
      (filters) => answers[meeting(filters.flatMap((id) => byFilter.get(id) ?? []))],
    );
    const certain = new Map<FlowNode, readonly string[]>(
      [...cycles]
        .filter(([, { certainty }]) => certainty === "yes")
        .map(([{ flow }, { path }]) => [flow, path.map(({ filter }) => byFilter.get(filter)?.name ?? "")]),
    );
    return function* (flow) {
      const circle = certain.get(flow);
      if (circle === undefined) return;
      yield `The flows ${circle.join(", ")} lead in a circle and keep topic names, so records are copied for ever: use DefaultReplicationPolicy in one of them, or let their topics have nothing in common.`;
    };
  },
);

const answers = { none: "no", some: "yes", unknown: "unknown" } as const;
