import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { PulumiCommand } from "@pulumi/pulumi/automation";
import { expect } from "chai";
import { isNewEnough, pulumiOnPath, rootOf } from "../../../../sandbox/engine/pulumiCli";

describe("Pulumi's CLI", () => {
  for (const version of ["v3.200.0", "v3.200.1", "3.259.0", "v3.1000.0", "v4.0.0", "v3.259.0-alpha.1+dirty\n"]) {
    it(`is new enough as ${version.trim()}`, () => {
      expect(isNewEnough(version)).to.equal(true);
    });
  }
  for (const version of ["v3.199.9", "v2.999.999", "v3.20.0", "", "command not found"]) {
    it(`is not new enough as "${version}"`, () => {
      expect(isNewEnough(version)).to.equal(false);
    });
  }

  describe("on PATH", () => {
    let directory: string;
    const place = (name: string, script: string): string => {
      mkdirSync(join(directory, name));
      const file = join(directory, name, "pulumi");
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
      return file;
    };
    const search = (...names: string[]) => pulumiOnPath(names.map((name) => join(directory, name)).join(delimiter));

    beforeEach(() => {
      directory = mkdtempSync(join(tmpdir(), "cli-"));
    });
    afterEach(() => {
      rmSync(directory, { recursive: true });
    });

    it("is taken when it is new enough", () => {
      const file = place("new", "echo v3.250.0");
      expect(search("empty", "new")).to.equal(file);
    });

    it("is not taken when it is too old, even with a newer one behind it, which a shell would not run either", () => {
      place("old", "echo v3.100.0");
      place("new", "echo v3.250.0");
      expect(search("old", "new")).to.equal(undefined);
    });

    it("is not taken when it cannot say its version", () => {
      place("broken", "echo v3.250.0; exit 1");
      expect(search("broken")).to.equal(undefined);
    });

    it("is none when there is none", () => {
      expect(search("empty")).to.equal(undefined);
    });

    it("is no folder of that name, and no file that cannot be run", () => {
      mkdirSync(join(directory, "sources", "pulumi"), { recursive: true });
      chmodSync(place("kept", "echo v3.250.0"), 0o644);
      const file = place("new", "echo v3.250.0");
      expect(search("sources", "kept", "new")).to.equal(file);
    });

    /** The version that Automation API reads of the CLI that it would run. */
    const versionIn = async (root: string) =>
      (await PulumiCommand.get({ root, skipVersionCheck: true })).version?.toString();

    it("is run by Automation API from its own folder where that is named bin", async () => {
      const cli = place("bin", "echo v3.250.0");
      expect(rootOf(cli, join(directory, "own"))).to.equal(directory);
      expect(await versionIn(directory)).to.equal("3.250.0");
    });

    it("is run by Automation API from a folder of any other name, also after an update", async () => {
      const own = join(directory, "own");
      expect(await versionIn(rootOf(place("pulumi-3.250", "echo v3.250.0"), own))).to.equal("3.250.0");
      expect(await versionIn(rootOf(place("pulumi-3.251", "echo v3.251.0"), own))).to.equal("3.251.0");
    });

    it("is run by the name that a version manager's link has", async () => {
      const manager = place("manager", '[ "${0##*/}" = pulumi ] && echo v3.252.0 || echo v0.0.0');
      mkdirSync(join(directory, "shims"));
      const many = join(directory, "manager", "many");
      renameSync(manager, many);
      symlinkSync(many, join(directory, "shims", "pulumi"));
      expect(await versionIn(rootOf(search("shims") ?? "", join(directory, "own")))).to.equal("3.252.0");
    });
  });
});
