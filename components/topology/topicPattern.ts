import { RE2JS } from "re2js";
import { unsharedSyntax } from "./patternSyntax";

/**
 * Topic patterns of MirrorMaker 2 are java.util.regex expressions matched against the whole topic name. They are read
 * here by RE2, which needs no back-tracking; a pattern in which Java sees something else is refused, so one that is
 * accepted means the same in MirrorMaker.
 */
export type TopicPattern = (topic: string) => boolean;

/** Why a pattern cannot be used, in words that say what to write instead; undefined when it can. */
export function topicPatternProblem(pattern: string): string | undefined {
  const known = problems.get(pattern);
  if (known !== undefined) return known.problem;
  if (problems.size >= REMEMBERED_PATTERNS) problems.clear();
  const problem = findProblem(pattern);
  problems.set(pattern, { problem });
  return problem;
}

/** The same few patterns stand in thousands of flows, and reading one costs more than all else that is said of it. */
const problems = new Map<string, { problem: string | undefined }>();
const REMEMBERED_PATTERNS = 20_000;

function findProblem(pattern: string): string | undefined {
  if (pattern.trim() !== pattern || pattern === "") {
    return "must be a regular expression without spaces around it";
  }
  if (pattern.includes(",")) {
    return 'holds a comma, at which MirrorMaker splits a list of patterns; write it without, such as "[0-9][0-9]?" for "[0-9]{1,2}"';
  }
  const unshared = unsharedSyntax(pattern);
  if (unshared !== undefined) return unshared;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    return `is not a usable regular expression (${reason})`;
  }
}

/**
 * A matcher for a list of patterns, as MirrorMaker makes it: the list joined with |, on the whole name. An empty list
 * matches nothing.
 */
export function topicMatcher(patterns: readonly string[]): TopicPattern {
  if (patterns.length === 0) return () => false;
  const list = patterns.join("|");
  const known = matchers.get(list);
  if (known !== undefined) return known;
  let compiled: RE2JS | undefined;
  const matcher: TopicPattern = (topic) => (compiled ??= RE2JS.compile(list)).testExact(topic);
  matchers.set(list, matcher);
  return matcher;
}

/** Flows tend to share their lists, and to compile one costs more than all that is asked of it. */
const matchers = new Map<string, TopicPattern>();
