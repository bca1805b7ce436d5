import type { FlowRecord, JsonValue } from "../state/model";
import { type MirroredCluster, internalReplicas } from "./mirroredCluster";

/**
 * `X->Y.emit.heartbeats.enabled` for every ordered pair: it writes heartbeats on Y. Two fields speak about it: the flow X→Y's
 * `emit_heartbeats_enabled` and the flow Y→X's `emit_backward_heartbeats_enabled`. One that says true switches it on; when
 * none does and one was never sent, MirrorMaker's default (on) is left alone; otherwise it is off. MirrorMaker starts a Connect
 * worker for each pair with heartbeats, so pairs without any flow get none (https://github.com/apache/kafka/pull/9589).
 *
 * @param flows Only those that run: a disabled flow's heartbeats are off with it.
 */
export function heartbeatProperties(
  clusters: readonly MirroredCluster[],
  flows: readonly FlowRecord[],
): Record<string, string> {
  const pairs = clusters.flatMap((from) => clusters.filter((to) => to !== from).map((to) => [from, to] as const));
  return Object.assign(
    {},
    ...pairs.map(([from, to]) => {
      const arrow = `${from.alias}->${to.alias}`;
      const emit = emitted(flows, from.alias, to.alias);
      return {
        ...(emit === undefined ? {} : { [`${arrow}.emit.heartbeats.enabled`]: String(emit) }),
        ...(emit === false ? {} : { [`${arrow}.heartbeats.topic.replication.factor`]: internalReplicas(to) }),
      };
    }),
  ) as Record<string, string>;
}

function emitted(flows: readonly FlowRecord[], from: string, to: string): boolean | undefined {
  const said: (JsonValue | undefined)[] = flows.flatMap((flow) => {
    if (flow.sourceCluster === from && flow.targetCluster === to) return [flow.settings["emit_heartbeats_enabled"]];
    if (flow.sourceCluster === to && flow.targetCluster === from) {
      return [flow.settings["emit_backward_heartbeats_enabled"]];
    }
    return [];
  });
  if (said.includes(true)) return true;
  return said.includes(undefined) ? undefined : false;
}
