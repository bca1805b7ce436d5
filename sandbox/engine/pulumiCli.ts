import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The oldest release of Pulumi's CLI that is known to do everything here. */
const OLDEST = [3, 200, 0] as const;
const BUILT = resolve(__dirname, "../../.build/pulumi/bin/pulumi");

/** A sentence for the user: there is no usable CLI, and how to get one. */
export class NoPulumiCli extends Error {}

/**
 * Pulumi's CLI: an official one on PATH if it is new enough, or else the one that `make` builds.
 *
 * @throws NoPulumiCli
 */
export function findPulumiCli(searchPath?: string): string {
  const cli = pulumiOnPath(searchPath) ?? (existsSync(BUILT) ? BUILT : undefined);
  if (cli !== undefined) return cli;
  throw new NoPulumiCli(
    `There is no pulumi ${OLDEST.join(".")} or newer on your PATH: run "make pulumi" to build one, or install it.`,
  );
}

/** The first `pulumi` on PATH, if it is new enough. */
export function pulumiOnPath(searchPath = process.env["PATH"] ?? ""): string | undefined {
  const first = searchPath
    .split(":")
    .map((directory) => join(directory, "pulumi"))
    .find((file) => existsSync(file));
  return first !== undefined && isNewEnough(versionOf(first)) ? first : undefined;
}

/** The folder that Automation API wants to be told: the one that holds `bin/pulumi`. */
export const rootOf = (cli: string) => dirname(dirname(cli));

function versionOf(cli: string): string {
  try {
    return execFileSync(cli, ["version"], {
      encoding: "utf8",
      env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
    });
  } catch {
    return "";
  }
}

export function isNewEnough(version: string): boolean {
  const parts = /(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (parts === undefined) return false;
  for (const [index, least] of OLDEST.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
