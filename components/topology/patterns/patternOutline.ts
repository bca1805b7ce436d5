/**
 * A pattern as far as it is told without a regular expression engine: every name that it matches begins with `head`, and what
 * follows is nothing, anything that ends with `end`, or an expression. Most patterns of real flows are a name, `name.*` or
 * `.*\.name`, and reading thousands of them by RE2 would cost more than all the rest of planning.
 */
export interface PatternOutline {
  readonly head: string;
  readonly tail: "nothing" | "anything" | "expression";
  readonly end: string;
}

const PLAIN = /^((?:[\w-]|\\\.)*)(\.\*((?:[\w-]|\\\.)*))?$/;
const PARTS = /^(?:[\w-]|\\\.|\.\*|\((?:[\w-]|\\\.)+(?:\|(?:[\w-]|\\\.)+)*\))*$/;
/** Stops before a character that is repeated. */
const HEAD = /^(?:(?:[\w-]|\\\.)(?![*?+{]))*/;
const UNKNOWN: PatternOutline = { head: "", tail: "expression", end: "" };

/** Whether a pattern is made of parts of names, .* and choices such as (a|b) alone, which every engine reads alike. */
export function isPlain(pattern: string): boolean {
  return pattern !== "" && PARTS.test(pattern);
}

/** The outlines of a list, pattern by pattern. */
export function patternOutlines(patterns: readonly string[]): PatternOutline[] {
  // A flag, such as (?i), reaches on to the patterns after it.
  return patterns.some((pattern) => pattern.includes("(?"))
    ? patterns.map(() => UNKNOWN)
    : patterns.map(patternOutline);
}

function patternOutline(pattern: string): PatternOutline {
  const [plain, head = "", anything, end = ""] = PLAIN.exec(pattern) ?? [];
  if (plain !== undefined) {
    return { head: unescaped(head), tail: anything === undefined ? "nothing" : "anything", end: unescaped(end) };
  }
  if (hasAlternatives(pattern)) return UNKNOWN;
  return { ...UNKNOWN, head: unescaped(HEAD.exec(pattern)?.[0] ?? "") };
}

/** Whether a pattern is several, with | between them; a | in a group leaves what stands before the group as it is. */
function hasAlternatives(pattern: string): boolean {
  // Without escaped characters and classes, a parenthesis is one of a group.
  let rest = pattern.replaceAll(/\\.|\[\^?\]?[^\]]*\]/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/\([^()]*\)/g, "");
  }
  return rest.includes("|");
}

/** Whether a pattern with this outline matches a name; undefined when only the expression can tell. */
export function outlineMatches({ head, tail, end }: PatternOutline, topic: string): boolean | undefined {
  if (!topic.startsWith(head)) return false;
  if (tail === "expression") return undefined;
  if (tail === "nothing") return topic.length === head.length;
  return topic.endsWith(end) && topic.length >= head.length + end.length;
}

/** Whether no name can begin and end as one of these and as one of those. */
export function outlinesExclude(these: readonly PatternOutline[], those: readonly PatternOutline[]): boolean {
  return !these.some((one) => those.some((other) => !exclude(one, other)));
}

function exclude(one: PatternOutline, other: PatternOutline): boolean {
  if (!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) return true;
  if (one.tail === "nothing") return outlineMatches(other, one.head) === false;
  if (other.tail === "nothing") return outlineMatches(one, other.head) === false;
  // Nothing is known of how an expression ends, which every name's end fits.
  return !one.end.endsWith(other.end) && !other.end.endsWith(one.end);
}

function unescaped(head: string): string {
  return head.replaceAll("\\", "");
}
