import { KIND_NAMES } from "./changeDiff";
import { counted } from "./plainText";
import { CHANGE_KINDS, type Report, count } from "./report";

/** A report in one line: stack, verdict, violations, changes. */
export function headline(report: Report): string {
  const { project, stack, errors } = report;
  const findings = [
    counted(count(report, "mandatory"), "mandatory violation"),
    counted(count(report, "advisory"), "advisory violation"),
    ...(errors.length === 0 ? [] : [counted(errors.length, "error")]),
    changeCounts(report),
  ].filter((finding) => !finding.startsWith("0 "));
  return `${project}/${stack}: ${verdict(report)}${findings.length === 0 ? "" : `: ${findings.join(", ")}`}`;
}

export function verdict(report: Report): string {
  if (count(report, "mandatory") > 0) return "blocked by policy";
  if (!report.succeeded || report.errors.length > 0) return "failed";
  if (report.operation === "drift") return report.changes.length > 0 ? "has drifted" : "has not drifted";
  return "passed";
}

/** Numbers of resources by what is to happen to them. */
export function changeCounts({ changes, unchanged, operation }: Report): string {
  const counts = [...CHANGE_KINDS].reverse().flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number === 0 ? [] : [`${String(number)} to ${KIND_NAMES[kind].verb}`];
  });
  if (operation === "analyze") return "0 changes";
  if (operation === "drift") return `${String(changes.length)} drifted`;
  return [...counts, ...(unchanged === 0 ? [] : [`${String(unchanged)} unchanged`])].join(", ") || "no changes";
}
