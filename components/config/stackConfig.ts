import type { ReplicationTopology } from "../topology/arguments";
import { planValidated } from "../topology/planReplication";
import type { Problem } from "../topology/problem";
import { topologyProperties } from "../topology/schema";
import { matching, strict } from "../topology/setting";
import { topologyProblems } from "../topology/validate";

/** The configuration of a stack: an Aiven project and a topology, and nothing else. */
export interface StackConfig extends ReplicationTopology {
  /** Name of the Aiven project. */
  aivenProject: string;
}

const schema = strict<StackConfig>({
  aivenProject: matching(/^[a-zA-Z0-9_-]+$/, "the name of an Aiven project"),
  ...topologyProperties,
});

export type ParsedConfig = { config: StackConfig; problems?: never } | { config?: never; problems: Problem[] };

/**
 * Reads a stack's configuration strictly. An unknown key at any depth, a missing or ill-typed value and every fault of the
 * topology is a problem with its config path; all of them come together.
 *
 * @param entries What Pulumi holds for the stack, `<namespace>:<key>` to text; structured values are JSON.
 * @param namespace The Pulumi project's name; keys of other namespaces belong to others and are left alone.
 * @param name Name that the component will get, which names its services.
 */
export function parseStackConfig(
  entries: Readonly<Record<string, string>>,
  namespace: string,
  name: string,
): ParsedConfig {
  const prefix = `${namespace}:`;
  const value = Object.fromEntries(
    Object.entries(entries)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), structured(key.slice(prefix.length), text)]),
  );
  const { problems, warnings } = topologyProblems(name, value, schema);
  if (problems.length > 0) return { problems };

  const config = value as unknown as StackConfig;
  const { aivenProject: _aivenProject, ...topology } = config;
  const planned = planValidated(name, topology, warnings);
  return planned.problems === undefined ? { config } : { problems: planned.problems };
}

/** Pulumi hands every value over as text, and a map, list, number or boolean as JSON. */
function structured(key: string, text: string): unknown {
  if (key === "aivenProject") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
