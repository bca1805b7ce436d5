import { closest } from "fastest-levenshtein";
import type { KafkaCluster, ReplicationFlow } from "../arguments/arguments";
import { clusterKind } from "../arguments/clusterKind";
import { withInternalTopicsDenied } from "../replication/internalTopics";
import { matchesNothing } from "../patterns/patternOverlap";
import { isExactlyOnce } from "../plan/planFlows";
import { DEFAULT_REPLICATION, planFacts } from "../aiven/plans";
import { type Problem, childPath } from "../values/problem";
import { topicPatternProblem } from "../patterns/topicPattern";
import type { IndexedFlow, SoundTopology } from "./soundTopology";
import { topicPatternWarning } from "../patterns/topicPatternWarning";

/** What is wrong with the flows, each given with its place in the list. */
export function flowProblems(flows: readonly IndexedFlow[], context: SoundTopology): Problem[] {
  return [
    ...flows.flatMap(([index, flow]) => {
      const path = childPath("flows", index);
      return [
        ...endProblems(path, flow, context.aliases),
        ...mirrorMakerProblems(path, flow, context.mirrorMakerKeys),
        ...patternProblems(`${path}.topics`, flow.topics),
        ...patternProblems(`${path}.topicsBlacklist`, flow.topicsBlacklist),
        ...emptyTopicsProblems(path, flow),
        ...replicaProblems(path, flow, context.clusters[flow.targetCluster]),
      ];
    }),
    ...samePairProblems(flows),
    ...mixedExactlyOnceProblems(flows, context.clusters),
  ];
}

function endProblems(path: string, flow: ReplicationFlow, aliases: readonly string[] | undefined): Problem[] {
  const unknown =
    aliases === undefined
      ? []
      : (["sourceCluster", "targetCluster"] as const)
          .filter((end) => !aliases.includes(flow[end]))
          .map((end) => ({
            path: `${path}.${end}`,
            message: `"${flow[end]}" is not a cluster alias here${didYouMean(flow[end], aliases)}`,
          }));
  if (flow.sourceCluster !== flow.targetCluster) return unknown;
  return [...unknown, { path: `${path}.targetCluster`, message: "must be a different cluster from sourceCluster" }];
}

const didYouMean = (word: string, known: readonly string[]) =>
  known.length === 0 ? "" : `; did you mean "${closest(word, known)}"?`;

function mirrorMakerProblems(
  path: string,
  { mirrorMaker }: ReplicationFlow,
  keys: readonly string[] | undefined,
): Problem[] {
  const at = `${path}.mirrorMaker`;
  if (keys === undefined) {
    if (mirrorMaker === undefined) return [];
    return [
      { path: at, message: "is only for topologies with several MirrorMaker services; remove it, or use mirrorMakers" },
    ];
  }
  if (mirrorMaker === undefined) {
    return [{ path: at, message: `is missing; name the service that runs the flow: ${[...keys].sort().join(", ")}` }];
  }
  if (keys.includes(mirrorMaker)) return [];
  return [{ path: at, message: `"${mirrorMaker}" is not a key of mirrorMakers${didYouMean(mirrorMaker, keys)}` }];
}

function patternProblems(path: string, patterns: readonly string[] = []): Problem[] {
  return patterns.flatMap((pattern, index) => {
    const problem = topicPatternProblem(pattern);
    return problem === undefined ? [] : [{ path: childPath(path, index), message: problem }];
  });
}

function emptyTopicsProblems(path: string, { topics, topicsBlacklist }: ReplicationFlow): Problem[] {
  if (topics?.length === 0) {
    return [
      { path: `${path}.topics`, message: 'is empty, which Aiven reads as every topic; write [".*"], or enable: false' },
    ];
  }
  const allowed = topics ?? [".*"];
  if (!matchesNothing(allowed, withInternalTopicsDenied(topicsBlacklist ?? []))) return [];
  return [
    {
      path: `${path}.topics`,
      message:
        "allows only topics that topicsBlacklist denies, so nothing would be replicated; change one of the two lists",
    },
  ];
}

/** More replicas than brokers: MirrorMaker only logs a warning and never creates the remote topics. */
function replicaProblems(path: string, flow: ReplicationFlow, target: KafkaCluster | undefined): Problem[] {
  if (target?.plan === undefined || clusterKind(target) !== "created") return [];
  const { nodes } = planFacts("kafka", target.plan);
  const replicas = flow.replicationFactor ?? DEFAULT_REPLICATION;
  if (nodes === undefined || replicas <= nodes) return [];
  return [
    {
      path: `${path}.replicationFactor`,
      message: `${String(replicas)} is more than the ${String(nodes)} brokers of "${flow.targetCluster}" (${target.plan}), so no remote topic would ever be created; write at most ${String(nodes)}`,
    },
  ];
}

function samePairProblems(flows: readonly IndexedFlow[]): Problem[] {
  const first = new Map<string, number>();
  return flows.flatMap(([index, { sourceCluster, targetCluster }]) => {
    const pair = JSON.stringify([sourceCluster, targetCluster]);
    const other = first.get(pair);
    if (other === undefined) {
      first.set(pair, index);
      return [];
    }
    return [
      {
        path: childPath("flows", index),
        message: `goes from ${sourceCluster} to ${targetCluster} as flows[${String(other)}] does; Aiven allows one flow for each pair, so merge their topics`,
      },
    ];
  });
}

/** Exactly once is a property of MirrorMaker's workers for a target, not of one flow (KIP-618, KIP-710). */
function mixedExactlyOnceProblems(
  flows: readonly IndexedFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
): Problem[] {
  const byTarget = new Map<string, IndexedFlow>();
  return flows.flatMap(([index, flow]) => {
    const key = JSON.stringify([flow.mirrorMaker ?? "", flow.targetCluster]);
    const [firstIndex, first] = byTarget.get(key) ?? [index, flow];
    byTarget.set(key, [firstIndex, first]);
    if (isExactlyOnce(flow, clusters) === isExactlyOnce(first, clusters)) return [];
    return [
      {
        path: `${childPath("flows", index)}.exactlyOnceDeliveryEnabled`,
        message: `differs from flows[${String(firstIndex)}], which writes to "${flow.targetCluster}" too; MirrorMaker sets exactly-once delivery for a target as a whole, so use the same value in both`,
      },
    ];
  });
}

/** What is allowed but hardly meant. */
export function flowWarnings(flows: readonly IndexedFlow[]): Problem[] {
  return flows.flatMap(([index, flow]) => {
    const path = childPath("flows", index);
    return [
      ...intervalWarnings(path, flow),
      ...patternWarnings(`${path}.topics`, flow.topics),
      ...patternWarnings(`${path}.topicsBlacklist`, flow.topicsBlacklist),
    ];
  });
}

function intervalWarnings(path: string, { syncGroupOffsetsIntervalSeconds: seconds }: ReplicationFlow): Problem[] {
  if (seconds === undefined || seconds >= 5) return [];
  return [
    {
      path: `${path}.syncGroupOffsetsIntervalSeconds`,
      message: `${String(seconds)} s makes MirrorMaker list every consumer group of the source all the time; use 5 or more (60 matches the checkpoints)`,
    },
  ];
}

function patternWarnings(path: string, patterns: readonly string[] = []): Problem[] {
  return patterns.flatMap((pattern, index) => {
    const warning = topicPatternWarning(pattern);
    return warning === undefined ? [] : [{ path: childPath(path, index), message: warning }];
  });
}
