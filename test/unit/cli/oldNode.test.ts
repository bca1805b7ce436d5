import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { version } from "../../../cli/package.json";

describe("mm2 on a Node that is too old", () => {
  let clone: string;
  before(() => {
    clone = mkdtempSync(join(tmpdir(), "old-node-"));
    for (const part of ["mm2.cjs", "bin/run.cjs"]) cpSync(join("cli", part), join(clone, "cli", part));
    writeFileSync(
      join(clone, "old.cjs"),
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });',
    );
  });
  after(() => {
    rmSync(clone, { recursive: true });
  });
  const run = (...args: string[]) => {
    const all = ["--require", join(clone, "old.cjs"), join(clone, "cli/mm2.cjs"), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const fetched = (name: string) => {
    const bin = join(clone, ".build/node", name, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(process.execPath, join(bin, "node"));
  };

  it("says which one it needs", () => {
    const stderr = "error: mm2 needs Node 22.22 or newer, or 24.6 or newer; this is 20.20.2.\n";
    expect(run("--version")).to.deep.equal({ status: 2, stdout: "", stderr });
    fetched("20.1.0");
    expect(run("--version").status).to.equal(2);
  });

  it("runs by the one that make has fetched, with its exit code", () => {
    fetched("24.21.0");
    expect(run("--version")).to.deep.equal({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(run("explian").status).to.equal(2);
  });
});
