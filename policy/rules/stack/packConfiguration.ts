import type { ReportViolation, ResourceValidationArgs, ResourceValidationPolicy } from "@pulumi/policy";
import { problemReport } from "../../../components/topology/values/problem";
import { configurationProblems } from "../../configuration/checkConfiguration";
import type { Configuration } from "../../configuration/received";
import { reportAt } from "../../rule/reportAt";
import { type Rule, policyOf } from "../../rule/rule";

const { policy, properties } = policyOf(
  {
    name: "pack-configuration",
    displayName: "The pack's configuration is valid",
    description:
      "Every policy, property and level named in this pack's configuration must exist. Pulumi silently accepts unknown names, and a rule you believe to be on would be off.",
    level: "mandatory",
    severity: "high",
    tags: ["configuration"],
    remediationSteps: "Correct the file given as --policy-pack-config.",
    url: "https://www.pulumi.com/docs/insights/policy/policy-packs/authoring/",
  },
  {},
);

/** Judges the configuration once for a stack, at its first resource, before anything is created. */
export function packConfiguration(
  rules: readonly Rule[],
  received: () => Configuration,
): Rule<ResourceValidationPolicy> {
  const rule: Rule<ResourceValidationPolicy> = {
    policy: {
      ...policy,
      validateResource: Object.assign(
        ({ urn }: ResourceValidationArgs, reportViolation: ReportViolation) => {
          const problems = configurationProblems([...rules, rule], received());
          if (problems.length === 0) return;
          const message = problemReport(problems, "The file of --policy-pack-config");
          // Also where `all` makes every policy advisory.
          reportAt("mandatory", policy, urn, message, reportViolation);
        },
        { __pulumiType: "pulumi:pulumi:Stack" },
      ),
    },
    properties,
    levels: ["advisory", "mandatory", "disabled"],
  };
  return rule;
}
