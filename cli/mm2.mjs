#!/usr/bin/env node
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";

const bundle = new URL("./bin/run.mjs", import.meta.url);
if (existsSync(bundle)) {
  // Before anything else is loaded, so that it is kept compiled for the next time.
  enableCompileCache();
  const { run } = await import(bundle.href);
  await run(process.argv);
} else {
  console.error('error: mm2 is not built: run "npm ci" in the clone, which builds it.');
  process.exitCode = 2;
}
