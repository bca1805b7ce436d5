import { randomBytes } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { forOwnBackend } from "./stackFile";

/** Where the engine keeps a program's stack: everything in the sandbox's state folder, nothing in the program's own. */
export interface WorkDirectory {
  /** Holds copies of the project and stack files, which Pulumi may write to. */
  path: string;
  projectName: string;
  env: Record<string, string>;
}

/** A sentence for the user about a folder that is no Pulumi program, or a stack without a file. */
export class NotAProgram extends Error {}

/**
 * Copies a program's `Pulumi.yaml` and `Pulumi.<stack>.yaml` to where Pulumi may rewrite them, and prepares a local backend with a
 * passphrase of its own.
 *
 * @param withoutSecrets takes encrypted values for a text; otherwise they are refused
 * @throws NotAProgram or UnusableStackFile
 */
export function prepareWorkDirectory(
  stateDir: string,
  program: string,
  stack: string,
  withoutSecrets = false,
): WorkDirectory {
  const projectFile = join(program, "Pulumi.yaml");
  const stackFile = join(program, `Pulumi.${stack}.yaml`);
  if (!existsSync(projectFile)) throw new NotAProgram(`${resolve(program)} has no Pulumi.yaml.`);
  if (!existsSync(stackFile)) throw new NotAProgram(`${resolve(program)} has no Pulumi.${stack}.yaml.`);
  const { name } = parse(readFileSync(projectFile, "utf8")) as { name: string };

  const engine = join(stateDir, "engine");
  const path = join(engine, "work", name, stack);
  for (const directory of [path, join(engine, "backend"), join(engine, "home")]) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }
  installPolicyRunner(join(engine, "home"));
  const copy = join(path, `Pulumi.${stack}.yaml`);
  const text = readFileSync(stackFile, "utf8");
  const own = forOwnBackend(text, stackFile, withoutSecrets);
  writeFileSync(copy, withSalt(own, copy, text), { mode: 0o600 });
  return {
    path,
    projectName: name,
    env: {
      PULUMI_HOME: join(engine, "home"),
      PULUMI_BACKEND_URL: `file://${join(engine, "backend")}`,
      // Itself and not its file: it is what Pulumi takes first, so one that the user has set for other stacks is not taken.
      PULUMI_CONFIG_PASSPHRASE: passphrase(join(engine, "passphrase")),
      PULUMI_SKIP_UPDATE_CHECK: "true",
    },
  };
}

/** Salt of the engine's own passphrase lives in the copy only, so each new copy takes it over from the last one. */
function withSalt(text: string, copy: string, users: string): string {
  const salt = existsSync(copy) ? saltOf(readFileSync(copy, "utf8")) : undefined;
  // An earlier release copied the user's own, which belongs to another passphrase.
  return salt === undefined || salt === saltOf(users) ? text : `${text.trimEnd()}\n${salt}\n`;
}

const saltOf = (text: string): string | undefined => /^encryptionsalt:.*$/m.exec(text)?.[0];

/** What a command needs that runs a policy pack and nothing else, with this folder as its PULUMI_HOME. */
export function policyRunnerEnv(home: string): Record<string, string> {
  installPolicyRunner(home);
  return { PULUMI_HOME: home };
}

/** What boots a policy pack where the CLI has no Node language host; with one, the CLI does not look for it. */
function installPolicyRunner(home: string): void {
  const name = "pulumi-analyzer-policy-nodejs";
  const directory = join(home, "plugins", "analyzer-policy-nodejs-v1.0.0");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  copyFileSync(join(__dirname, name), join(directory, name));
  chmodSync(join(directory, name), 0o700);
}

function passphrase(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
