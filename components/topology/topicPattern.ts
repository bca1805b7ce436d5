import { RE2JS } from "re2js";

/**
 * Topic patterns of MirrorMaker 2 are java.util.regex expressions matched against the whole topic name. They are read
 * here by RE2, whose syntax is (with the exceptions below) a subset of Java's and which needs no back-tracking, so a
 * pattern that compiles here means the same in MirrorMaker. Lookaround, back-references and possessive quantifiers are
 * Java's alone and are refused.
 */
export type TopicPattern = (topic: string) => boolean;

/** Why a pattern cannot be used, in words that say what to write instead; undefined when it can. */
export function topicPatternProblem(pattern: string): string | undefined {
  if (pattern.trim() !== pattern || pattern === "") {
    return "must be a regular expression without spaces around it";
  }
  if (pattern.includes(",")) {
    return 'holds a comma, at which MirrorMaker splits a list of patterns; write it without, such as "[0-9][0-9]?" for "[0-9]{1,2}"';
  }
  const unescaped = pattern.replaceAll(/\\./g, "");
  // Inside a class Java reads && as intersection and [ as a nested class; RE2 takes them literally or as POSIX class.
  if (/\[[^\]]*(?:&&|\[)/.test(unescaped)) {
    return "uses class intersection (&&), a nested class ([a[b]]) or a POSIX class ([[:alpha:]]); write one plain class such as [a-z]";
  }
  if (/\(\?P|\(\?[a-z]*U/.test(unescaped)) {
    return "uses (?P...) or the flag U, which Java does not have in RE2's sense; write a plain group";
  }
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    return `is not a usable regular expression (${reason}); only what Java and RE2 share is allowed: no lookaround, back-reference or possessive quantifier`;
  }
}

/** A matcher for a list of patterns, as MirrorMaker makes it: any of them, on the whole name. An empty list matches nothing. */
export function topicMatcher(patterns: readonly string[]): TopicPattern {
  const compiled = patterns.map((pattern) => RE2JS.compile(pattern));
  return (topic) => compiled.some((pattern) => pattern.matches(topic));
}
