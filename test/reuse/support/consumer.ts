import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const REPOSITORY = resolve(__dirname, "../../..");

/** An empty project with packed packages in it. */
export interface Consumer {
  directory: string;
  /** What the tarball of each package holds. */
  files: Record<string, string[]>;
  delete: () => void;
}

interface Manifest {
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * Packs packages and installs them as npm would: unpacked into node_modules, with their commands in `.bin`, and with their
 * dependencies and peers beside them, which are those of the repository.
 *
 * @param names by name and not by folder, by which npm takes what lies in `components` for `components` as well
 */
export function packIntoConsumer(...names: string[]): Consumer {
  const directory = mkdtempSync(join(tmpdir(), "reuse-consumer-"));
  const workspaces = names.flatMap((name) => ["--workspace", name]);
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", ...workspaces, "--pack-destination", directory], {
      cwd: REPOSITORY,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as { name: string; filename: string; files: { path: string }[] }[];
  const modules = join(directory, "node_modules");
  // Every program here has the SDK of Aiven's provider.
  const needed = new Set(["@types/node", "@pulumi/aiven"]);
  for (const { name, filename } of packed) {
    const installed = join(modules, name);
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(directory, filename), "--strip-components=1", "-C", installed]);
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
    for (const each of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) needed.add(each);
    for (const [command, file] of Object.entries(manifest.bin ?? {})) {
      chmodSync(join(installed, file), 0o755);
      link(join(installed, file), join(modules, ".bin", command));
    }
  }
  for (const name of needed)
    if (!names.includes(name)) link(join(REPOSITORY, "node_modules", name), join(modules, name));
  return {
    directory,
    files: Object.fromEntries(packed.map(({ name, files }) => [name, files.map(({ path }) => path).sort()])),
    delete() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
