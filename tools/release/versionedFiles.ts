import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is read and written of a manifest, of the lock file and of a plugin's schema. */
interface Manifest {
  name?: string;
  version?: string;
  workspaces?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
interface Lock extends Manifest {
  packages: Record<string, Manifest>;
}

const SCHEMA = "components/plugin/schema.json";

/** The version that each file has, by its path: all of them are released together, under one version. */
export function versions(root: string): Record<string, string | undefined> {
  const lock = readJson(root, "package-lock.json") as Lock;
  const directories = packageDirectories(root);
  return {
    ...Object.fromEntries(manifestPaths(directories).map((path) => [path, readJson(root, path).version] as const)),
    "package-lock.json": lock.version,
    ...Object.fromEntries(
      directories.map((path) => [`package-lock.json: packages["${path}"]`, lock.packages[path]?.version] as const),
    ),
    [SCHEMA]: readJson(root, SCHEMA).version,
  };
}

/** Sets one version everywhere, also where one of the packages names another. */
export function setVersion(root: string, version: string): void {
  const directories = packageDirectories(root);
  const names = new Set(manifestPaths(directories).map((path) => readJson(root, path).name ?? ""));
  for (const path of manifestPaths(directories)) {
    const manifest = readJson(root, path);
    writeJson(root, path, released(manifest, version, names));
  }
  const lock = readJson(root, "package-lock.json") as Lock;
  for (const path of directories) lock.packages[path] = released(lock.packages[path] ?? {}, version, names);
  writeJson(root, "package-lock.json", { ...lock, version });
  writeJson(root, SCHEMA, { ...readJson(root, SCHEMA), version });
}

function released(manifest: Manifest, version: string, names: ReadonlySet<string>): Manifest {
  const copy = { ...manifest, version };
  for (const kind of ["dependencies", "devDependencies", "peerDependencies"] as const) {
    const wanted = manifest[kind];
    if (wanted === undefined) continue;
    copy[kind] = Object.fromEntries(
      Object.entries(wanted).map(([name, range]) => [name, names.has(name) && /^\d/.test(range) ? version : range]),
    );
  }
  return copy;
}

/** Of the repository's root, which is the empty path, and of each workspace. */
const packageDirectories = (root: string) => ["", ...(readJson(root, "package.json").workspaces ?? [])];

const manifestPaths = (directories: readonly string[]) => directories.map((path) => join(path, "package.json"));

const readJson = (root: string, path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest;

function writeJson(root: string, path: string, value: object): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
