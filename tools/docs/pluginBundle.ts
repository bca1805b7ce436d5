import { buildSync } from "esbuild";

/**
 * components/plugin/bin/index.js: the plugin with everything that it needs but the two Pulumi packages. It is committed, because Pulumi
 * loads a plugin from a folder or a git repository as it is, and type-checks sources by the tsconfig.json of the calling program.
 */
export function pluginBundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["components/plugin/provider.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node22",
    format: "cjs",
    external: ["@pulumi/*"],
    banner: { js: "// Written by `npm run docs` from components; do not edit." },
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}
