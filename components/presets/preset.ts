import type { Around, KafkaCluster, ReplicationTopology } from "../topology/arguments/arguments";
import { problemReport } from "../topology/values/problem";
import { topologyProblems } from "../topology/rules/validate";
import { type Expanded, expandPreset } from "./expandPreset";
import { furtherProblems } from "./furtherProblems";
import type { FlowSettings, PresetDefinition, RoleRules, Roles } from "./presetDefinition";

/** The arguments of every preset: a topology without flows, and which cluster plays which part. */
export type PresetArguments<
  Rules extends RoleRules,
  Alias extends string = string,
  Service extends string = string,
> = Around<Service> & {
  clusters: Record<Alias, KafkaCluster>;
  /**
   * Aliases by role. Default: for a role of one cluster, the cluster with the role's name as alias; for a set, every cluster with no
   * other role. An order has no default.
   */
  roles?: Partial<Roles<Rules, NoInfer<Alias>>>;
  /** Settings of all flows, before the preset's own. */
  flow?: FlowSettings;
};

/**
 * Turns clusters and roles into the plain topology that you could have written, which you can change like any other.
 *
 * @throws FaultyPreset listing every problem of the arguments, when a role is among them, or something that the preset demands.
 */
export interface Preset<Rules extends RoleRules> {
  <Alias extends string, Service extends string = string>(
    args: PresetArguments<Rules, Alias, Service>,
  ): ReplicationTopology<Alias, Service>;
  readonly definition: PresetDefinition<Rules>;
}

/** Arguments that a preset can make no topology of. */
export class FaultyPreset extends Error {
  /** Pulumi prints an error with this mark, which its RunError has, without a stack trace; nothing here may know Pulumi. */
  readonly __pulumiRunError = true;
}

export function definePreset<const Rules extends RoleRules>(definition: PresetDefinition<Rules>): Preset<Rules> {
  return Object.assign(
    <Alias extends string, Service extends string>({
      roles,
      flow,
      ...topology
    }: PresetArguments<Rules, Alias, Service>): ReplicationTopology<Alias, Service> => {
      const expanded = expandPreset(definition, topology, roles, flow);
      if (expanded.problems.length > 0) throw new FaultyPreset(report(definition.name, expanded));
      return expanded.topology as unknown as ReplicationTopology<Alias, Service>;
    },
    { definition },
  );
}

/** Everything wrong with the arguments, the rest of the topology too, so that there is one message. */
function report(name: string, expanded: Expanded): string {
  const others = topologyProblems(name, expanded.topology).problems;
  const problems = new Map(
    [...expanded.problems, ...furtherProblems(expanded, others)].map(({ path, message }) => {
      const problem = { path: path.replace(/^flows\[\d+\]/, "flow"), message };
      return [JSON.stringify(problem), problem] as const;
    }),
  );
  return problemReport([...problems.values()], `Preset ${name}`);
}
