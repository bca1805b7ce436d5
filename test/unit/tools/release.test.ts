import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { prepareRelease, releaseNotes } from "../../../tools/release/release";
import { versions } from "../../../tools/release/versionedFiles";

const CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 – 2026-01-01\n\n- The first.\n";

interface Manifest {
  version: string;
  workspaces: string[];
  dependencies?: Record<string, string>;
}

describe("preparing a release", () => {
  let clone: string;
  const path = (name: string) => join(clone, name);
  const read = (name: string) => readFileSync(path(name), "utf8");
  const manifest = (name: string) => JSON.parse(read(name)) as Manifest;

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), "release-"));
    const { workspaces } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
    const files = [
      ...["package.json", "package-lock.json", "components/plugin/schema.json"],
      ...workspaces.map((workspace) => `${workspace}/package.json`),
    ];
    for (const file of files) {
      mkdirSync(dirname(path(file)), { recursive: true });
      cpSync(file, path(file));
    }
    writeFileSync(path("CHANGELOG.md"), CHANGELOG);
  });

  afterEach(() => {
    rmSync(clone, { recursive: true });
  });

  it("sets one version in every manifest, in the lock file and in the plugin's schema", () => {
    const before = Object.keys(versions(clone));
    expect(prepareRelease(clone, "9.8.7", "2026-12-01")).to.equal("9.8.7");
    expect(before).to.include.members(["package.json", "policy/package.json", "components/plugin/schema.json"]);
    expect(versions(clone)).to.deep.equal(Object.fromEntries(before.map((file) => [file, "9.8.7"])));
  });

  it("changes nothing else in them", () => {
    const { version } = manifest("package.json");
    prepareRelease(clone, "9.8.7", "2026-12-01");
    for (const file of ["package.json", "policy/package.json", "package-lock.json", "components/plugin/schema.json"]) {
      const expected = readFileSync(file, "utf8").replaceAll(`"version": "${version}"`, '"version": "9.8.7"');
      const ownVersion = /"version":|"aiven-mirrormaker2[\w-]*": "\d/;
      const others = (text: string) => text.split("\n").filter((line) => !ownVersion.test(line));
      expect(others(read(file)), file).to.deep.equal(others(expected));
    }
  });

  it("follows where one package names another by its exact version", () => {
    const policy = {
      ...manifest("policy/package.json"),
      dependencies: { "aiven-mirrormaker2": "0.1.0", other: "0.1.0" },
    };
    writeFileSync(path("policy/package.json"), JSON.stringify(policy));
    prepareRelease(clone, "9.8.7", "2026-12-01");
    expect(manifest("policy/package.json").dependencies).to.deep.equal({
      "aiven-mirrormaker2": "9.8.7",
      other: "0.1.0",
    });
  });

  it("dates what was unreleased, and begins anew above it", () => {
    prepareRelease(clone, "9.8.7", "2026-12-01");
    expect(read("CHANGELOG.md")).to.equal(
      CHANGELOG.replace("## Unreleased\n", "## Unreleased\n\n## 9.8.7 – 2026-12-01\n"),
    );
    expect(releaseNotes(clone, "v9.8.7")).to.equal("### Added\n\n- A thing.");
  });

  it("counts on from the version that is there", () => {
    prepareRelease(clone, "9.8.7", "2026-12-01");
    for (const [step, expected] of [
      ["patch", "9.8.8"],
      ["minor", "9.9.0"],
      ["major", "10.0.0"],
    ] as const) {
      writeFileSync(path("CHANGELOG.md"), CHANGELOG);
      expect(prepareRelease(clone, step, "2026-12-01")).to.equal(expected);
    }
  });

  const refused: Record<string, { wanted?: string; changelog?: string; says: RegExp }> = {
    "when nothing is unreleased": {
      changelog: "# Changelog\n\n## Unreleased\n\n### Added\n\n## 0.1.0 – 2026-01-01\n\n- The first.\n",
      says: /"## Unreleased" in CHANGELOG.md is empty/,
    },
    "when the changelog has no such section": { changelog: "# Changelog\n", says: /has no section "## Unreleased"/ },
    "when the changelog has that version": {
      changelog: CHANGELOG.replace("0.1.0", "9.8.7"),
      says: /already has a section for 9\.8\.7/,
    },
    "an older version": { wanted: "0.0.1", says: /0\.0\.1 is not newer than/ },
    "what is no version": { wanted: "next", says: /"next" is not a version; write patch, minor, major, or/ },
    "a tag instead of a version": { wanted: "v9.8.7", says: /"v9\.8\.7" is not a version/ },
  };
  for (const [what, { wanted = "9.8.7", changelog = CHANGELOG, says }] of Object.entries(refused)) {
    it(`is refused ${what}, and nothing is written`, () => {
      writeFileSync(path("CHANGELOG.md"), changelog);
      const before = versions(clone);
      expect(() => prepareRelease(clone, wanted, "2026-12-01")).to.throw(says);
      expect(versions(clone)).to.deep.equal(before);
      expect(read("CHANGELOG.md")).to.equal(changelog);
    });
  }

  it("is refused when the versions differ, which it lists", () => {
    writeFileSync(path("policy/package.json"), JSON.stringify({ version: "7.7.7" }));
    expect(() => prepareRelease(clone, "9.8.7", "2026-12-01")).to.throw(/policy\/package\.json: 7\.7\.7/);
    expect(() => releaseNotes(clone, "v0.1.0")).to.throw(/versions are not the same everywhere/);
  });

  it("publishes only what a tag stands for", () => {
    prepareRelease(clone, "9.8.7", "2026-12-01");
    expect(() => releaseNotes(clone, "v9.8.6")).to.throw(/the tag is v9\.8\.6, but the packages have version 9\.8\.7/);
    expect(() => releaseNotes(clone, "9.8.7")).to.throw(/"9\.8\.7" is not a release tag/);
    expect(() => releaseNotes(clone, "latest")).to.throw(/"latest" is not a release tag/);
    writeFileSync(path("CHANGELOG.md"), "# Changelog\n");
    expect(() => releaseNotes(clone, "v9.8.7")).to.throw(/CHANGELOG\.md says nothing about 9\.8\.7/);
  });
});
