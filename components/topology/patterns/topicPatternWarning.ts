import { matchesNothing } from "./patternOverlap";
import { topicPatternProblem } from "./topicPattern";

/**
 * How a usable pattern may read differently from what was meant, in words that say what to write instead; undefined when
 * nothing strikes. Nothing is said of a pattern that topicPatternProblem refuses.
 */
export function topicPatternWarning(pattern: string): string | undefined {
  if (topicPatternProblem(pattern) !== undefined) return undefined;
  if (matchesNothing([pattern], [])) {
    return "matches no topic name: names are 1 to 249 letters, digits, dots, hyphens and underscores, and a pattern must match the whole name";
  }
  const shape = withoutEscapesAndClasses(pattern);
  const warnings = [wildcardWarning(pattern), dotWarning(shape), anchorWarning(shape), flagWarning(pattern)].filter(
    (warning) => warning !== undefined,
  );
  return warnings.length === 0 ? undefined : warnings.join("; ");
}

/** `orders*` and `orders-*`, as one writes for files. */
function wildcardWarning(pattern: string): string | undefined {
  const [, head = "", last = ""] = /^((?:[\w-]|\\?\.)*)([\w-]|\\\.)\*$/.exec(pattern) ?? [];
  if (last === "") return undefined;
  return `means "${head}" and any number of "${last}", because * repeats what comes before it; write ${head}${last}.* for every name that starts like this`;
}

/** `orders.created`, whose dot stands for any character. */
function dotWarning(shape: string): string | undefined {
  const example = /[\w-]*\w\.\w[\w-]*/.exec(shape)?.[0];
  if (example === undefined) return undefined;
  return `has a dot, which matches any character, so that ${example.replace(".", "-")} matches too; write \\. for a dot (${example.replace(".", "\\.")})`;
}

function anchorWarning(shape: string): string | undefined {
  if (!/^\^|\$$/.test(shape)) return undefined;
  return "needs no ^ and $, because a pattern must match the whole name anyway; leave them out";
}

/** A flag that is not held in a group reaches over the | with which MirrorMaker joins a list. */
function flagWarning(pattern: string): string | undefined {
  const [flag, letters = ""] = /\(\?([is-]+)\)/.exec(pattern) ?? [];
  if (flag === undefined || !letters.includes("i")) return undefined;
  return `holds ${flag}, which also changes the patterns after it in the list; write (?${letters}:...) around what it is for`;
}

/** The pattern with each escape, quotation and class put as one #, so that what is left stands for itself. */
function withoutEscapesAndClasses(pattern: string): string {
  return pattern.replace(/\\Q.*?\\E|\\x[0-9a-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]/g, "#");
}
