import type { EnforcementLevel } from "@pulumi/policy";
import { type Problem, childPath } from "../../components/topology/values/problem";
import { type Schema, list, oneOf, optional, strict } from "../../components/topology/values/setting";
import { shapeProblems } from "../../components/topology/schema/shape";
import type { Rule } from "../rule/rule";
import { optionalSchemas, text } from "./property";

const LEVELS = ["advisory", "mandatory", "remediate", "disabled"] as const;

/**
 * Everything wrong with the configuration of the pack: unknown policies and properties with the nearest right name, levels that a
 * policy does not have, values of the wrong type. Pulumi itself accepts unknown names silently.
 */
export function configurationProblems(rules: readonly Rule[], config: unknown): Problem[] {
  const policies = Object.fromEntries(rules.map((rule) => [rule.policy.name, optional(policySchema(rule))]));
  const schema = strict({
    ...policies,
    all: optional(strict({ enforcementLevel: oneOf(...LEVELS) })),
    // The engine reads these names of Pulumi ESC environments itself.
    environments: optional(list(text().schema)),
  });
  return [...shapeProblems(schema, spelledOut(config)), ...silencedByAll(rules, config)];
}

const policySchema = ({ levels, properties }: Rule): Schema =>
  strict({ enforcementLevel: optional(oneOf(...levels)), ...optionalSchemas(properties) });

/** A level may stand for a policy's whole configuration. */
function spelledOut(config: unknown): unknown {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return config;
  const entries = Object.entries(config as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? { enforcementLevel: value } : value]),
  );
}

/** A policy that only remediates does nothing at another level. */
function silencedByAll(rules: readonly Rule[], config: unknown): Problem[] {
  const spelled = spelledOut(config) as Readonly<
    Record<string, { enforcementLevel?: EnforcementLevel } | undefined>
  > | null;
  const level = spelled?.["all"]?.enforcementLevel;
  if (level === undefined) return [];
  return rules
    .filter(({ levels, policy }) => {
      const isSilent = !levels.includes("mandatory") && !levels.includes(level);
      return isSilent && spelled?.[policy.name]?.enforcementLevel === undefined;
    })
    .map(({ policy, levels }) => ({
      path: childPath("", "all"),
      message: `would silence ${policy.name}, which has only the levels ${levels.join(" and ")}; use one of those`,
    }));
}
