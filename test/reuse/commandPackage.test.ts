import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { type Consumer, REPOSITORY, packIntoConsumer } from "./support/consumer";

const CLI = "aiven-mirrormaker2-cli";
const POLICY = "aiven-mirrormaker2-policy";
/** What a program brings along; the component itself is not called here. */
const PROGRAM = ["Pulumi.yaml", "Pulumi.dev.yaml", "index.ts"];

describe("the package of mm2 in a project of its own", () => {
  let consumer: Consumer;
  before(() => {
    consumer = packIntoConsumer(CLI, POLICY);
    for (const file of PROGRAM) cpSync(join(REPOSITORY, file), join(consumer.directory, file));
  });
  after(() => {
    consumer.delete();
  });

  const mm2 = (...args: string[]) => {
    // Of this clone's settings nothing may help.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(MM2|npm)_/.test(name)));
    return spawnSync("npx", ["--no-install", "mm2", ...args], {
      cwd: consumer.directory,
      encoding: "utf8",
      env,
      timeout: 30_000,
    });
  };

  it("holds the bundle, its entry and what to read", () => {
    const files = consumer.files[CLI] ?? [];
    expect([...files].sort()).to.deep.equal(
      ["LICENSE", "README.md", "bin/run.cjs", "bin/topologyPicture.cjs", "mm2.cjs", "package.json"].sort(),
    );
  });

  it("checks, explains and adopts the program", () => {
    const check = mm2("check", "--stack", "dev");
    expect(check.status, check.stderr).to.equal(0);
    const explain = mm2("explain", "--stack", "dev");
    expect(explain.status, explain.stderr).to.equal(0);
    expect(explain.stdout).to.match(/^2 clusters, 1 flow/);
    const adopt = mm2("adopt", "--stack", "dev");
    expect(adopt.status, adopt.stderr).to.equal(0);
    expect(JSON.parse(adopt.stdout)).to.have.property("resources").that.is.an("array").that.is.not.empty;
  });

  it("checks a policy configuration by the pack beside it", () => {
    const right = mm2("policy", "config", join("node_modules", POLICY, "config/dev.json"));
    expect(right.status, right.stderr).to.equal(0);
    const wrong = mm2("policy", "config", "Pulumi.yaml");
    expect(wrong.status).to.equal(1);
    expect(wrong.stdout + wrong.stderr).to.contain("Pulumi.yaml");
  });

  for (const command of [
    ["sandbox", "start"],
    ["engine", "preview", "--stack", "dev"],
  ]) {
    it(`answers ${command.join(" ")} in a sentence: the local Aiven is in the repository`, () => {
      const { status, stderr } = mm2(...command);
      expect(status).to.equal(2);
      expect(stderr).to.match(/^error: This needs the local Aiven, .* run it in a clone\.\n$/);
    });
  }
});

describe("the plugin for other languages", () => {
  const NAME = "aiven-mirrormaker2-plugin";
  let consumer: Consumer;
  before(() => {
    consumer = packIntoConsumer(NAME);
  });
  after(() => {
    consumer.delete();
  });

  it("is packed with its bundle and its schema, and without the component's sources", () => {
    expect(consumer.files[NAME]).to.deep.equal(["PulumiPlugin.yaml", "bin/index.js", "package.json", "schema.json"]);
  });

  it("starts with nothing beside it but its peers, and says its port", async () => {
    const plugin = spawn(process.execPath, [join("node_modules", NAME), "127.0.0.1:1"], {
      cwd: consumer.directory,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(plugin, "exit");
    const [port] = (await Promise.race([once(plugin.stdout, "data"), ended])) as [Buffer | number | null];
    plugin.kill();
    await ended;
    expect(String(port)).to.match(/^\d{2,}\n$/);
  });
});
