import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type ProviderProcess, startProvider } from "../sandbox/engine/providerProcess";
import { findPulumiCli } from "../sandbox/engine/pulumiCli";
import { type LanguageHost, startLanguageHost } from "../test/engine/support/languageHost";
import { type SandboxProcess, startSandboxProcess } from "../test/engine/support/sandboxProcess";
import { median } from "./median";

const SIZES = [1, 100, 1000];
/** Of previews; one `up` of 1,000 flows takes long enough to be its own average. */
const ROUNDS = 3;
const BAR = 0.42;

type Program = "plain" | "component";

/**
 * What a topology of many flows costs on the real CLI, with the program in a process of its own: the component beside the same
 * resources written in loops. Both are type-stripped, not type-checked, so that the difference is the component's own.
 */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const [sandbox, host] = await Promise.all([startSandboxProcess(), startLanguageHost()]);
  const env = { AIVEN_WEB_URL: sandbox.url, AIVEN_TOKEN: "bench" };
  const provider = await startProvider(env, join(home, "provider.log"));
  try {
    const stage = { home, host, provider, sandbox };
    console.log("seconds, of `pulumi` with a file:// backend; the previews are the median of 3, taken in turns");
    console.log(" flows   preview plain   component   ratio    up plain   component   no-op preview component");
    for (const size of SIZES) console.log(await row(stage, size));
    console.log(`bar: preview of the largest at most ${String(BAR)} of the plain program's`);
  } finally {
    await provider.stop();
    host.stop();
    await sandbox.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Stage {
  home: string;
  host: LanguageHost;
  provider: ProviderProcess;
  sandbox: SandboxProcess;
}

async function row(stage: Stage, size: number): Promise<string> {
  const stack = `s${String(size)}`;
  const [plain, component] = await Promise.all(
    (["plain", "component"] as const).map(async (program) => {
      // A project for each, so that nothing has to be destroyed before the next.
      const project = `bench-${program}-${String(size)}`;
      const env = {
        BENCH_FLOWS: String(size),
        BENCH_PROJECT: project,
        BENCH_ENDPOINT: await makeEndpoint(stage, project),
      };
      const run = (...args: string[]) => pulumi(stage, program, env, [...args, "--stack", stack]);
      return { run, previews: [] as number[] };
    }),
  );
  if (plain === undefined || component === undefined) throw new Error("two programs were asked for");
  const inTurns = [plain, component];
  for (const { run } of inTurns) await run("stack", "init");
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, previews } of inTurns) previews.push(await run("preview"));
  }
  const ups: number[] = [];
  for (const { run } of inTurns) ups.push(await run("up", "--yes", "--skip-preview"));
  const noOp = await component.run("preview", "--expect-no-changes");
  for (const { run } of inTurns) await run("stack", "rm", "--yes", "--force");

  const [before, after] = [median(plain.previews), median(component.previews)];
  const columns = [
    [String(size), 6],
    [before.toFixed(1), 16],
    [after.toFixed(1), 12],
    [(after / before).toFixed(2), 8],
    ...ups.map((seconds) => [seconds.toFixed(1), 12] as const),
    [noOp.toFixed(1), 26],
  ] as const;
  return columns.map(([text, width]) => text.padStart(width)).join("");
}

/** Runs one command of the CLI; gives its time in seconds. */
function pulumi(stage: Stage, program: Program, env: Record<string, string>, args: string[]): Promise<number> {
  // The program's process is the host's child and takes its environment.
  Object.assign(process.env, env);
  const started = performance.now();
  const child = spawn(findPulumiCli(), [...args, "--non-interactive"], {
    cwd: resolve(__dirname, "scale", program),
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PULUMI_HOME: stage.home,
      PULUMI_BACKEND_URL: `file://${stage.home}`,
      PULUMI_CONFIG_PASSPHRASE: "bench",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      // Else the CLI asks the network for a plugin that it already has, and waits.
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_DEBUG_LANGUAGES: `nodejs:${String(stage.host.port)}`,
      PULUMI_DEBUG_PROVIDERS: `aiven:${String(stage.provider.port)}`,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done((performance.now() - started) / 1000);
      else fail(new Error(`pulumi ${args.join(" ")} failed:\n${output}`));
    });
  });
}

/** Id of an endpoint that all clusters share: none of the flows runs, so nobody ever connects. */
async function makeEndpoint({ sandbox: { url } }: Stage, project: string): Promise<string> {
  const response = await fetch(`${url}/v1/project/${project}/integration_endpoint`, {
    method: "POST",
    headers: { authorization: "aivenv1 bench", "content-type": "application/json" },
    body: JSON.stringify({
      endpoint_name: "outside",
      endpoint_type: "external_kafka",
      user_config: { bootstrap_servers: "127.0.0.1:9", security_protocol: "PLAINTEXT" },
    }),
  });
  const answer = (await response.json()) as { service_integration_endpoint: { endpoint_id: string } };
  return `${project}/${answer.service_integration_endpoint.endpoint_id}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
