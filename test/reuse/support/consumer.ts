import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const REPOSITORY = resolve(__dirname, "../../..");

/** An empty project with the packed package in it. */
export interface Consumer {
  directory: string;
  /** What the tarball holds. */
  files: string[];
  delete: () => void;
}

/**
 * Packs the package and installs it as npm would: unpacked into node_modules, with its dependencies and peers beside it, which are
 * those of the repository.
 */
export function packIntoConsumer(): Consumer {
  const directory = mkdtempSync(join(tmpdir(), "reuse-consumer-"));
  const [{ filename, files }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--workspace", "components", "--pack-destination", directory], {
      cwd: REPOSITORY,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ filename: string; files: { path: string }[] }];
  const installed = join(directory, "node_modules/aiven-mirrormaker2");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(directory, filename), "--strip-components=1", "-C", installed]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
  };
  for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), "@types/node"]) {
    const link = join(directory, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(REPOSITORY, "node_modules", name), link);
  }
  return {
    directory,
    files: files.map(({ path }) => path).sort(),
    delete() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
