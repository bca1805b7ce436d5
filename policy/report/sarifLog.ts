import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Report, Violation } from "./report";
import { resourceOf } from "./urn";

/** GitHub's scale of security findings, by a policy's severity. */
const SECURITY_SEVERITY = { low: "3.0", medium: "5.5", high: "8.0", critical: "9.5" } as const;

/**
 * A report as SARIF 2.1.0, which code scanning services read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(report: Report): Log {
  const rules = [...new Map(report.violations.map((violation) => [violation.policy, ruleOf(violation)])).values()];
  const [first] = report.violations;
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: first?.pack ?? "aiven-mirrormaker2",
            ...(first === undefined ? {} : { version: first.packVersion }),
            rules,
          },
        },
        automationDetails: { id: `pulumi-${report.operation}/${report.project}/${report.stack}` },
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: report.violations.map((violation) => resultOf(violation, rules, report.file)),
      },
    ],
  };
}

const ruleOf = ({ policy, description, enforcementLevel, severity }: Violation): ReportingDescriptor => ({
  id: policy,
  shortDescription: { text: description === "" ? policy : description },
  defaultConfiguration: { level: levelOf(enforcementLevel) },
  ...(severity === undefined ? {} : { properties: { "security-severity": SECURITY_SEVERITY[severity] } }),
});

function resultOf({ policy, enforcementLevel, urn, message }: Violation, rules: ReportingDescriptor[], file: string) {
  return {
    ruleId: policy,
    ruleIndex: rules.findIndex(({ id }) => id === policy),
    level: levelOf(enforcementLevel),
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: 1 } },
        logicalLocations: [{ name: resourceOf(urn).name, fullyQualifiedName: urn, kind: "resource" }],
      },
    ],
    // What makes it the same finding in the next run.
    partialFingerprints: { "policyAndResource/v1": `${policy}:${urn}:${message}` },
  } satisfies Result;
}

const levelOf = (enforcementLevel: Violation["enforcementLevel"]) =>
  enforcementLevel === "mandatory" ? ("error" as const) : ("warning" as const);
