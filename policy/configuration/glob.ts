// Not by picomatch, to which slashes, brackets, braces and question marks, which names and URNs may have, mean something as well.
/** Whether a whole text matches a pattern in which `*` stands for any text, and everything else for itself. */
export function matchesGlob(pattern: string, text: string): boolean {
  const literals = pattern.split("*").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`, "s").test(text);
}

/** Whether a text matches one of several such patterns. */
export const matchesOne = (patterns: readonly string[], text: string) =>
  patterns.some((pattern) => matchesGlob(pattern, text));
