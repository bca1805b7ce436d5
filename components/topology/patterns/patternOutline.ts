/**
 * A pattern as far as it is told without a regular expression engine: every name that it matches begins with `head`, and what
 * follows is nothing, anything, or an expression. Most patterns of real flows are a name or `name.*`, and reading thousands
 * of them by RE2 would cost more than all the rest of planning.
 */
export interface PatternOutline {
  readonly head: string;
  readonly tail: "nothing" | "anything" | "expression";
}

const PLAIN = /^((?:[\w-]|\\\.)*)(\.\*)?$/;
/** Stops before a character that is repeated. */
const HEAD = /^(?:(?:[\w-]|\\\.)(?![*?+{]))*/;
const UNKNOWN: PatternOutline = { head: "", tail: "expression" };

/** Whether a pattern is a name, or the beginning of one with .* after it, which every engine reads alike. */
export function isPlain(pattern: string): boolean {
  return pattern !== "" && PLAIN.test(pattern);
}

/** The outlines of a list, pattern by pattern. */
export function patternOutlines(patterns: readonly string[]): PatternOutline[] {
  // A flag, such as (?i), reaches on to the patterns after it.
  return patterns.some((pattern) => pattern.includes("(?"))
    ? patterns.map(() => UNKNOWN)
    : patterns.map(patternOutline);
}

function patternOutline(pattern: string): PatternOutline {
  const [plain, head = "", anything] = PLAIN.exec(pattern) ?? [];
  if (plain !== undefined) return { head: unescaped(head), tail: anything === undefined ? "nothing" : "anything" };
  if (pattern.includes("|")) return UNKNOWN;
  return { head: unescaped(HEAD.exec(pattern)?.[0] ?? ""), tail: "expression" };
}

/** Whether a pattern with this outline matches a name; undefined when only the expression can tell. */
export function outlineMatches({ head, tail }: PatternOutline, topic: string): boolean | undefined {
  if (!topic.startsWith(head)) return false;
  return tail === "expression" ? undefined : tail === "anything" || topic.length === head.length;
}

/** Whether no name can begin as one of these and as one of those. */
export function outlinesExclude(these: readonly PatternOutline[], those: readonly PatternOutline[]): boolean {
  return !these.some((one) =>
    those.some((other) => one.head.startsWith(other.head) || other.head.startsWith(one.head)),
  );
}

function unescaped(head: string): string {
  return head.replaceAll("\\", "");
}
