import type { StackValidationArgs, StackValidationPolicy } from "@pulumi/policy";
import { childPath } from "../../../components/topology/values/problem";
import type { Configuration } from "../../configuration/received";
import { type Exemption, currentDay, isExpired, matchesUrn } from "../../exemptions/exemption";
import { type Rule, policyOf } from "../../rule/rule";

const { policy, properties } = policyOf(
  {
    name: "exemptions-current",
    displayName: "Exemptions are current and needed",
    description:
      "An exemption in the configuration must not have expired, and must match a resource of the stack: one that excuses nothing today would silently excuse a resource of that name tomorrow.",
    level: "mandatory",
    severity: "medium",
    tags: ["configuration", "exemptions"],
    remediationSteps: "Remove the exemption, correct its URN pattern, or have its owner set a new expiry date.",
    url: "https://www.pulumi.com/docs/iac/concepts/resources/names/#urns",
  },
  {},
);

/** Judges every policy's exemptions, against the resources of the stack. */
export const exemptionsCurrent = (received: () => Configuration): Rule<StackValidationPolicy> => ({
  policy: {
    ...policy,
    validateStack: ({ resources }: StackValidationArgs, reportViolation) => {
      const urns = resources.map(({ urn }) => urn);
      for (const [name, { enforcementLevel, exemptions }] of Object.entries(received())) {
        if (enforcementLevel === "disabled" || !Array.isArray(exemptions)) continue;
        (exemptions as Exemption[]).forEach((exemption, index) => {
          const path = childPath(`${childPath("", name)}.exemptions`, index);
          for (const problem of problems(exemption, urns)) reportViolation(`The exemption ${path} ${problem}.`);
        });
      }
    },
  },
  properties,
  levels: ["advisory", "mandatory", "disabled"],
});

function* problems(exemption: Exemption, urns: readonly string[]): Iterable<string> {
  const { owner, expires, urn } = exemption;
  if (isExpired(exemption, currentDay())) {
    yield `expired on ${expires}, and no longer excuses anything: remove it, or ask its owner (${owner}) for a new date`;
  }
  if (!urns.some((candidate) => matchesUrn(exemption, candidate))) {
    yield `matches no resource of the stack: remove it, or correct the URN pattern ${urn}`;
  }
}
