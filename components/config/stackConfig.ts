import { furtherProblems } from "../presets/furtherProblems";
import type { ReplicationTopology, ReplicationTopologyKeys } from "../topology/arguments/arguments";
import type { Planned } from "../topology/plan/plan";
import { planValidated } from "../topology/planReplication";
import { type Problem, problemReport } from "../topology/values/problem";
import { topologyProperties } from "../topology/schema/schema";
import { mapOf, matching, optional, strict, text } from "../topology/values/setting";
import { topologyProblems } from "../topology/rules/validate";
import { expandConfig } from "./presetConfig";

/** The configuration of a stack: an Aiven project and a topology, its preset worked out, and nothing else. */
type StackConfig = ReplicationTopology & {
  /** Name of the Aiven project. */
  aivenProject: string;
};

/** What a stack file may hold beside a topology: worked out, and judged, before the rest. */
interface PresetConfig {
  /** Name of a preset, see docs/presets.md. */
  preset?: string;
  /** Aliases by role of the preset. */
  roles?: Record<string, string | string[]>;
}

const schema = strict<ReplicationTopologyKeys & Pick<StackConfig, "aivenProject"> & PresetConfig>({
  aivenProject: matching(/^[a-zA-Z0-9_-]+$/, "the name of an Aiven project"),
  preset: optional(text(64)),
  roles: optional(mapOf(text(64))),
  ...topologyProperties,
});

/** A configuration with its plan, or every problem. */
export type ParsedConfig =
  | ({ config: StackConfig } & Extract<Planned, { problems?: never }>)
  | { config?: never; plan?: never; problems: Problem[] };

/** Name of the component in a stack; services are named after it. */
export const componentName = (stack: string) => `mm2-${stack}`;

/** The one message about a faulty configuration. */
export const configurationReport = (stack: string, problems: readonly Problem[]) =>
  problemReport(problems, `The configuration of stack "${stack}" (Pulumi.${stack}.yaml)`);

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
  const expanded = expandConfig(value);
  const { problems, warnings } = topologyProblems(name, expanded.value, schema);
  const all = [...expanded.problems, ...furtherProblems(expanded, problems)];
  if (all.length > 0) return { problems: all.map(expanded.located) };

  const config = expanded.value as unknown as StackConfig;
  const { aivenProject: _aivenProject, ...topology } = config;
  const planned = planValidated(name, topology, warnings);
  return planned.problems === undefined ? { config, ...planned } : { problems: planned.problems.map(expanded.located) };
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
