import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { prepareWorkDirectory } from "../../sandbox/engine/workDirectory";
import { MM2 } from "../fixtures/mm2";
import { type ProgramCopy, copyProgram } from "./support/programCopy";
import { type SandboxProcess, TOKEN, startSandboxProcess } from "./support/sandboxProcess";

interface CommandRun {
  exitCode: number | null;
  output: string;
}

/** `mm2 engine`, as a user types it. */
describe("the engine's command line", () => {
  let sandbox: SandboxProcess;
  let program: ProgramCopy;

  before(async () => {
    sandbox = await startSandboxProcess();
    program = copyProgram();
  });
  after(async () => {
    program.delete();
    await sandbox.stop();
  });

  const begin = (args: string[], env: NodeJS.ProcessEnv): { child: ChildProcess; run: Promise<CommandRun> } => {
    const child = spawn(process.execPath, [MM2, "engine", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, as a shell gives to each job: Ctrl-C reaches the whole of it.
      detached: true,
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    const run = new Promise<CommandRun>((done, fail) => {
      child.once("error", fail);
      child.once("close", (exitCode) => {
        done({ exitCode, output });
      });
    });
    return { child, run };
  };
  const toSandbox = () => ({ AIVEN_WEB_URL: sandbox.url, AIVEN_TOKEN: TOKEN });
  const stackArgs = (stack = "dev") => [
    ...["--stack", stack, "--program", program.directory, "--state-dir", sandbox.stateDir],
  ];
  const engine = (args: string[], env: NodeJS.ProcessEnv = toSandbox()) => begin(args, env).run;

  it("says what it can do", async () => {
    const { exitCode, output } = await engine(["--help"]);
    expect(exitCode).to.equal(0);
    for (const command of ["preview", "up", "refresh", "destroy", "outputs"]) {
      expect(output).to.match(new RegExp(`^  ${command} .*\\w`, "m"));
    }
  });

  const NO_PLUGIN = { PULUMI_HOME: "/nonexistent" };
  const REFUSALS: [string, () => string[], NodeJS.ProcessEnv, RegExp][] = [
    ["no stack", () => ["up"], {}, /^error: Name the stack with --stack: dev, prod\.$/],
    ["an unknown stack", () => ["up", ...stackArgs("staging")], {}, /^error: .* has no Pulumi\.staging\.yaml\.$/],
    [
      "no sandbox",
      () => ["up", "--stack", "dev", "--state-dir", "/nonexistent"],
      { AIVEN_WEB_URL: undefined },
      /^error: No local Aiven is running here: start one with "npx mm2 sandbox start"\.$/,
    ],
    [
      "an official provider that is not installed",
      () => ["preview", ...stackArgs(), "--provider", "official"],
      NO_PLUGIN,
      /^error: The official Aiven provider [\d.]+ is not installed: run "pulumi plugin install resource aiven v/,
    ],
    [
      "a pack that is none",
      () => ["preview", ...stackArgs(), "--policy-pack", "docs"],
      {},
      /^error: .* has no PulumiPolicy\.yaml, so it is not a policy pack\.$/,
    ],
    [
      "a configuration without its pack",
      () => ["preview", ...stackArgs(), "--policy-pack-config", "policy/config/dev.json"],
      {},
      /^error: --policy-pack-config needs a pack to configure: add --policy-pack\.$/,
    ],
  ];
  for (const [what, args, env, message] of REFUSALS) {
    it(`answers ${what} in a sentence`, async () => {
      const { exitCode, output } = await engine(args(), { ...toSandbox(), ...env });
      expect(exitCode).to.equal(2);
      expect(output.trim()).to.match(message);
      expect(output.trim().split("\n").length).to.be.at.most(2);
    });
  }

  it("finishes what is being created when it is interrupted, and goes on at the next up", async () => {
    const { child, run } = begin(["up", ...stackArgs()], toSandbox());
    await new Promise<void>((done) => {
      child.stdout?.on("data", (chunk: Buffer) => {
        if (/Kafka mm2-dev-\w+ creating/.test(chunk.toString())) done();
      });
    });
    process.kill(-(child.pid ?? 0), "SIGINT");
    const { exitCode, output } = await run;
    expect(exitCode, output).to.equal(130);
    // The engine, the CLI and the provider all have the sandbox's address in their environment; the sandbox itself has not.
    expect(ofProcesses("environ").filter((env) => env.includes(`AIVEN_WEB_URL=${sandbox.url}`))).to.deep.equal([]);

    const again = await engine(["up", ...stackArgs()]);
    expect(again.exitCode, again.output).to.equal(0);
    expect(await sandbox.serviceNames()).to.have.length(3);
  });

  it("shows no secret: in what it prints, in arguments, in the state, in files that others can read", async () => {
    const seen = new Set<string>();
    const watch = setInterval(() => {
      for (const line of ofProcesses("cmdline")) seen.add(line);
    }, 50);
    const runs: CommandRun[] = [];
    for (const command of ["up", "refresh", "outputs"]) runs.push(await engine([command, ...stackArgs()]));
    clearInterval(watch);

    const canaries = await secrets(sandbox, program);
    expect(canaries).to.have.length.of.at.least(6);
    const printed = runs.map(({ output }) => output).join("\n");
    expect(runs.map(({ exitCode }) => exitCode)).to.deep.equal([0, 0, 0]);
    expect(printed).to.contain('"credentials": "[secret]"');
    const states = filesIn(join(sandbox.stateDir, "engine", "backend"));
    expect(states).to.not.deep.equal([]);
    const open = filesIn(sandbox.stateDir).filter((file) => othersCanRead(file, sandbox.stateDir));
    for (const [name, secret] of canaries) {
      expect(printed, name).to.not.contain(secret);
      expect(
        [...seen].filter((line) => line.includes(secret)),
        name,
      ).to.deep.equal([]);
      for (const file of [...states, ...open]) {
        expect(readFileSync(file, "latin1").includes(secret), `${name} in ${file}`).to.equal(false);
      }
    }
  });
});

/** What nobody else may see, by name. A key's first line of code stands for the key. */
async function secrets(sandbox: SandboxProcess, program: ProgramCopy): Promise<[string, string][]> {
  const { env } = prepareWorkDirectory(sandbox.stateDir, program.directory, "dev");
  const found: [string, string][] = [
    ["the token", TOKEN],
    ["the passphrase", env["PULUMI_CONFIG_PASSPHRASE"] ?? ""],
  ];
  for (const service of ["mm2-dev-source", "mm2-dev-target"]) {
    const { json } = await sandbox.ask("GET", `service/${service}`);
    const { users, connection_info: info } = json["service"] as {
      users: { password: string }[];
      connection_info: { kafka_access_key: string };
    };
    found.push([`the password of ${service}`, users[0]?.password ?? ""]);
    found.push([`the key of ${service}`, info.kafka_access_key.split("\n")[1] ?? ""]);
  }
  expect(found.filter(([, secret]) => secret.length < 8)).to.deep.equal([]);
  return found;
}

/** Whether a file's mode lets other users read it, and those of all its folders up to `root` let them get there. */
function othersCanRead(file: string, root: string): boolean {
  const folders: string[] = [];
  for (let folder = dirname(file); folder.startsWith(root); folder = dirname(folder)) folders.push(folder);
  return (statSync(file).mode & 0o004) !== 0 && folders.every((folder) => (statSync(folder).mode & 0o001) !== 0);
}

function ofProcesses(file: "cmdline" | "environ"): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/${file}`, "utf8")];
      } catch {
        // It has ended in the meantime, or is another user's.
        return [];
      }
    });
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
