import type { EnforcementLevel, Policy, ResourceValidationPolicy, StackValidationPolicy } from "@pulumi/policy";
import type { ConfigOf, Properties } from "../configuration/property";
import { EXEMPTIONS, type Exemption } from "../exemptions/exemption";

/** What every rule says about itself. */
export interface Metadata<P extends Properties> extends Required<
  Pick<Policy, "name" | "displayName" | "description" | "severity" | "tags" | "remediationSteps" | "url">
> {
  /** The level when the configuration names none. */
  level: EnforcementLevel;
  /** The properties of its configuration, beside level and exemptions. */
  config?: P;
}

/** A policy, and what its configuration may hold. */
export interface Rule<
  P extends ResourceValidationPolicy | StackValidationPolicy = ResourceValidationPolicy | StackValidationPolicy,
> {
  readonly policy: P;
  readonly properties: Properties;
  readonly levels: readonly EnforcementLevel[];
}

/** A rule's configuration as the engine hands it over: exemptions beside the rule's own properties. */
export type RuleConfig<P extends Properties> = ConfigOf<P> & { readonly exemptions?: readonly Exemption[] };

/** The part of a policy that the same metadata gives for every kind of rule. */
export function policyOf<P extends Properties>(
  { level, config, ...metadata }: Metadata<P>,
  exemptions: Partial<typeof EXEMPTIONS> = EXEMPTIONS,
) {
  const properties: Properties = { ...config, ...exemptions };
  const policy = {
    ...metadata,
    enforcementLevel: level,
    configSchema: {
      properties: Object.fromEntries(Object.entries(properties).map(([name, { json }]) => [name, json])),
    },
  };
  return { policy, properties };
}
