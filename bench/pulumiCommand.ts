import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type ProviderProcess, startProvider } from "../sandbox/engine/providerProcess";
import { findPulumiCli } from "../sandbox/engine/pulumiCli";
import { type LanguageHost, startLanguageHost } from "../test/engine/support/languageHost";
import { type SandboxProcess, startSandboxProcess } from "../test/engine/support/sandboxProcess";

/** The programs of `bench/scale`: the same resources written in loops, and by the component. */
export type Program = "plain" | "component";

/** What the real CLI needs for one of them: a sandbox, a provider, a language host and a folder for its own. */
export interface Stage {
  home: string;
  host: LanguageHost;
  provider: ProviderProcess;
  sandbox: SandboxProcess;
}

/** Runs `measure` on a stage, and takes it down again. */
export async function onStage(measure: (stage: Stage) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const [sandbox, host] = await Promise.all([startSandboxProcess(), startLanguageHost()]);
  const provider = await startProvider(
    { AIVEN_WEB_URL: sandbox.url, AIVEN_TOKEN: "bench" },
    join(home, "provider.log"),
  );
  try {
    await measure({ home, host, provider, sandbox });
  } finally {
    await provider.stop();
    host.stop();
    await sandbox.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The environment of a program of `flows` flows, with a project of Aiven's that nothing else uses, so that it need not be destroyed. */
export async function flowsIn(stage: Stage, project: string, flows: number): Promise<Record<string, string>> {
  return {
    BENCH_FLOWS: String(flows),
    BENCH_PROJECT: project,
    BENCH_ENDPOINT: await makeEndpoint(stage, project),
  };
}

/**
 * Runs one command of the CLI; gives its time in seconds.
 *
 * @param env of the program, from `flowsIn`
 * @param settings of the CLI; its backend is the stage's folder, unless they name another
 */
export function pulumi(
  stage: Stage,
  program: Program,
  env: Record<string, string>,
  args: string[],
  settings: Record<string, string> = {},
): Promise<number> {
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
      ...settings,
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
