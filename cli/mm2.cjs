#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

const bundle = join(__dirname, "bin/run.cjs");
if (existsSync(bundle)) {
  // Before anything else is loaded, so that it is kept compiled for the next time.
  enableCompileCache();
  require(bundle).run(process.argv);
} else {
  console.error('error: mm2 is not built: run "npm ci" in the clone, which builds it.');
  process.exitCode = 2;
}
