import { patternOverlap } from "../patterns/patternOverlap";
import { type DecidingFlow, replicationDecider } from "../replication/replicationDecision";

/** Rounds after which a topic that still goes round goes round forever: from the second on, each adds the same prefixes. */
const ROUNDS = 3;

/**
 * A topic that goes round a circle of flows again and again, its name growing or not, by MirrorMaker's own decisions and from
 * whichever cluster on the way it starts. The candidates are tried first, then a name that all the lists let through.
 */
export function endlessTopic(circle: readonly DecidingFlow[], candidates: readonly string[]): string | undefined {
  const overlap = patternOverlap(circle);
  const topics = [...candidates, ...(overlap.overlap === "some" ? [overlap.example] : [])];
  const deciders = circle.map((flow) => replicationDecider(flow, "4.x"));
  const rounds = circle.map((_, start) => [...deciders.slice(start), ...deciders.slice(0, start)]);
  return topics.find((topic) => rounds.some((round) => goesOn(topic, round)));
}

function goesOn(topic: string, round: readonly ReturnType<typeof replicationDecider>[]): boolean {
  let name = topic;
  return Array.from({ length: ROUNDS }, () => round)
    .flat()
    .every((decide) => {
      const { replicated, remoteTopic } = decide(name);
      name = remoteTopic;
      return replicated;
    });
}
