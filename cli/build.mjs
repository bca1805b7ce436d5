// CommonJS, which starts faster than modules do. Pictures are drawn by a file of their own, because Graphviz is most of the bundle.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, "bin");

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: { run: "command/run.ts", topologyPicture: "plan/topologyPicture.ts" },
  outdir,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  minify: true,
  format: "cjs",
  platform: "node",
  target: "node22",
  logLevel: "warning",
  external: ["tsx", "@pulumi/*"],
  plugins: [
    {
      name: "picture-apart",
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\.\/topologyPicture\.js$/ }, () => ({ path: "./topologyPicture.cjs", external: true }));
      },
    },
  ],
});
