import { changeDiff } from "./changeDiff";
import { destructiveChanges } from "./destructiveChanges";
import { headline } from "./headline";
import { plainText } from "./plainText";
import type { Report } from "./report";
import { resourceOf, shortType } from "./urn";

/** A report for a terminal. */
export function textReport(report: Report): string {
  const sections = [
    headline(report),
    ...report.violations.map(
      ({ policy, enforcementLevel, severity, urn, message }) =>
        `[${[enforcementLevel, severity].filter((word) => word !== undefined).join(", ")}] ${policy}: ${shown(urn)}\n${indented(message)}`,
    ),
    ...report.errors.map((error) => `error: ${error}`),
    ...report.remediations.map(
      ({ policy, urn, properties }) => `[remediated] ${policy}: ${shown(urn)}: ${properties.join(", ")}`,
    ),
    ...destructiveChanges(report).map(
      ({ change, loss }) => `DESTRUCTIVE ${change.kind}: ${shown(change.urn)}\n${indented(`loses ${loss}`)}`,
    ),
    ...report.changes.map(changeDiff),
  ];
  return plainText(`${sections.join("\n\n")}\n`);
}

function shown(urn: string): string {
  const { type, name } = resourceOf(urn);
  return `${shortType(type)} ${name}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, "    ");
