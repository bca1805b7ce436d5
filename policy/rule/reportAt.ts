import type { EnforcementLevel, ReportViolation } from "@pulumi/policy";

/**
 * Reports a violation at a level of its own, not its policy's. The SDK takes an object for that, beside a text: server.js,
 * makeReportViolationFun. It is not in its types, so test/policy/parity.test.ts holds it against the real engine.
 */
export function reportAt(
  enforcementLevel: EnforcementLevel,
  policy: { readonly description: string },
  urn: string,
  message: string,
  reportViolation: ReportViolation,
): void {
  const report = { message: `${policy.description}\n${message}`, urn, enforcementLevel };
  reportViolation(report as unknown as string);
}
