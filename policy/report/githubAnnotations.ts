import { plainText } from "./plainText";
import type { Report } from "./report";
import { resourceOf, shortType } from "./urn";

/**
 * A report as GitHub's workflow commands, which it shows on the changed files.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations(report: Report): string {
  const { file } = report;
  const findings = report.violations.map(({ enforcementLevel, policy, urn, message }) => {
    const { type, name } = resourceOf(urn);
    return command(enforcementLevel === "mandatory" ? "error" : "warning", {
      file,
      title: `${policy} (${report.stack})`,
      message: `${shortType(type)} ${name}: ${message}`,
    });
  });
  const errors = report.errors.map((message) =>
    command("error", { file, title: `${report.operation} of ${report.stack} failed`, message }),
  );
  return [...findings, ...errors].map((line) => `${line}\n`).join("");
}

function command(level: "error" | "warning", { file, title, message }: Record<"file" | "title" | "message", string>) {
  return `::${level} file=${property(file)},title=${property(title)}::${data(message)}`;
}

const data = (text: string): string =>
  plainText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
