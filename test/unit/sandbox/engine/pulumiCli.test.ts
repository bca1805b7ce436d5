import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
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

  it("lies in the bin folder of the root that Automation API is told", () => {
    expect(rootOf("/opt/pulumi/bin/pulumi")).to.equal("/opt/pulumi");
  });

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
  });
});
