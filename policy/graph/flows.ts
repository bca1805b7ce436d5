import {
  DEFAULT_REPLICATION_POLICY,
  IDENTITY_REPLICATION_POLICY,
} from "../../components/topology/replication/replicationPolicy";
import type { DecidingFlow } from "../../components/topology/replication/replicationDecision";
import { isKnown } from "../known";
import type { FlowNode } from "./replicationGraph";
import { topicLists } from "./topicLists";

/** A flow that is switched off does no harm; one that is not known to be off may be on. */
export const runs = ({ enable }: FlowNode) => enable !== false;

export const keepsNames = (flow: FlowNode) => runs(flow) && flow.replicationPolicyClass === IDENTITY_REPLICATION_POLICY;

export const addsPrefix = (flow: FlowNode) => flow.replicationPolicyClass === DEFAULT_REPLICATION_POLICY;

/** What MirrorMaker decides by, when all of it is known. */
export function decidingFlow(flow: FlowNode): DecidingFlow | undefined {
  const lists = topicLists(flow);
  const { source, target, replicationPolicyClass } = flow;
  if (lists === undefined || !isKnown(source.alias) || !isKnown(target.alias)) return undefined;
  if (replicationPolicyClass !== DEFAULT_REPLICATION_POLICY && replicationPolicyClass !== IDENTITY_REPLICATION_POLICY) {
    return undefined;
  }
  return { ...lists, sourceCluster: source.alias, targetCluster: target.alias, replicationPolicyClass };
}

/** The flow's ends as clusters, when both are known. */
export function ends({ source, target }: FlowNode): { from: string; to: string } | undefined {
  return typeof source.cluster === "string" && typeof target.cluster === "string"
    ? { from: source.cluster, to: target.cluster }
    : undefined;
}

/** Things by a key; what has none is left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
