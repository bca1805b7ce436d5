import { type PatternAutomaton, commonClasses, difference, patternAutomaton } from "./patternAutomaton";
import { TOPIC_NAME_MAX_LENGTH } from "./replicationPolicy";
import { topicMatcher, topicPatternProblem } from "./topicPattern";

/** The lists of a replication flow: what it allows less what it denies. An empty list matches nothing. */
export interface TopicLists {
  readonly topics: readonly string[];
  readonly topicsBlacklists: readonly string[];
}

/**
 * Whether some lists have a topic in common: none, some with the shortest name as an example, or unknown because a pattern
 * cannot be read or the search grew too large.
 */
export type PatternOverlap =
  { overlap: "none" } | { overlap: "some"; example: string } | { overlap: "unknown"; reason: string };

/** Searches end here; lists of common patterns need some ten to a hundred states. */
export const OVERLAP_STATE_LIMIT = 10_000;

/** Names that Kafka refuses though each of their characters is allowed. */
const ILLEGAL_NAMES = "\\.{0}|\\.|\\.\\.";

/**
 * Whether one legal topic name (1 to 249 of [a-zA-Z0-9._-], neither "." nor "..") passes the lists of every flow: of two
 * flows into one target, or of all flows of a circle. Exact, by a breadth-first search over the product of the lists'
 * automata; the order of the flows does not matter. Names that MirrorMaker treats apart (heartbeats, internal topics) count
 * like any other.
 *
 * Automata and answers are kept by the text of the lists: a new pair costs some ten microseconds, a known one below one.
 */
export function patternOverlap(flows: readonly TopicLists[]): PatternOverlap {
  const languages = flows.map(languageOf);
  const unreadable = languages.find((language) => "unreadable" in language);
  if (unreadable !== undefined) return { overlap: "unknown", reason: unreadable.unreadable };
  const readable = languages.filter((language) => "automaton" in language);
  const key = readable
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
  return remember(answers, key, () => search(readable.map(({ automaton }) => automaton)));
}

/** Whether the lists of a flow leave no legal topic name at all; false when that is unknown. */
export function matchesNothing(topics: readonly string[], topicsBlacklists: readonly string[]): boolean {
  const isRead = [...topics, ...topicsBlacklists].every((pattern) => topicPatternProblem(pattern) === undefined);
  if (
    isRead &&
    likelyNames(topics).some((name) => topicMatcher(topics)(name) && !topicMatcher(topicsBlacklists)(name))
  ) {
    return false;
  }
  return patternOverlap([{ topics, topicsBlacklists }]).overlap === "none";
}

/** Most patterns match what is left of them without their special characters, which spares making an automaton. */
function likelyNames(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.replaceAll(/[^a-zA-Z0-9_-]/g, "") || "a");
}

/** The topic names that the lists of one flow let through. */
type Language = { readonly id: number; readonly automaton: PatternAutomaton } | { readonly unreadable: string };

const automata = new Map<string, PatternAutomaton>();
const languages = new Map<string, Language>();
const answers = new Map<string, PatternOverlap>();
let languageCount = 0;

/** More than any topology has; a process that outlives many topologies does not grow with them. */
const REMEMBERED = 50_000;

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  if (known.size >= REMEMBERED) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}

function languageOf(flow: TopicLists): Language {
  const key = JSON.stringify([flow.topics, flow.topicsBlacklists]);
  return remember(languages, key, () => makeLanguage(flow));
}

function makeLanguage({ topics, topicsBlacklists }: TopicLists): Language {
  for (const pattern of [...topics, ...topicsBlacklists]) {
    const problem = topicPatternProblem(pattern);
    if (problem !== undefined) return { unreadable: `the pattern "${pattern}" ${problem}` };
  }
  const denied = automatonOf([...topicsBlacklists, ILLEGAL_NAMES]);
  return { id: (languageCount += 1), automaton: difference(automatonOf(topics), denied) };
}

function automatonOf(patterns: readonly string[]): PatternAutomaton {
  return remember(automata, JSON.stringify(patterns), () => patternAutomaton(patterns));
}

/** A place of the search: the state of every automaton after the same name. */
interface Place {
  readonly states: readonly number[];
  readonly name: string;
}

/** The shortest name that all automata accept. */
function search(automata: readonly PatternAutomaton[]): PatternOverlap {
  const { members, characters } = commonClasses(automata);
  const steps = characters.map((character, index) => ({ character, classes: members[index] ?? [] }));
  const places: Place[] = [{ states: automata.map(() => 0), name: "" }];
  const seen = new Set([automata.map(() => 0).join()]);
  for (const { states, name } of places) {
    if (automata.every((automaton, i) => automaton.accepts(states[i] ?? 0))) return { overlap: "some", example: name };
    if (name.length === TOPIC_NAME_MAX_LENGTH) continue;
    for (const { character, classes } of steps) {
      const next = automata.map((automaton, i) => automaton.next(states[i] ?? 0, classes[i] ?? 0));
      if (automata.some((automaton, i) => automaton.isDead(next[i] ?? 0))) continue;
      const key = next.join();
      if (seen.has(key)) continue;
      seen.add(key);
      places.push({ states: next, name: name + character });
    }
    if (places.length > OVERLAP_STATE_LIMIT) {
      return {
        overlap: "unknown",
        reason: `the patterns are too intricate (over ${String(OVERLAP_STATE_LIMIT)} states)`,
      };
    }
  }
  return { overlap: "none" };
}
