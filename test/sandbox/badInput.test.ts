import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { AivenProject } from "./fixtures/aivenProject";
import { type Ended, run, sandboxIn } from "./fixtures/commandLine";
import { withSmallDisk, withSmallFiles } from "./fixtures/fullDisk";
import { REPOSITORY, TestSandbox, sandboxCommand } from "./fixtures/sandboxProcess";

/** One sentence on stderr that says what is wrong and what to do, and nothing done. */
function expectSentence({ code, stderr }: Ended, sentence: RegExp): void {
  expect(stderr).to.match(/^error: [^\n]+\n$/);
  expect(stderr).to.match(sentence);
  expect(code).to.equal(2);
}

describe("a sandbox that cannot start", () => {
  let directory: string;
  let stateDir: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "sandbox-bad-"));
    stateDir = join(directory, "state");
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const start = (...args: string[]) => sandboxIn(["start", "--state-dir", stateDir, ...args]);

  it("says which port is taken, in the foreground and detached", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const port = String((server.address() as AddressInfo).port);
    for (const args of [[], ["--detach"]]) {
      expectSentence(start("--port", port, ...args), new RegExp(`Port ${port} .* Choose another with --port`));
    }
    server.close();
  });

  it("says that there is no Java", () => {
    expectSentence(
      sandboxIn(["start", "--state-dir", stateDir], { PATH: directory }),
      /There is no java on your PATH: install Java 17/,
    );
  });

  it("says that Java is too old", () => {
    writeFileSync(join(directory, "java"), `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`);
    chmodSync(join(directory, "java"), 0o755);
    expectSentence(
      sandboxIn(["start", "--state-dir", stateDir], { PATH: `${directory}:${process.env["PATH"] ?? ""}` }),
      /Java 11 is too old: install Java 17/,
    );
  });

  it("says that Kafka's jars are missing, in a clone where they are", () => {
    for (const folder of ["cli", "sandbox"]) {
      cpSync(join(REPOSITORY, folder), join(directory, folder), { recursive: true });
    }
    symlinkSync(join(REPOSITORY, "node_modules"), join(directory, "node_modules"));
    expectSentence(
      sandboxIn(["start", "--state-dir", stateDir], process.env, directory),
      /Apache Kafka \S+ is not in \S+: run "make kafka"/,
    );
  });

  it("says that the state is damaged and how to begin anew", async () => {
    await (await TestSandbox.start([], stateDir)).end("SIGTERM");
    for (const name of readdirSync(join(stateDir, "store")).filter((file) => file.startsWith("MANIFEST"))) {
      writeFileSync(join(stateDir, "store", name), "no manifest");
    }
    expectSentence(start(), /state in \S+ is damaged: delete it with "npx mm2 sandbox reset"/);
  });

  it("says that the state folder is no folder", () => {
    writeFileSync(stateDir, "");
    for (const args of [[], ["--detach"]])
      expectSentence(start(...args), /state folder .* choose another with --state-dir/);
  });

  it("says that another sandbox has the folder, even when that one's traces are gone", async () => {
    const other = await TestSandbox.start([], stateDir);
    try {
      expectSentence(start(), /A sandbox is already running on \S+/);
      rmSync(join(stateDir, "sandbox.json"));
      expectSentence(start(), /Another sandbox uses \S+: stop that one, or choose another folder with --state-dir/);
    } finally {
      await other.end("SIGTERM");
    }
  });

  it("says that the disk is full", () => {
    mkdirSync(stateDir);
    const command = [process.execPath, ...sandboxCommand(["start", "--state-dir", stateDir])];
    expectSentence(run(...withSmallDisk(stateDir, 64, command)), /is full: .* Free some space|File too large/);
  });

  for (const args of [
    ["--port", "x"],
    ["--port", "70000"],
    ["--nodes", "0"],
    ["--nodes", "2.5"],
  ]) {
    it(`says what is wrong with ${args.join(" ")}`, () => {
      const { code, stderr } = start(...args);
      expect(code).to.equal(2);
      expect(stderr).to.match(/^error: option '--(port|nodes) .*It must be a whole number from 1 to/);
    });
  }

  it("accepts no strictness without a token", () => {
    expectSentence(
      sandboxIn(["start", "--state-dir", stateDir, "--strict", "p"], { PATH: process.env["PATH"] }),
      /AIVEN_TOKEN/,
    );
  });
});

describe("a sandbox whose disk becomes full", () => {
  it("refuses what it cannot keep, goes on answering, and remembers exactly what it accepted", async () => {
    // A few services fit into the store's log then.
    const full = await TestSandbox.start([], undefined, (command) => withSmallFiles(96, command));
    const accepted: string[] = [];
    const create = async (name: string) => {
      await new AivenProject(full.aiven, "p").createMirrorMaker(name, {});
      accepted.push(name);
    };
    let refusal = "";
    for (let count = 0; refusal === "" && count < 40; count++) {
      refusal = await create(`mm-${String(count).padStart(2, "0")}`).then(() => "", String);
    }
    expect(refusal).to.match(/500 .*state in \S+ cannot be written \(.*File too large/);
    expect(accepted).not.to.deep.equal([]);
    expect(await services(full)).to.deep.equal(accepted);
    await full.end("SIGTERM");

    const next = await TestSandbox.start([], full.stateDir);
    try {
      expect(await services(next)).to.deep.equal(accepted);
    } finally {
      await next.remove();
    }
  });

  const services = async (sandbox: TestSandbox) =>
    (await sandbox.status()).services.map(({ serviceName }) => serviceName);
});
