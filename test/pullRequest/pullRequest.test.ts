import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { type ProviderProcess, startProvider } from "../../sandbox/engine/providerProcess";
import { findPulumiCli } from "../../sandbox/engine/pulumiCli";
import { policyRunnerEnv } from "../../sandbox/engine/workDirectory";
import { type LanguageHost, startLanguageHost } from "../engine/support/languageHost";
import { type SandboxProcess, TOKEN, startSandboxProcess } from "../engine/support/sandboxProcess";
import { stopAtFirstFailure } from "../fixtures/stopAtFirstFailure";
import { type Clone, cloneRepository } from "./support/clone";
import { GITHUB_TOKEN, type GitHubServer, PULL_REQUEST, REPOSITORY, startGitHubServer } from "./support/gitHubServer";
import { type JobRun, runJob } from "./support/runner";

const LABELLED = "contains(github.event.pull_request.labels.*.name, 'allow-destructive-changes') && '--allow' || ''";
const PASSPHRASE = "passphrase-canary-77b1";
const CLUSTERS = ["config", "mirrormaker2:clusters"];

/**
 * The workflows' own steps, in bash, on a checkout that is changed as pull requests change it: the CLI with a language host and a
 * backend of its own, the stack in the sandbox, GitHub's API on loopback.
 */
