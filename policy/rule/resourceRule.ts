import type {
  ResourceRemediation,
  ResourceValidation,
  ResourceValidationArgs,
  ResourceValidationPolicy,
} from "@pulumi/policy";
import type { ConfigOf, Properties } from "../configuration/property";
import { currentDay, exemptionFor } from "../exemptions/exemption";
import type { Fields } from "../resources/field";
import { type ResourceOf, type ResourceType, readResource } from "../resources/resourceType";
import { judge } from "./judge";
import { holdsSecret, secretOf, write } from "./properties";
import { type Metadata, type Rule, type RuleConfig, policyOf } from "./rule";

/** What a rule thinks of one type of resource. */
export interface Check<Type, Config> {
  readonly type: Type;
  /** One message for each thing that is wrong: what it is, what comes of it, what to write instead. */
  readonly judge: (resource: ResourceOf<Type>, config: Config) => Iterable<string>;
  /** New values, by the name of the field; only where the right value is certain. */
  readonly remediate?: (resource: ResourceOf<Type>, config: Config) => Remediation<Type> | undefined;
}

type Remediation<Type> = Partial<
  Record<keyof ResourceOf<Type>, string | number | boolean | readonly string[] | undefined>
>;

// Where checks of different types stand in one list, the types of their resources are no longer told apart.
type AnyCheck<Config> = Check<ResourceType, Config>;

/** Says what a rule thinks of a type of resource; a rule may think of several. */
export const on = <F extends Fields, Config>(
  type: ResourceType<F>,
  check: Omit<Check<ResourceType<F>, Config>, "type">,
): AnyCheck<Config> => ({ type, ...check }) as unknown as AnyCheck<Config>;

/** A policy that judges each resource by itself, before it is created. */
export function resourceRule<P extends Properties>(
  metadata: Metadata<P>,
  ...checks: readonly AnyCheck<ConfigOf<P>>[]
): Rule<ResourceValidationPolicy> {
  const { policy, properties } = policyOf(metadata);
  const byToken = new Map(checks.map((check) => [check.type.token, check]));
  const remediates = checks.some(({ remediate }) => remediate !== undefined);
  return {
    policy: {
      ...policy,
      validateResource: forTypes<ResourceValidation>(byToken, (args, reportViolation) => {
        const check = byToken.get(args.type);
        if (check === undefined) return;
        const config = args.getConfig<RuleConfig<P>>();
        const findings = () => check.judge(readResource(check.type, args.props), config);
        judge({ policy, urn: args.urn, exemptions: config.exemptions }, findings, reportViolation);
      }),
      ...(remediates
        ? { remediateResource: forTypes<ResourceRemediation>(byToken, (args) => remediation(byToken, args)) }
        : {}),
    },
    properties,
    levels: remediates ? ["advisory", "mandatory", "remediate", "disabled"] : ["advisory", "mandatory", "disabled"],
  };
}

/** With one type only, the SDK asks this before it unpacks a resource, which is most of the work. */
function forTypes<F extends ResourceValidation | ResourceRemediation>(types: ReadonlyMap<string, unknown>, run: F): F {
  const [token] = types.keys();
  return types.size === 1 ? Object.assign(run, { __pulumiType: token }) : run;
}

function remediation<P extends Properties>(
  checks: ReadonlyMap<string, AnyCheck<ConfigOf<P>>>,
  args: ResourceValidationArgs,
): Record<string, unknown> | undefined {
  const check = checks.get(args.type);
  const config = args.getConfig<RuleConfig<P>>();
  if (exemptionFor(config.exemptions ?? [], args.urn, currentDay()) !== undefined) return undefined;
  const values = Object.entries(check?.remediate?.(readResource(check.type, args.props), config) ?? {});
  if (check === undefined || values.length === 0) return undefined;
  // In place, because the SDK keeps unknown values and secrets behind the properties, which a copy would lose.
  const patches = values.map(([name, value]) => ({ path: check.type.fields[name]?.path ?? name, value }));
  const isSecret = patches.some(({ path }) => holdsSecret(args.props, path));
  const written = patches.map(({ path, value }) => write(args.props, path, isSecret ? secretOf(value) : value));
  return written.includes(true) ? args.props : undefined;
}
