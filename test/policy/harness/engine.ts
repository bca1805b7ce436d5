import type {
  EnforcementLevel,
  PolicyResource,
  PolicyResourceOptions,
  ReportViolation,
  ResourceValidationArgs,
  ResourceValidationPolicy,
  StackValidationPolicy,
} from "@pulumi/policy";
import { UnknownValueError } from "@pulumi/policy";
import type { Rule } from "../../../policy/rule/rule";
import { type Properties, forRemediation, forValidation, toWire } from "./wire";

/**
 * Runs policies as Pulumi's engine and the SDK's server do (server.js of @pulumi/policy 1.21), without either: properties go over
 * the wire's encoding and through the proxy for unknown values, defaults and levels come from schema and configuration.
 * parity.test.ts holds it against the real ones.
 */

/** A resource as a program registers it. */
export interface TestResource {
  type: string;
  name: string;
  /** As the engine sends them: see wire.ts for unknown and secret ones. */
  properties: Properties;
  /** Names of the resources that a property's value comes from. */
  propertyDependencies?: Record<string, string[]>;
}

/** The JSON of --policy-pack-config. */
export type PackConfig = Record<string, EnforcementLevel | ({ enforcementLevel?: EnforcementLevel } & Properties)>;

export interface Violation {
  policy: string;
  level: EnforcementLevel;
  urn: string;
  message: string;
}

export const urnOf = ({ type, name }: Pick<TestResource, "type" | "name">) =>
  `urn:pulumi:test::harness::${type}::${name}`;

export const STACK_RESOURCE: TestResource = { type: "pulumi:pulumi:Stack", name: "harness-test", properties: {} };

/** Everything that rules say about a stack: each resource by itself, then all of them together. */
export function run(rules: readonly Rule[], resources: readonly TestResource[], config: PackConfig = {}): Violation[] {
  return [
    ...resources.flatMap((resource) => analyze(rules, resource, config)),
    ...analyzeStack(rules, resources, config),
  ];
}

export function analyze(rules: readonly Rule[], resource: TestResource, config: PackConfig = {}): Violation[] {
  return enabled(rules, config).flatMap(({ policy, level }) => {
    const { validateResource } = policy as ResourceValidationPolicy;
    if (typeof validateResource !== "function") return [];
    const { __pulumiType: onlyType } = validateResource as { __pulumiType?: string };
    if (onlyType !== undefined && onlyType !== resource.type) return [];
    const urn = urnOf(resource);
    return reported(policy, level, urn, (reportViolation) => {
      const args = validationArgs(policy, resource, forValidation(resource.properties), config);
      return validateResource(args, reportViolation);
    });
  });
}

export function analyzeStack(
  rules: readonly Rule[],
  resources: readonly TestResource[],
  config: PackConfig = {},
): Violation[] {
  const made = stackResources(resources);
  return enabled(rules, config).flatMap(({ policy, level }) => {
    const { validateStack } = policy as StackValidationPolicy;
    if (typeof validateStack !== "function") return [];
    const { __pulumiType: onlyType } = validateStack as { __pulumiType?: string };
    if (onlyType !== undefined && !resources.some(({ type }) => type === onlyType)) return [];
    return reported(policy, level, urnOf(STACK_RESOURCE), (reportViolation) =>
      validateStack(
        {
          resources: made,
          stackTags: new Map(),
          getConfig: () => configOf(policy, config) as never,
          notApplicable,
        },
        reportViolation,
      ),
    );
  });
}

/** What a rule makes of a resource at level `remediate`, as it goes back over the wire; undefined when it leaves it alone. */
export async function remediate(
  { policy }: Rule,
  resource: TestResource,
  config: PackConfig = {},
): Promise<Properties | undefined> {
  const { remediateResource } = policy as ResourceValidationPolicy;
  const args = validationArgs(policy, resource, forRemediation(resource.properties), config);
  const result = (await remediateResource?.(args)) as Properties | undefined;
  return result === undefined ? undefined : toWire(result);
}

