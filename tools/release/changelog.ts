const UNRELEASED = "## Unreleased";

/** Why a release cannot be prepared or published, in a sentence for the person who asked for it. */
export class NotReleasable extends Error {}

/** The changelog with its "Unreleased" section dated as a version, and a new empty one above it. */
export function withReleased(changelog: string, version: string, date: string): string {
  if (sectionOf(changelog, version) !== undefined) {
    throw new NotReleasable(`CHANGELOG.md already has a section for ${version}`);
  }
  const notes = sectionOf(changelog, "Unreleased");
  if (notes === undefined) throw new NotReleasable(`CHANGELOG.md has no section "${UNRELEASED}"`);
  if (!/^[-*] /m.test(notes)) {
    throw new NotReleasable(`"${UNRELEASED}" in CHANGELOG.md is empty; write what changes for users first`);
  }
  return changelog.replace(/^## Unreleased$/m, `${UNRELEASED}\n\n## ${version} – ${date}`);
}

/** What the changelog says about a version: the text under its heading, without it. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join("\n")
    .trim();
}