describe("the path of a pull request", function () {
  let sandbox: SandboxProcess;
  let github: GitHubServer;
  let host: LanguageHost;
  let provider: ProviderProcess;
  let clone: Clone;
  let home: string;
  let pulumiEnv: Record<string, string>;
  /** What stops each thing that was started, also when the next one does not start. */
  const cleanups: (() => void | Promise<void>)[] = [];
  stopAtFirstFailure(this);

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "pull-request-home-"));
    for (const folder of ["backend", "artifacts"]) mkdirSync(join(home, folder));
    cleanups.push(() => {
      rmSync(home, { recursive: true, force: true });
    });
    clone = cloneRepository();
    cleanups.push(clone.delete);
    github = await startGitHubServer();
    cleanups.push(github.stop);
    host = await startLanguageHost();
    cleanups.push(host.stop);
    sandbox = await startSandboxProcess();
    cleanups.push(sandbox.stop);
    provider = await startProvider({ AIVEN_WEB_URL: sandbox.url, AIVEN_TOKEN: TOKEN }, join(home, "provider.log"));
    cleanups.push(provider.stop);
    pulumiEnv = {
      ...policyRunnerEnv(home),
      PULUMI_DEBUG_LANGUAGES: `nodejs:${String(host.port)}`,
      PULUMI_DEBUG_PROVIDERS: `aiven:${String(provider.port)}`,
    };
  });
  afterEach(() => {
    clone.reset();
  });
  after(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  });

  interface Situation {
    stack?: string;
    event?: unknown;
    labelled?: boolean;
    only?: string;
    /** A fork's job has neither the stack's backend nor the language host that leads to it. */
    fork?: boolean;
  }

  const run = (file: string, job: string, situation: Situation = {}): Promise<JobRun> => {
    const { stack = "dev", event = { pull_request: { number: PULL_REQUEST } }, labelled, only, fork } = situation;
    const eventFile = join(home, "event.json");
    writeFileSync(eventFile, JSON.stringify(event));
    return runJob(file, job, {
      checkout: clone.directory,
      only,
      artifacts: join(home, "artifacts"),
      expressions: {
        "matrix.stack": stack,
        [LABELLED]: labelled === true ? "--allow" : "",
        "github.token": GITHUB_TOKEN,
        "secrets.AIVEN_TOKEN": TOKEN,
        "secrets.AIVEN_READ_ONLY_TOKEN": TOKEN,
        "secrets.PULUMI_ACCESS_TOKEN": "",
        "secrets.PULUMI_CONFIG_PASSPHRASE": PASSPHRASE,
        "vars.PULUMI_BACKEND_URL": `file://${join(home, "backend")}`,
      },
      env: {
        PATH: `${dirname(findPulumiCli())}:${process.env["PATH"] ?? ""}`,
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_RUN_ID: "1",
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_STEP_SUMMARY: join(home, "summary.md"),
        ...(fork === true ? { PULUMI_HOME: join(home, "fork") } : pulumiEnv),
      },
    });
  };
  const commentOn = (stack: string): string[] =>
    github.comments.map(({ body }) => body).filter((body) => body.includes(`mirrormaker2/${stack} -->`));

  it("begins with what was merged before: dev is brought up", async () => {
    for (const stack of ["dev", "prod"]) initStack(stack);
    const { failed, output } = await run("deploy.yml", "dev");
    expect(failed, output).to.deep.equal({});
    expect(await sandbox.serviceNames()).to.have.length(3);
  });

  it("lets a good change pass, and says what it does", async () => {
    clone.configure("dev", [...CLUSTERS, "source", "topics", "orders"], { partitions: 3, replication: 2 });
    const { failed, output } = await run("pull-request.yml", "preview");
    expect(failed, output).to.deep.equal({});
    expect(github.comments).to.have.length(1);
    expect(commentOn("dev")[0]).to.contain("## ✅ `dev`: passed\n");
    expect(commentOn("dev")[0]).to.contain("Resource changes: 1 to create, 9 unchanged\n");
    expect(commentOn("dev")[0]).to.contain("[run](https://github.example/aiven/replication/actions/runs/1)");
  });

  it("stops a change that deletes a topic, and says so in the same comment", async () => {
    clone.configure("dev", [...CLUSTERS, "target", "topics"], undefined);
    const { failed, output } = await run("pull-request.yml", "preview");
    expect(failed, output).to.deep.equal({ "stop destructive changes": 1 });
    expect(github.comments).to.have.length(1);
    expect(commentOn("dev")[0]).to.contain("## ✅ `dev`: passed, 1 destructive change\n");
    expect(commentOn("dev")[0]).to.contain("- **delete** `mm2-dev-target.topic-b` `aiven:index:KafkaTopic` loses");
    const allowed = await run("pull-request.yml", "preview", { labelled: true, only: "stop destructive changes" });
    expect(allowed.failed).to.deep.equal({});
    expect(allowed.output).to.contain("delete of aiven:index:KafkaTopic mm2-dev-target.topic-b loses");
  });

  it("blocks a change that removes the internal-topic deny list, and names the rule first", async () => {
    clone.change(
      "index.ts",
      "const stack = pulumi.getStack();",
      `void pulumi.runtime.registerResourceTransform(({ type, props, opts }) =>
        type.endsWith(":MirrorMakerReplicationFlow") ? { props: { ...props, topicsBlacklists: [] }, opts } : undefined);
      const stack = pulumi.getStack();`,
    );
    const { failed, output } = await run("pull-request.yml", "preview", { stack: "prod" });
    expect(failed, output).to.deep.equal({ "preview under the policy pack": 1 });
    expect(output).to.match(/::error file=Pulumi\.prod\.yaml,title=mm2-internal-topics-denied/);
    expect(github.comments).to.have.length(2);
    const [heading, title, first] = (commentOn("prod")[0] ?? "").split("\n").filter((line) => /^[#-]/.test(line));
    expect(heading).to.match(/^## ❌ `prod`: blocked by policy, \d+ mandatory violation/);
    expect(title).to.equal("### Policy violations");
    expect(first).to.contain("**mm2-internal-topics-denied** (mandatory");
  });

  it("says what is wrong with a program that does not run", async () => {
    clone.configure("prod", ["config", "mirrormaker2:protekt"], true);
    const { failed } = await run("pull-request.yml", "preview", { stack: "prod" });
    expect(failed).to.deep.equal({ "preview under the policy pack": 2 });
    expect(github.comments).to.have.length(2);
    expect(commentOn("prod")[0]).to.contain("## ❌ `prod`: failed");
    expect(commentOn("prod")[0]).to.contain('protekt: unknown key; did you mean "protect"?');
  });

  it("previews a fork without any secret, and comments it by code of its own", async () => {
    // As `pulumi config set --secret` leaves it, for a key that a fork has not.
    clone.configure("prod", ["encryptionsalt"], "v1:none");
    clone.configure("prod", ["config", "aiven:apiToken"], { secure: "v1:none" });
    const preview = await run("pull-request.yml", "preview-fork", { stack: "prod", fork: true });
    expect(preview.failed, preview.output).to.deep.equal({});
    clone.reset();
    rmSync(join(clone.directory, "reports"), { recursive: true });
    github.pullRequests.push({ number: PULL_REQUEST, head: { sha: "abc", label: "somebody:change" } });
    const event = {
      workflow_run: { head_sha: "abc", head_branch: "change", head_repository: { owner: { login: "somebody" } } },
    };
    const { failed, output } = await run("pull-request-comment.yml", "comment", { event, fork: true });
    expect(failed, output).to.deep.equal({});
    expect(commentOn("prod")[0]).to.contain("## ✅ `prod`: passed\n\n> This pull request comes from a fork");
    expect(commentOn("prod")[0]).to.contain("Resource changes: 9 to create\n");
  });

  it("sees at night what was changed on Aiven by hand", async () => {
    const before = await run("drift.yml", "drift");
    expect(before.failed, before.output).to.deep.equal({});
    await sandbox.ask("PUT", "service/mm2-dev-source/topic/topic-a", { topic_description: "by hand" });
    const { failed } = await run("drift.yml", "drift");
    expect(failed).to.deep.equal({ "compare the stack with what is there": 1 });
    const summary = readFileSync(join(home, "summary.md"), "utf8");
    expect(summary).to.contain("## ⚠️ `dev`: has drifted");
    expect(summary).to.match(/^\+ +topicDescription: "?by hand"?$/m);
  });

  it("never showed a secret", () => {
    const shown = JSON.stringify(github.comments) + readFileSync(join(home, "summary.md"), "utf8");
    for (const secret of [TOKEN, PASSPHRASE, GITHUB_TOKEN]) expect(shown).not.to.contain(secret);
  });

  function initStack(stack: string): void {
    const { status, stderr } = spawnSync(findPulumiCli(), ["stack", "init", stack, "--cwd", clone.directory], {
      encoding: "utf8",
      env: {
        ...process.env,
        ...pulumiEnv,
        PULUMI_BACKEND_URL: `file://${join(home, "backend")}`,
        PULUMI_CONFIG_PASSPHRASE: PASSPHRASE,
        PULUMI_SKIP_UPDATE_CHECK: "true",
      },
    });
    expect(status, stderr).to.equal(0);
  }
});