function enabled(rules: readonly Rule[], config: PackConfig) {
  return rules
    .map(({ policy }) => ({ policy, level: levelOf(policy, config) }))
    .filter(({ level }) => level !== "disabled");
}

export function levelOf({ name, enforcementLevel = "advisory" }: Rule["policy"], config: PackConfig): EnforcementLevel {
  const [own, all] = [config[name], config["all"]].map((given) =>
    typeof given === "string" ? given : given?.enforcementLevel,
  );
  return own ?? all ?? enforcementLevel;
}

/** The engine fills in the defaults of the top level only. */
function configOf({ name, configSchema }: Rule["policy"], config: PackConfig): object {
  const defaults = Object.entries(configSchema?.properties ?? {}).flatMap(([key, schema]) =>
    schema.default === undefined ? [] : [[key, schema.default] as const],
  );
  const given = config[name];
  const { enforcementLevel: _level, ...properties } = typeof given === "object" ? given : {};
  return { ...Object.fromEntries(defaults), ...properties };
}

class NotApplicable extends Error {}

function notApplicable(reason?: string): never {
  throw new NotApplicable(reason);
}

function reported(
  { name, description }: Rule["policy"],
  level: EnforcementLevel,
  defaultUrn: string,
  validate: (reportViolation: ReportViolation) => void | Promise<void>,
): Violation[] {
  const violations: Violation[] = [];
  const effective = level === "remediate" ? "mandatory" : level;
  // Not in its types, the SDK takes an object too, with a level of its own.
  const reportViolation = (
    report: string | { message: string; enforcementLevel: EnforcementLevel },
    urn = defaultUrn,
  ) => {
    const violation =
      typeof report === "object"
        ? { level: report.enforcementLevel, message: report.message }
        : { level: effective, message: `${description}\n${report}` };
    violations.push({ policy: name, urn, ...violation });
  };
  try {
    const pending = validate(reportViolation);
    if (pending instanceof Promise) throw new Error(`${name} is asynchronous; its reports would vary between runs`);
  } catch (error) {
    if (error instanceof UnknownValueError) {
      violations.push({ policy: name, level: "advisory", urn: defaultUrn, message: `can't run policy '${name}'` });
    } else if (!(error instanceof NotApplicable)) {
      throw error;
    }
  }
  return violations;
}

function validationArgs(
  policy: Rule["policy"],
  resource: TestResource,
  props: Properties,
  config: PackConfig,
): ResourceValidationArgs {
  const isType = (resourceClass: object) => (resourceClass as { __pulumiType?: string }).__pulumiType === resource.type;
  return {
    type: resource.type,
    name: resource.name,
    urn: urnOf(resource),
    props,
    opts: OPTIONS,
    stackTags: new Map(),
    isType,
    asType: (resourceClass) => (isType(resourceClass) ? (props as never) : undefined),
    getConfig: () => configOf(policy, config) as never,
    notApplicable,
  };
}

const OPTIONS: PolicyResourceOptions = {
  protect: false,
  ignoreChanges: [],
  aliases: [],
  customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
  additionalSecretOutputs: [],
};

function stackResources(resources: readonly TestResource[]): PolicyResource[] {
  const made = resources.map((resource): PolicyResource => {
    const props = forValidation(resource.properties);
    const isType = (resourceClass: object) =>
      (resourceClass as { __pulumiType?: string }).__pulumiType === resource.type;
    return {
      type: resource.type,
      name: resource.name,
      urn: urnOf(resource),
      props,
      opts: OPTIONS,
      dependencies: [],
      propertyDependencies: {},
      isType,
      asType: (resourceClass) => (isType(resourceClass) ? (props as never) : undefined),
    };
  });
  const byName = (name: string) => made.filter((other) => other.name === name);
  resources.forEach(({ propertyDependencies = {} }, index) => {
    for (const [property, names] of Object.entries(propertyDependencies)) {
      const target = made[index];
      if (target !== undefined) target.propertyDependencies[property] = names.flatMap(byName);
    }
  });
  return made;
}
