import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync, symlinkSync } from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { coerce, gte } from "semver";

/** The oldest release of Pulumi's CLI that is known to do everything here. */
const OLDEST = "3.200.0";
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
    `There is no pulumi ${OLDEST} or newer on your PATH: run "make pulumi" to build one, or install it.`,
  );
}

/** The first `pulumi` on PATH, if it is new enough. */
export function pulumiOnPath(searchPath = process.env["PATH"] ?? ""): string | undefined {
  const first = searchPath
    .split(delimiter)
    .map((directory) => resolve(directory, "pulumi"))
    .find(isProgram);
  return first !== undefined && isNewEnough(versionOf(first)) ? first : undefined;
}

/** As a shell looks for one; a folder `pulumi` on PATH is none. */
function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The folder that Automation API wants to be told, the one that holds `bin/pulumi`. A CLI in a folder of another name gets such a
 * folder made. It is called by the path that was found, never by what a link leads to: version managers put one program under
 * many names, which goes by the name that it is called by.
 *
 * @param own folder to make where one is needed
 */
export function rootOf(cli: string, own: string): string {
  if (basename(dirname(cli)) === "bin") return dirname(dirname(cli));
  const link = join(own, "bin", "pulumi");
  mkdirSync(dirname(link), { recursive: true, mode: 0o700 });
  // Renamed, so that two engines can do it at once.
  const unnamed = `${link}.${String(process.pid)}`;
  symlinkSync(cli, unnamed);
  renameSync(unnamed, link);
  return own;
}

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
  const parsed = coerce(version);
  return parsed !== null && gte(parsed, OLDEST);
}
