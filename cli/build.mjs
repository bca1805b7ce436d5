// One small entry and a file for each part that is loaded when it is needed, so that `mm2 --help` costs what Node costs.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, "bin");

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: { run: "command/run.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  minifySyntax: true,
  format: "esm",
  platform: "node",
  target: "node22",
  logLevel: "warning",
  external: ["tsx", "@pulumi/*"],
  // Packages in CommonJS ask for these.
  banner: {
    js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url); const __dirname = import.meta.dirname;',
  },
});
