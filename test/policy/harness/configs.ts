import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../../../policy/rule/rule";
import { type PackConfig, levelOf } from "./engine";

export const configOf = (environment: "dev" | "prod") =>
  JSON.parse(readFileSync(join(__dirname, `../../../policy/config/${environment}.json`), "utf8")) as PackConfig;

/**
 * A configuration under which the same is found, and nothing blocks: a violation of a mandatory policy ends a real program at the
 * first resource that has one, and the rest is never judged.
 */
export function unblocked(rules: readonly Rule[], config: PackConfig): PackConfig {
  const own = rules.map(({ policy }) => {
    const given = config[policy.name];
    const level = levelOf(policy, config);
    const enforcementLevel = level === "mandatory" ? "advisory" : level;
    return [policy.name, { ...(typeof given === "object" ? given : {}), enforcementLevel }] as const;
  });
  return Object.fromEntries(own);
}
