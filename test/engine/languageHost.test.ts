import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Suite } from "mocha";
import { OFFICIAL } from "../fixtures/officialTools";
import { stopAtFirstFailure } from "../fixtures/stopAtFirstFailure";
import { type ProviderProcess, startProvider } from "../../sandbox/engine/providerProcess";
import { NO_AIVEN } from "../../sandbox/provider/noAiven";
import { findPulumiCli } from "../../sandbox/engine/pulumiCli";
import { policyRunnerEnv } from "../../sandbox/engine/workDirectory";
import { type LanguageHost, startLanguageHost } from "./support/languageHost";
import { type ProgramCopy, copyProgram } from "./support/programCopy";
import { runOperation } from "./support/runs";
import { type SandboxProcess, TOKEN, startSandboxProcess } from "./support/sandboxProcess";

interface CliRun {
  exitCode: number | null;
  output: string;
}

const FLOW = "service/mm2-dev-mirrormaker/mirrormaker/replication-flows/source/target";

/** The CLI's own command line in a clone, as the README says it, with the program in a process of its own. */
function pulumiInAClone(this: Suite, official: boolean): void {
  let sandbox: SandboxProcess;
  let clone: ProgramCopy;
  /** Nothing where the CLI finds the official one. */
  let host: LanguageHost | undefined;
  let provider: ProviderProcess | undefined;
  let home: string;
  stopAtFirstFailure(this);

  before(async () => {
    sandbox = await startSandboxProcess();
    clone = copyProgram();
    if (OFFICIAL.host === undefined) host = await startLanguageHost();
    home = mkdtempSync(join(tmpdir(), "engine-home-"));
    const aiven = { AIVEN_WEB_URL: sandbox.url, AIVEN_TOKEN: TOKEN };
    if (!official) provider = await startProvider(aiven, join(home, "provider.log"));
  });
  after(async () => {
    await provider?.stop();
    host?.stop();
    clone.delete();
    await sandbox.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const pulumi = (...args: string[]): Promise<CliRun> => pulumiWith({}, ...args);
  const pulumiWith = (settings: NodeJS.ProcessEnv, ...args: string[]): Promise<CliRun> => {
    const child = spawn(findPulumiCli(), [...args, "--non-interactive"], {
      cwd: clone.directory,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...policyRunnerEnv(home),
        PULUMI_BACKEND_URL: `file://${home}`,
        PULUMI_CONFIG_PASSPHRASE: "a passphrase",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        AIVEN_WEB_URL: sandbox.url,
        AIVEN_TOKEN: TOKEN,
        ...(host === undefined ? {} : { PULUMI_DEBUG_LANGUAGES: `nodejs:${String(host.port)}` }),
        ...(provider === undefined ? {} : { PULUMI_DEBUG_PROVIDERS: `aiven:${String(provider.port)}` }),
        ...settings,
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    return new Promise((done, fail) => {
      child.once("error", fail);
      child.once("close", (exitCode) => {
        done({ exitCode, output });
      });
    });
  };
  const succeeds = (...args: string[]): Promise<string> => succeedsWith({}, ...args);
  const succeedsWith = async (settings: NodeJS.ProcessEnv, ...args: string[]): Promise<string> => {
    const { exitCode, output } = await pulumiWith(settings, ...args);
    expect(exitCode, output).to.equal(0);
    return output;
  };
  /** The arguments of `npm run up:dev`. */
  const upDev = (): string[] => {
    const { scripts } = JSON.parse(readFileSync(join(clone.directory, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    return (scripts["up:dev"] ?? "").split(" ").slice(1);
  };

  it("takes the stack file as it is and brings the stack up under the pack", async () => {
    await succeeds("stack", "init", "dev");
    const output = await succeeds(...upDev(), "--yes");
    expect(output).to.contain("+ 10 created");
    const { version } = JSON.parse(readFileSync(join(clone.directory, "policy/package.json"), "utf8")) as Versioned;
    expect(output).to.contain(`aiven-mirrormaker2@v${version}`);
    if (host !== undefined) expect(host.runs.at(-1)?.directory).to.equal(clone.directory);
    expect(await sandbox.serviceNames()).to.have.length(3);
  });

  it("leaves a stack file that the engine can take, although it now has a salt", async () => {
    expect(readFileSync(join(clone.directory, "Pulumi.dev.yaml"), "utf8")).to.match(/^encryptionsalt: /m);
    // The engine's stack is a new one, and the topics are there already: so it asks no Aiven.
    const { succeeded, output } = await runOperation(sandbox, clone, "dev", "preview", { aiven: NO_AIVEN });
    expect(succeeded, output).to.equal(true);
  });

  it("has nothing to do the second time", async () => {
    expect(await succeeds(...upDev(), "--yes", "--expect-no-changes")).to.contain("10 unchanged");
  });

  it("is refreshed without a difference", async () => {
    expect(await succeeds("refresh", "--stack", "dev", "--yes", "--expect-no-changes")).to.contain("10 unchanged");
  });

  it("takes a change of a flow, and has nothing to do after it", async () => {
    clone.configure("dev", { "flows/0/topics": ["topic-.*"] });
    expect(await succeeds(...upDev(), "--yes")).to.contain("~ 1 updated");
    const { json } = await sandbox.ask("GET", FLOW);
    expect((json["replication_flow"] as Record<string, unknown>)["topics"]).to.deep.equal(["topic-.*"]);
    expect(await succeeds(...upDev(), "--yes", "--expect-no-changes")).to.contain("10 unchanged");
  });

  it("keeps its state as docs/why/scale.md recommends, and a CLI without those settings reads it and writes it back", async () => {
    const recommended = {
      PULUMI_DIY_BACKEND_ZSTD: "true",
      PULUMI_BACKEND_URL: `file://${home}?metadata=skip`,
    };
    const state = () => readdirSync(join(home, ".pulumi/stacks/mirrormaker2")).filter((name) => !name.includes(".bak"));
    expect(state()).to.have.members(["dev.json", "dev.json.attrs"]);
    clone.configure("dev", { "flows/0/topics": ["topic-[ab]"] });
    expect(await succeedsWith(recommended, ...upDev(), "--yes")).to.contain("~ 1 updated");
    expect(state()).to.deep.equal(["dev.json.zst"]);

    await succeeds("preview", "--stack", "dev", "--expect-no-changes");
    clone.configure("dev", { "flows/0/topics": ["topic-.*"] });
    expect(await succeeds(...upDev(), "--yes")).to.contain("~ 1 updated");
    expect(state()).to.have.members(["dev.json", "dev.json.attrs"]);
  });

  it("tells a faulty configuration once, and without a stack trace", async () => {
    await succeeds("config", "set", "mirrormaker2:clusterz", "{}", "--stack", "dev");
    const { exitCode, output } = await pulumi("preview", "--stack", "dev");
    await succeeds("config", "rm", "mirrormaker2:clusterz", "--stack", "dev");
    expect(exitCode).to.not.equal(0);
    const [, diagnostics = ""] = output.split("Diagnostics:");
    expect(diagnostics.split('The configuration of stack "dev" (Pulumi.dev.yaml) has 1 problem')).to.have.length(2);
    expect(diagnostics).to.contain('clusterz: unknown key; did you mean "clusters"?');
    expect(output).to.not.match(/unhandled (exception|error)|\bat .*\.[jt]s:\d+/i);
  });

  it("is destroyed whole", async () => {
    expect(await succeeds("destroy", "--stack", "dev", "--yes")).to.contain("- 10 deleted");
    expect(await sandbox.serviceNames()).to.deep.equal([]);
  });
}

/** What is read of a manifest. */
interface Versioned {
  version: string;
}

const by = OFFICIAL.host === undefined ? "" : " by the official Node host";
describe(`pulumi in a clone${by}`, function () {
  pulumiInAClone.call(this, false);
});

if (OFFICIAL.provider === undefined) {
  console.log("pulumi-resource-aiven is not on PATH, so stack dev is tried on the sandbox's provider alone.");
} else {
  describe(`pulumi in a clone${by} on the official provider`, function () {
    pulumiInAClone.call(this, true);
  });
}
