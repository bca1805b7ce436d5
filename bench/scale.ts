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
const BAR = 0.65;

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
    const stage = { home, host, provider, endpoint: await makeEndpoint(sandbox) };
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
  endpoint: string;
}

async function row(stage: Stage, size: number): Promise<string> {
  const run = (program: Program, ...args: string[]) => pulumi(stage, program, size, args);
  const stack = `s${String(size)}`;
  const previews: Record<Program, number[]> = { plain: [], component: [] };
  for (const program of ["plain", "component"] as const) await run(program, "stack", "init", stack);
  for (let round = 0; round < ROUNDS; round++) {
    for (const program of ["plain", "component"] as const) {
      previews[program].push(await run(program, "preview", "--stack", stack));
    }
  }
  const ups: Partial<Record<Program, number>> = {};
  let noOp = 0;
  for (const program of ["plain", "component"] as const) {
    ups[program] = await run(program, "up", "--stack", stack, "--yes", "--skip-preview");
    if (program === "component") noOp = await run(program, "preview", "--stack", stack, "--expect-no-changes");
    await run(program, "destroy", "--stack", stack, "--yes", "--skip-preview", "--remove");
  }
  const [plain, component] = [median(previews.plain), median(previews.component)];
  return [
    String(size).padStart(6),
    plain.toFixed(1).padStart(16),
    component.toFixed(1).padStart(12),
    (component / plain).toFixed(2).padStart(8),
    (ups.plain ?? 0).toFixed(1).padStart(12),
    (ups.component ?? 0).toFixed(1).padStart(12),
    noOp.toFixed(1).padStart(26),
  ].join("");
}

/** Runs one command of the CLI; gives its time in seconds. */
function pulumi(stage: Stage, program: Program, size: number, args: string[]): Promise<number> {
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
      PULUMI_DEBUG_LANGUAGES: `nodejs:${String(stage.host.port)}`,
      PULUMI_DEBUG_PROVIDERS: `aiven:${String(stage.provider.port)}`,

      BENCH_FLOWS: String(size),
      BENCH_ENDPOINT: stage.endpoint,
    },
  });
  process.env["BENCH_FLOWS"] = String(size);
  process.env["BENCH_ENDPOINT"] = stage.endpoint;
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
async function makeEndpoint({ url }: SandboxProcess): Promise<string> {
  const response = await fetch(`${url}/v1/project/bench/integration_endpoint`, {
    method: "POST",
    headers: { authorization: "aivenv1 bench", "content-type": "application/json" },
    body: JSON.stringify({
      endpoint_name: "outside",
      endpoint_type: "external_kafka",
      user_config: { bootstrap_servers: "127.0.0.1:9", security_protocol: "PLAINTEXT" },
    }),
  });
  const answer = (await response.json()) as { service_integration_endpoint: { endpoint_id: string } };
  return `bench/${answer.service_integration_endpoint.endpoint_id}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
