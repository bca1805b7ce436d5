import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { startProvider } from "../../../sandbox/engine/providerProcess";
import { findPulumiCli } from "../../../sandbox/engine/pulumiCli";
import { startLanguageHost } from "../../engine/support/languageHost";

/** Pulumi's command line in a folder, on a backend of its own, with the sandbox's provider. */
export interface Pulumi {
  run: (...args: string[]) => Promise<{ exitCode: number | null; output: string }>;
  /** Fails the test when the command does, and gives what it printed. */
  succeeds: (...args: string[]) => Promise<string>;
  stop: () => Promise<void>;
}

/** @param plugins further providers to attach to, as PULUMI_DEBUG_PROVIDERS names them */
export async function pulumiIn(
  directory: string,
  aiven: { url: string; token: string },
  plugins: string[] = [],
): Promise<Pulumi> {
  const home = mkdtempSync(join(tmpdir(), "reuse-home-"));
  const host = await startLanguageHost();
  const provider = await startProvider(
    { AIVEN_WEB_URL: aiven.url, AIVEN_TOKEN: aiven.token },
    join(home, "provider.log"),
  );
  const run: Pulumi["run"] = (...args) => {
    const child = spawn(findPulumiCli(), [...args, "--non-interactive"], {
      cwd: directory,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PULUMI_HOME: home,
        PULUMI_BACKEND_URL: `file://${home}`,
        PULUMI_CONFIG_PASSPHRASE: "a passphrase",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        PULUMI_DEBUG_LANGUAGES: `nodejs:${String(host.port)}`,
        PULUMI_DEBUG_PROVIDERS: [`aiven:${String(provider.port)}`, ...plugins].join(","),
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
  return {
    run,
    async succeeds(...args) {
      const { exitCode, output } = await run(...args);
      expect(exitCode, output).to.equal(0);
      return output;
    },
    async stop() {
      host.stop();
      await provider.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
