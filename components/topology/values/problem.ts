/** One thing wrong with the arguments. */
export interface Problem {
  /** Where, as a config path: `clusters.source.topics["topic-a"].partitions`. */
  path: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** One message with every problem on its own line, in the order of the paths. */
export function problemReport(problems: readonly Problem[], subject: string): string {
  const lines = [...problems]
    .sort((a, b) => a.path.localeCompare(b.path) || a.message.localeCompare(b.message))
    .map(({ path, message }) => `  - ${path}: ${message}`);
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return [`${subject} has ${count}:`, ...lines].join("\n");
}

/** `parent.key`, or `parent["key"]` when the key is no plain word, as `pulumi config set --path` takes it. */
export function childPath(parent: string, key: string | number): string {
  if (typeof key === "number") return `${parent}[${String(key)}]`;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}
