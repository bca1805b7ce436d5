import { closest } from "fastest-levenshtein";
import { type Expanded, expandPreset } from "../presets/expandPreset";
import { PRESETS } from "../presets/catalogue/presets";
import type { Problem } from "../topology/values/problem";

/** A stack's values with the preset worked out, and where its problems have to be shown. */
export interface ExpandedConfig extends Pick<Expanded, "problems" | "hasFlows"> {
  /** The values without `preset` and `roles`. */
  value: Readonly<Record<string, unknown>>;
  /** Moves a problem of a flow that the user never wrote to the preset that made the flow. */
  located: (problem: Problem) => Problem;
}

/** Works out `preset` and `roles` of a stack file; `flows` beside them override the preset's, or are more of them. */
export function expandConfig({ preset: name, roles, ...given }: Readonly<Record<string, unknown>>): ExpandedConfig {
  const asGiven = { value: given, problems: [], hasFlows: true, located: (problem: Problem) => problem };
  if (name === undefined) return roles === undefined ? asGiven : { ...asGiven, problems: [ROLES_WITHOUT_PRESET] };
  const preset = PRESETS.find((known) => known.name === name);
  if (preset === undefined) return { ...asGiven, problems: [unknownPreset(name)], hasFlows: false };
  const { topology, ownFlows, problems, hasFlows } = expandPreset(preset, given, roles);
  return { value: topology, problems, hasFlows, located: (problem) => located(problem, topology["flows"], ownFlows) };
}

const ROLES_WITHOUT_PRESET = { path: "roles", message: "belong to a preset; set preset, or remove them" };

function unknownPreset(name: unknown): Problem {
  const names = PRESETS.map((preset) => preset.name);
  const advice = typeof name === "string" ? `did you mean "${closest(name, names)}"? ` : "";
  return { path: "preset", message: `is not a preset; ${advice}The presets are ${names.join(", ")}` };
}

function located({ path, message }: Problem, flows: unknown, ownFlows: number): Problem {
  const flowAt = (index: number) => (index < ownFlows ? undefined : (flows as Way[] | undefined)?.[index]);
  const told = message.replaceAll(/flows\[(\d+)\]/g, (text, index) => {
    const flow = flowAt(Number(index));
    return flow === undefined ? text : `the preset's flow ${way(flow)}`;
  });
  const [, index, setting = ""] = /^flows\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const flow = index === undefined ? undefined : flowAt(Number(index));
  if (flow === undefined) return { path, message: told };
  return {
    path: "preset",
    message: `in its flow ${way(flow)}, ${setting === "" ? "which " : `${setting} `}${told} (list the flow in flows to change it)`,
  };
}

interface Way {
  sourceCluster: string;
  targetCluster: string;
}

const way = ({ sourceCluster, targetCluster }: Way) => `${sourceCluster} → ${targetCluster}`;
