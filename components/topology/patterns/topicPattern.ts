import { RE2JS } from "re2js";
import { patternMemory } from "./patternMemory";
import { isPlain, outlineMatches, patternOutlines } from "./patternOutline";
import { unsharedSyntax } from "./patternSyntax";

/**
 * Topic patterns of MirrorMaker 2 are java.util.regex expressions matched against the whole topic name. They are read
 * here by RE2, which needs no back-tracking; a pattern in which Java sees something else is refused, so one that is
 * accepted means the same in MirrorMaker.
 */
export type TopicPattern = (topic: string) => boolean;

/** Why a pattern cannot be used, in words that say what to write instead; undefined when it can. */
export function topicPatternProblem(pattern: string): string | undefined {
  if (isPlain(pattern)) return undefined;
  return problems(pattern, () => findProblem(pattern));
}

const problems = patternMemory<string | undefined>(20_000);
const compiledLists = patternMemory<RE2JS>(20_000);

function findProblem(pattern: string): string | undefined {
  if (pattern.trim() !== pattern || pattern === "") {
    return "must be a regular expression without spaces around it";
  }
  if (pattern.includes(",")) {
    return 'contains a comma, where MirrorMaker splits lists of patterns; write it without one, such as "[0-9][0-9]?" for "[0-9]{1,2}"';
  }
  const unshared = unsharedSyntax(pattern);
  if (unshared !== undefined) return unshared;
  try {
    compile(pattern);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    return `is not a valid regular expression (${reason})`;
  }
}

/**
 * A matcher for a list of patterns, as MirrorMaker makes it: the list joined with |, on the whole name. An empty list
 * matches nothing. Expressions are read when a name first begins as one of them does; until then a matcher costs nothing.
 */
export function topicMatcher(patterns: readonly string[]): TopicPattern {
  const outlines = patternOutlines(patterns);
  const expressions = patterns.filter((_, index) => outlines[index]?.tail === "expression").join("|");
  return (topic) => {
    const verdicts = outlines.map((outline) => outlineMatches(outline, topic));
    return verdicts.includes(true) || (verdicts.includes(undefined) && compile(expressions).testExact(topic));
  };
}

function compile(list: string): RE2JS {
  return compiledLists(list, () => RE2JS.compile(list));
}
