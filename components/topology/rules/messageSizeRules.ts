import type { KafkaCluster } from "../arguments/arguments";
import type { IndexedFlow } from "./soundTopology";
import { type Problem, childPath } from "../values/problem";
import { topicMatcher, topicPatternProblem } from "../patterns/topicPattern";
import { clientSettings } from "../userConfig/tuningProfiles";

/** Of a Kafka producer, in bytes. https://kafka.apache.org/documentation/#producerconfigs_max.request.size */
const DEFAULT_MAX_REQUEST_SIZE = 1_048_576;

/**
 * Topics whose records may be larger than what MirrorMaker's producer for the target sends: the flow's task dies with
 * RecordTooLargeException at the first of them, and stays dead.
 */
export function messageSizeProblems(
  flows: readonly IndexedFlow[],
  clusters: Readonly<Record<string, KafkaCluster>>,
): Problem[] {
  return flows.flatMap(([, flow]) => {
    const target = clusters[flow.targetCluster];
    const large = largeTopics(clusters[flow.sourceCluster], maxRequestSize(target));
    if (large.length === 0 || target === undefined) return [];
    const patterns = [...(flow.topics ?? []), ...(flow.topicsBlacklist ?? [])];
    if (patterns.some((pattern) => topicPatternProblem(pattern) !== undefined)) return [];
    const allowed = topicMatcher(flow.topics ?? [".*"]);
    const denied = topicMatcher(flow.topicsBlacklist ?? []);
    return large
      .filter(({ name }) => allowed(name) && !denied(name))
      .map(({ name, bytes }) => ({
        path: `${childPath("clusters", flow.targetCluster)}.kafkaMirrormaker.producerMaxRequestSize`,
        message: `${String(maxRequestSize(target))} is less than the maxMessageBytes of "${name}" on "${flow.sourceCluster}" (${String(bytes)}); the flow would stop at the first large record; write at least ${String(bytes)}`,
      }));
  });
}

const maxRequestSize = (cluster: KafkaCluster | undefined) =>
  clientSettings(cluster ?? {})?.producerMaxRequestSize ?? DEFAULT_MAX_REQUEST_SIZE;

function largeTopics(cluster: KafkaCluster | undefined, limit: number): { name: string; bytes: number }[] {
  return Object.entries(cluster?.topics ?? {}).flatMap(([name, { config }]) => {
    const bytes = config?.maxMessageBytes ?? cluster?.kafka?.messageMaxBytes ?? 0;
    return bytes > limit ? [{ name, bytes }] : [];
  });
}
