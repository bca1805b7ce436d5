import { type PatternAutomaton, TOPIC_NAME_CHARACTERS } from "./patternAutomaton";
import { patternMemory } from "./patternMemory";
import { type Cursor, type PatternOverlap, type TopicLists, listsAutomaton, shortestName } from "./patternOverlap";

/** Lists that a name passes under each of the names `before`, `before + again`, `before + again + again` and so on, put before it. */
export interface GrowingPass {
  readonly lists: TopicLists;
  readonly before: string;
  /** Empty if the name passes but once. */
  readonly again: string;
}

const IN_TOPIC_NAMES = /^[\w.-]*$/;
/** An automaton that is in more states than this after ever longer prefixes is given up. */
const ROUNDS_LIMIT = 200;

const answers = patternMemory<PatternOverlap>(20_000);

/**
 * A name that passes all lists although it grows, as long as it may: exact, because an automaton that reads the same text again
 * and again comes back to a state that it was in. `preferred` names are tried first.
 */
export function growingName(passes: readonly GrowingPass[], preferred: readonly string[] = []): PatternOverlap {
  const key = JSON.stringify(
    passes.map(({ lists, before, again }) => [lists.topics, lists.topicsBlacklists, before, again]),
  );
  const cursors = preferred.length === 0 ? undefined : cursorsOf(passes);
  if (Array.isArray(cursors)) {
    const example = preferred.find((name) => cursors.every((cursor) => accepts(cursor, name)));
    if (example !== undefined) return { overlap: "some", example };
  }
  return answers(key, () => search(passes));
}

function search(passes: readonly GrowingPass[]): PatternOverlap {
  const cursors = cursorsOf(passes);
  if (!Array.isArray(cursors)) return cursors;
  if (cursors.some(({ automaton, state }) => automaton.isDead(state))) return { overlap: "none" };
  return shortestName(cursors);
}

/** Where each automaton is before the name itself is read, once for each number of rounds that makes a difference. */
function cursorsOf(passes: readonly GrowingPass[]): Cursor[] | PatternOverlap {
  const cursors = new Map<PatternAutomaton, Set<number>>();
  for (const { lists, before, again } of passes) {
    const automaton = listsAutomaton(lists);
    if ("problem" in automaton) return { overlap: "unknown", reason: automaton.problem };
    if (!IN_TOPIC_NAMES.test(before + again)) {
      return { overlap: "unknown", reason: `"${before}${again}" is no beginning of a topic name` };
    }
    const states = cursors.get(automaton) ?? new Set();
    cursors.set(automaton, states);
    const own = new Set<number>();
    for (let state = read(automaton, 0, before); !own.has(state); state = read(automaton, state, again)) {
      if (own.size > ROUNDS_LIMIT) return { overlap: "unknown", reason: "the patterns count too many prefixes" };
      own.add(state);
      states.add(state);
    }
  }
  return [...cursors].flatMap(([automaton, states]) => [...states].map((state) => ({ automaton, state })));
}

const accepts = ({ automaton, state }: Cursor, name: string) => automaton.accepts(read(automaton, state, name));

function read(automaton: PatternAutomaton, start: number, text: string): number {
  return Array.from(text).reduce(
    (state, character) => automaton.next(state, TOPIC_NAME_CHARACTERS.indexOf(character)),
    start,
  );
}
