import { isKnown } from "../../known";
import { ends, groupBy, runs } from "../../graph/flows";
import type { FlowNode } from "../../graph/replicationGraph";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const aliasUniquePerTarget = stackRule(
  {
    name: "mm2-alias-unique-per-target",
    displayName: "No two MirrorMaker services share a worker group",
    description:
      "MirrorMaker keeps its Connect group and its config, offset and status topics on the target under the source's alias. Two MirrorMaker services that write to the same cluster under the same source alias join the same group and overwrite each other's connectors.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps: "Let one MirrorMaker service run both flows, or give the source another alias in one of them.",
    url: "https://kafka.apache.org/documentation/#georeplication-flow-configure",
  },
  EACH_FLOW,
  ({ flows }) => {
    const byWorker = groupBy(flows.filter(runs), workerOf);
    return function* (flow) {
      const sharing = (byWorker.get(workerOf(flow) ?? "") ?? []).find(
        ({ mirrorMaker }) => mirrorMaker !== flow.mirrorMaker,
      );
      if (!runs(flow) || sharing === undefined) return;
      yield `Flow ${sharing.name} of another MirrorMaker service writes to the same cluster under the same source alias, so the two overwrite each other's connectors: let one service run both, or use another alias.`;
    };
  },
);

function workerOf(flow: FlowNode): string | undefined {
  const to = ends(flow)?.to;
  if (to === undefined || !isKnown(flow.source.alias) || typeof flow.mirrorMaker !== "string") return undefined;
  return JSON.stringify([to, flow.source.alias]);
}
