import type { KafkaCluster, ReplicationFlow, ReplicationTopology } from "../topology/arguments/arguments";
import type { Problem } from "../topology/values/problem";

/** What a preset wants to know of the clusters: one alias, or at least so many, whose order means nothing or something. */
export type RoleRule = "cluster" | { readonly clusters: number } | { readonly order: number };
export type RoleRules = Readonly<Record<string, RoleRule>>;

/** The aliases that play the roles of a preset. */
export type Roles<Rules extends RoleRules, Alias extends string = string> = {
  readonly [Role in keyof Rules]: Rules[Role] extends "cluster" ? Alias : readonly Alias[];
};

/** Everything about a flow but its ends. */
export type FlowSettings = Omit<ReplicationFlow, "sourceCluster" | "targetCluster">;

/** Source and target of a flow. */
export type Ends = readonly [sourceCluster: string, targetCluster: string];

/** A preset as data, for programs and stack configurations alike. */
export interface PresetDefinition<Rules extends RoleRules> {
  name: string;
  roles: Rules;
  /** Its flows. */
  flows(roles: Roles<Rules>): Ends[];
  /** What every one of them is set to; what is not here is the component's default. */
  settings: FlowSettings | ((roles: Roles<Rules>) => FlowSettings);
  /** Default of the topology's `protect`; without it, the component's. */
  protect?: true;
  /** Default of the settings with which MirrorMaker reads from, or writes to, the cluster of a role. */
  clients?: { readonly [Role in keyof Rules]?: KafkaCluster["kafkaMirrormaker"] };
  /** What the preset demands beyond what every topology must be like. */
  problems?(topology: ReplicationTopology, roles: Roles<Rules>): Problem[];
}
