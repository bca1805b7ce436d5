import type { ReplicationFlow } from "../arguments/arguments";
import { placeKey } from "../paths/topicPaths";
import type { RemoteTopic } from "../plan/plan";
import { type Problem, childPath } from "../values/problem";

/** Copies that get every record twice, because two ways lead to them from one topic. */
export function doubledProblems(copies: readonly RemoteTopic[], flows: readonly ReplicationFlow[]): Problem[] {
  const into = new Map<string, RemoteTopic[]>();
  for (const copy of copies) {
    const key = placeKey({ cluster: copy.targetCluster, topic: copy.remoteTopic });
    const others = into.get(key);
    if (others === undefined) into.set(key, [copy]);
    else others.push(copy);
  }
  return [...into.values()].flatMap((ways) => {
    const [second, first] = doubled(ways, into);
    if (first === undefined || second === undefined) return [];
    const index = flows.findIndex(
      ({ sourceCluster, targetCluster }) =>
        sourceCluster === second.sourceCluster && targetCluster === second.targetCluster,
    );
    return [
      {
        path: childPath("flows", index),
        message: `writes "${second.remoteTopic}" on "${second.targetCluster}" with the records of "${second.topic}" on "${second.sourceCluster}", and the flow from "${first.sourceCluster}" writes it with those of "${first.topic}"; one of them is a copy of the other, or both are copies of one topic, so every record comes twice; deny the topic in one of the two flows`,
      },
    ];
  });
}

const sourceKey = ({ sourceCluster, topic }: RemoteTopic) => placeKey({ cluster: sourceCluster, topic });

/** Of the ways into one topic the first two that begin with the same topic, the later one first. */
function doubled(ways: readonly RemoteTopic[], into: ReadonlyMap<string, readonly RemoteTopic[]>): RemoteTopic[] {
  const different = new Map(ways.map((way) => [sourceKey(way), way]));
  if (different.size < 2) return [];
  const upstream = [...different.values()].map((way) => ({ way, topics: originsOf(way, into) }));
  for (const [index, { way, topics }] of upstream.entries()) {
    const earlier = upstream.slice(0, index).find((other) => [...topics].some((topic) => other.topics.has(topic)));
    if (earlier !== undefined) return [way, earlier.way];
  }
  return [];
}

/** Every topic whose records come by a way: what it copies, and what that is a copy of. */
function originsOf(way: RemoteTopic, into: ReadonlyMap<string, readonly RemoteTopic[]>): Set<string> {
  const origins = new Set([sourceKey(way)]);
  // The set grows while it is walked.
  for (const place of origins) {
    for (const copy of into.get(place) ?? []) origins.add(sourceKey(copy));
  }
  return origins;
}
