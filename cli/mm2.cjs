#!/usr/bin/env node
const { spawn } = require("node:child_process");
const { existsSync, readdirSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { constants } = require("node:os");
const { delimiter, dirname, join } = require("node:path");

const bundle = join(__dirname, "bin/run.cjs");
if (isTooOld(process.versions.node)) runByFetchedNode();
else if (existsSync(bundle)) {
  // Before anything else is loaded, so that it is kept compiled for the next time.
  enableCompileCache();
  require(bundle).run(process.argv);
} else {
  console.error('error: mm2 is not built: run "npm ci" in the clone, which builds it.');
  process.exitCode = 2;
}

/** As `engines` in package.json has it. */
function isTooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return !(major === 22 ? minor >= 22 : major === 24 ? minor >= 6 : major > 24);
}

/** `make` fetches a Node where the one on PATH is too old; in a clone that one is used. */
function runByFetchedNode() {
  const folder = join(__dirname, "../.build/node");
  const node = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((version) => !isTooOld(version))
    .map((version) => join(folder, version, "node_modules/.bin/node"))
    .find(existsSync);
  if (node === undefined) {
    console.error(`error: mm2 needs Node 22.22 or newer, or 24.6 or newer; this is ${process.versions.node}.`);
    process.exitCode = 2;
    return;
  }
  const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? "") };
  const child = spawn(node, [__filename, ...process.argv.slice(2)], { stdio: "inherit", env });
  // Ctrl-C reaches both; what is sent to this process alone is handed on.
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("close", (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
