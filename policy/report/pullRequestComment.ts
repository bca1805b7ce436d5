import { changeDiff, KIND_NAMES } from "./changeDiff";
import { destructiveChanges } from "./destructiveChanges";
import { changeCounts, verdict } from "./headline";
import { code, codeBlock, literal, shortened } from "./markdownText";
import { counted } from "./plainText";
import { type Report, type ResourceChange, type Violation, count } from "./report";
import { resourceOf, shortType } from "./urn";

export interface CommentOptions {
  /** Address of the run that made the report, for what the comment has no room for. */
  runUrl?: string | undefined;
  /** What lets a destructive change pass, in a sentence. */
  howToAllow?: string | undefined;
  /** What the reader must know of how the report was made, in a sentence. */
  note?: string | undefined;
  /** Most characters of the comment; default 65,000. GitHub takes 65,536, GitLab a million. */
  limit?: number | undefined;
}

const LIMIT = 65_000;
/** One message, one diff: none may crowd out the others. */
const LONGEST_MESSAGE = 1_500;
const LONGEST_DIFF = 6_000;

/** What makes a stack's comment findable, to be edited in place. */
export const commentMarker = ({ project, stack }: Pick<Report, "project" | "stack">): string =>
  `<!-- mirrormaker2-report ${[project, stack].map((name) => name.replaceAll(/[^\w.-]/g, "_")).join("/")} -->`;

/**
 * A report as the one comment that a stack has on a pull request: violations first (mandatory before advisory), then errors, then
 * what changes with the destructive changes called out, then every property in collapsed sections. Whatever the report holds,
 * the comment stays below the limit; what had no room is counted, and nothing in it is taken as markup.
 */
export function pullRequestComment(report: Report, options: CommentOptions = {}): string {
  const room = new Room(options.limit ?? LIMIT);
  room.take(commentMarker(report));
  room.take(`## ${ICONS[verdict(report)] ?? "❌"} ${code(report.stack)}: ${title(report)}`);
  if (options.note !== undefined) room.take(`> ${options.note}`);
  room.keep(footer(report, options));
  room.section("### Policy violations", violationItems(report.violations), "\n", 0.6);
  room.section(
    "### Errors",
    report.errors.map((error) => codeBlock(shortened(error, LONGEST_MESSAGE))),
    "\n\n",
    0.6,
  );
  room.section("### Fixed by policies", remediationItems(report), "\n", 0.3);
  room.section(destructiveTitle(report, options), destructiveItems(report), "\n", 0.6);
  room.section(`### Resource changes: ${changeCounts(report)}`, changeItems(report.changes), "\n", 0.6);
  room.section("", report.changes.filter(({ properties }) => properties.length > 0).map(details), "\n", 1);
  return room.text();
}

const ICONS: Readonly<Record<string, string>> = { passed: "✅", "has not drifted": "✅", "has drifted": "⚠️" };

function title(report: Report): string {
  const findings = [
    counted(count(report, "mandatory"), "mandatory violation"),
    counted(count(report, "advisory"), "advisory violation"),
    counted(destructiveChanges(report).length, "destructive change"),
  ].filter((finding) => !finding.startsWith("0 "));
  return [verdict(report), ...findings].join(", ");
}

function footer({ project, operation }: Report, { runUrl }: CommentOptions): string {
  const run = runUrl === undefined ? "" : ` · [run](${encodeURI(runUrl)})`;
  return `<sub>${operation} of project ${literal(project)} under the policy pack${run}</sub>`;
}

/** One item for each policy on each resource, with all that it says there. */
function violationItems(violations: readonly Violation[]): string[] {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    const key = [violation.enforcementLevel, violation.policy, violation.urn].join("\0");
    groups.set(key, [...(groups.get(key) ?? []), violation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { enforcementLevel, policy, severity, urn } = first;
    const level = [enforcementLevel, severity].filter((word) => word !== undefined).join(", ");
    return [
      `- ${enforcementLevel === "mandatory" ? "❌" : "⚠️"} **${literal(policy)}** (${level}) on ${shown(urn)}`,
      ...group.map(({ message }) => `  - ${literal(shortened(message, LONGEST_MESSAGE))}`),
    ].join("\n");
  });
}

const remediationItems = ({ remediations }: Report): string[] =>
  remediations.map(
    ({ policy, urn, properties }) =>
      `- **${literal(policy)}** on ${shown(urn)}: ${properties.map((name) => code(name)).join(", ")}`,
  );

const destructiveTitle = (report: Report, { howToAllow }: CommentOptions): string =>
  `### 🛑 ${counted(destructiveChanges(report).length, "destructive change")}${howToAllow === undefined ? "" : `\n\n${howToAllow}`}`;

const destructiveItems = (report: Report): string[] =>
  destructiveChanges(report).map(
    ({ change, loss }) => `- **${KIND_NAMES[change.kind].verb}** ${shown(change.urn)} loses ${loss}`,
  );

const changeItems = (changes: readonly ResourceChange[]): string[] =>
  changes.map(({ urn, kind, protected: isProtected }) => {
    const refused = isProtected && (kind === "delete" || kind === "replace") ? " (protected: Pulumi will refuse)" : "";
    return `- ${KIND_NAMES[kind].verb} ${shown(urn)}${refused}`;
  });

function details(change: ResourceChange): string {
  const { type, name } = resourceOf(change.urn);
  const summary = `${KIND_NAMES[change.kind].verb} ${shortType(type)} ${name}`;
  const diff = codeBlock(shortened(changeDiff(change), LONGEST_DIFF), "diff");
  return `<details><summary>${literal(summary)}</summary>\n\n${diff}\n\n</details>`;
}

function shown(urn: string): string {
  const { type, name } = resourceOf(urn);
  return `${code(name)} ${code(shortType(type))}`;
}

/** A text of limited length that is filled from its beginning, and cut between items only. */
class Room {
  private readonly parts: string[] = [];
  private footer = "";
  private left: number;

  constructor(limit: number) {
    this.left = limit;
  }

  take(part: string): void {
    this.parts.push(part);
    this.left -= part.length + 2;
  }

  /** Reserves what comes last. */
  keep(footer: string): void {
    this.footer = footer;
    this.left -= footer.length;
  }

  /**
   * As many items as there is room for; no title without an item.
   *
   * @param share how much of the room that is left it may use, so that every section has some.
   */
  section(title: string, items: readonly string[], separator: string, share: number): void {
    if (items.length === 0) return;
    const room = Math.floor(this.left * share);
    const note = (omitted: number) => `_${String(omitted)} more did not fit here; see the run._`;
    const reserved = title.length + note(items.length).length + 8;
    const fitting: string[] = [];
    let used = reserved;
    for (const item of items) {
      used += item.length + separator.length;
      if (used > room) break;
      fitting.push(item);
    }
    const omitted = items.length - fitting.length;
    const body = [fitting.join(separator), ...(omitted === 0 ? [] : [note(omitted)])].filter((text) => text !== "");
    const part = [...(title === "" ? [] : [title]), ...body].join("\n\n");
    if (part.length + 2 <= room) this.take(part);
  }

  text(): string {
    return `${[...this.parts, this.footer].join("\n\n")}\n`;
  }
}
