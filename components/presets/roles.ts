import { closest } from "fastest-levenshtein";
import { type Problem, childPath } from "../topology/values/problem";
import { type Schema, listOf, optional, settings, strict, text } from "../topology/values/setting";
import { shapeProblems } from "../topology/schema/shape";
import { wellShapedPart } from "../topology/schema/wellShapedPart";
import type { RoleRule, RoleRules, Roles } from "./presetDefinition";

type Assigned = Record<string, string | readonly string[]>;

/** The roles with their defaults, or everything that is wrong with them. */
export type ResolvedRoles<Rules extends RoleRules> =
  { roles: Roles<Rules>; problems?: never } | { roles?: never; problems: Problem[] };

/**
 * Fills in the roles that are left out. One cluster: the one whose alias is the role's name. A set: all clusters that play no other
 * part. An order is never guessed.
 *
 * @param aliases every alias of the topology; undefined when its clusters are no map.
 */
export function resolveRoles<Rules extends RoleRules>(
  rules: Rules,
  given: unknown,
  aliases: readonly string[] | undefined,
): ResolvedRoles<Rules> {
  const schema = strict({ roles: rolesSchema(rules) });
  const shape = shapeProblems(schema, { roles: given });
  const said = wellShapedPart<{ roles?: Assigned }>(schema, { roles: given as Assigned })?.roles ?? {};
  const assigned = withDefaults(rules, said, aliases ?? []);
  const faulty = (role: string) => {
    const at = childPath("roles", role);
    return shape.some(({ path }) => path === "roles" || path === at || path.startsWith(`${at}[`));
  };
  const problems = [
    ...shape,
    ...Object.entries(rules)
      .filter(([role]) => aliases !== undefined && !faulty(role))
      .flatMap(([role, rule]) => countProblems(role, rule, assigned[role])),
    ...aliasProblems(said, aliases),
  ];
  return problems.length > 0 || aliases === undefined ? { problems } : { roles: assigned as Roles<Rules> };
}

function rolesSchema(rules: RoleRules): Schema {
  const alias = text(64);
  const list = listOf(alias, "a list of cluster aliases");
  return optional(
    settings(
      Object.fromEntries(Object.entries(rules).map(([role, rule]) => [role, rule === "cluster" ? alias : list])),
    ),
  );
}

function withDefaults(rules: RoleRules, said: Assigned, aliases: readonly string[]): Assigned {
  const single = Object.entries(rules).flatMap(([role, rule]) => {
    const alias = said[role] ?? (rule === "cluster" && aliases.includes(role) ? role : undefined);
    return alias === undefined ? [] : [[role, alias] as const];
  });
  const taken = new Set(single.flatMap(([, alias]) => alias));
  const others = aliases.filter((alias) => !taken.has(alias));
  const sets = Object.entries(rules).flatMap(([role, rule]) =>
    typeof rule === "object" && "clusters" in rule && said[role] === undefined ? [[role, others] as const] : [],
  );
  return Object.fromEntries([...single, ...sets]);
}

function countProblems(role: string, rule: RoleRule, assigned: Assigned[string] | undefined): Problem[] {
  const path = childPath("roles", role);
  if (rule === "cluster") {
    return assigned === undefined
      ? [{ path, message: `is missing; write the alias of a cluster, or name a cluster "${role}"` }]
      : [];
  }
  const [least, order] = "order" in rule ? [rule.order, ", in order"] : [rule.clusters, ""];
  if (assigned === undefined) return [{ path, message: `is missing; list at least ${String(least)} aliases${order}` }];
  if (assigned.length >= least) return [];
  return [
    { path, message: `has too few clusters (${String(assigned.length)}); list at least ${String(least)}${order}` },
  ];
}

function aliasProblems(said: Assigned, aliases: readonly string[] | undefined): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(said)
    .flatMap(([role, assigned]) => {
      const path = childPath("roles", role);
      return typeof assigned === "string"
        ? [{ path, alias: assigned }]
        : assigned.map((alias, index) => ({ path: childPath(path, index), alias }));
    })
    .flatMap(({ path, alias }) => {
      const other = first.get(alias);
      first.set(alias, other ?? path);
      if (aliases !== undefined && !aliases.includes(alias)) {
        const advice = aliases.length === 0 ? "" : `; did you mean "${closest(alias, [...aliases])}"?`;
        return [{ path, message: `"${alias}" is not a cluster alias here${advice}` }];
      }
      if (other === undefined) return [];
      return [{ path, message: `"${alias}" is ${other} already; choose another cluster` }];
    });
}
