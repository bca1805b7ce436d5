import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { loadProgram } from "../../../../sandbox/engine/program";

describe("a program that runs inline", () => {
  let directory: string;
  const write = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "inline-"));
    write("package.json", '{ "main": "entry.js" }');
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it("is what package.json names as main, and its exports are the outputs", async () => {
    write("entry.js", "exports.answer = 42;");
    expect(await loadProgram(directory)()).to.deep.equal({ answer: 42 });
  });

  it("is loaded anew for each run, and so are its modules", async () => {
    write("entry.js", 'exports.size = require("./size").size;');
    write("size.js", "exports.size = 1;");
    const run = loadProgram(directory);
    expect(await run()).to.deep.equal({ size: 1 });
    write("size.js", "exports.size = 2;");
    expect(await run()).to.deep.equal({ size: 2 });
  });

  it("is the folder that is named, whatever files beside it are called", async () => {
    write("entry.js", "exports.answer = 42;");
    const beside = [".js", ".json", ".ts"].map((extension) => `${directory}${extension}`);
    for (const file of beside) writeFileSync(file, file.endsWith(".json") ? '{ "answer": 1 }' : "exports.answer = 1;");
    try {
      expect(await loadProgram(directory)()).to.deep.equal({ answer: 42 });
      expect(await loadProgram(`${directory}/`)()).to.deep.equal({ answer: 42 });
    } finally {
      for (const file of beside) rmSync(file);
    }
  });

  it("passes on what it throws", async () => {
    write("entry.js", 'throw new TypeError("broken");');
    const failure = await loadProgram(directory)().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
