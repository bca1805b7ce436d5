import type { ReportViolation } from "@pulumi/policy";
import { type Exemption, currentDay, exemptionFor } from "../exemptions/exemption";
import { reportAt } from "./reportAt";

interface Subject {
  /** Name and description of the policy that judges. */
  readonly policy: { readonly name: string; readonly description: string };
  readonly urn: string;
  readonly exemptions: readonly Exemption[] | undefined;
}

/**
 * Reports what a rule finds about one resource. An exempt finding is shown as advisory. A fault of the rule itself is a finding
 * too: thrown on, it would end the preview with a stack trace and hide what other rules and resources have to say.
 */
export function judge(subject: Subject, findings: () => Iterable<string>, reportViolation: ReportViolation): void {
  const { policy, urn, exemptions = [] } = subject;
  try {
    const exemption = exemptionFor(exemptions, urn, currentDay());
    for (const message of findings()) {
      if (exemption === undefined) reportViolation(message, urn);
      else reportAt("advisory", policy, urn, `${message} ${excuse(exemption)}`, reportViolation);
    }
  } catch (error) {
    // Only the kind of error: its text might hold a value, and a value might be a secret.
    const kind = error instanceof Error ? error.name : typeof error;
    const message = `Internal error of policy ${policy.name} (${kind}) at ${urn}, which was not judged: please report it.`;
    reportViolation(message, urn);
  }
}

const excuse = ({ reason, owner, expires }: Exemption) => `(Exempt until ${expires}: ${reason}; owner: ${owner}.)`;
