import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gt, inc, parse, valid } from "semver";
import { NotReleasable, sectionOf, withReleased } from "./changelog";
import { setVersion, versions } from "./versionedFiles";

export const STEPS = ["patch", "minor", "major"] as const;

/**
 * Makes a clone ready for a release: one version in every manifest, in the lock file and in the plugin's schema, and a dated section in
 * the changelog. Nothing is written when anything is in the way.
 *
 * @param wanted a step, or the version itself
 * @returns the new version
 */
export function prepareRelease(root: string, wanted: string, date: string): string {
  const current = commonVersion(root);
  const step = STEPS.find((name) => name === wanted);
  const next = step === undefined ? valid(wanted) : inc(current, step);
  if (next === null || (step === undefined && next !== wanted)) {
    throw new NotReleasable(`"${wanted}" is not a version; write ${STEPS.join(", ")}, or a version such as 1.2.3`);
  }
  if (!gt(next, current)) throw new NotReleasable(`${next} is not newer than ${current}, the version that is there`);
  const path = join(root, "CHANGELOG.md");
  const changelog = withReleased(readFileSync(path, "utf8"), next, date);
  setVersion(root, next);
  writeFileSync(path, changelog);
  return next;
}

/** The notes of the release that a tag stands for; throws when the clone is not that release. */
export function releaseNotes(root: string, tag: string): string {
  const version = parse(tag)?.version;
  if (version === undefined || tag !== `v${version}`) {
    throw new NotReleasable(`"${tag}" is not a release tag; write v and the version, such as v1.2.3`);
  }
  const current = commonVersion(root);
  if (current !== version) throw new NotReleasable(`the tag is ${tag}, but the packages have version ${current}`);
  const notes = sectionOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
  if (notes === undefined || notes === "") throw new NotReleasable(`CHANGELOG.md says nothing about ${version}`);
  return notes;
}

/** The version that all files agree on. */
function commonVersion(root: string): string {
  const found = Object.entries(versions(root));
  const [first] = found;
  const others = found.filter(([, version]) => version === undefined || version !== first?.[1]);
  if (first?.[1] === undefined || others.length > 0) {
    throw new NotReleasable(
      [
        "the versions are not the same everywhere:",
        ...found.map(([path, version]) => `  ${path}: ${String(version)}`),
      ].join("\n"),
    );
  }
  return first[1];
}
