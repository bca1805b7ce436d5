import { expect } from "chai";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { rules } from "../../policy/policies";
import { unblocked } from "./harness/configs";
import { type PackConfig, levelOf } from "./harness/engine";
import { preview } from "./harness/preview";

const ROOT = resolve(__dirname, "../..");
const GOLDEN = join(ROOT, "test/fixtures/programs/foreign/violations.txt");

describe("the packed package", function () {
  this.timeout(120_000);
  let directory: string;
  let pack: string;
  let files: string[];

  /** Packs the pack, and installs it in an empty folder as npm would: unpacked, beside the packages that it depends on. */
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "package-"));
    const [{ filename, files: packed }] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--workspace", "policy", "--pack-destination", directory], {
        cwd: ROOT,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as [{ filename: string; files: { path: string }[] }];
    files = packed.map(({ path }) => path);
    pack = join(directory, "node_modules/aiven-mirrormaker2-policy");
    mkdirSync(pack, { recursive: true });
    execFileSync("tar", ["-xzf", join(directory, filename), "--strip-components=1", "-C", pack]);
    const { dependencies } = JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    mkdirSync(join(directory, "node_modules/@pulumi"));
    for (const name of Object.keys(dependencies)) {
      symlinkSync(join(ROOT, "node_modules", name), join(directory, "node_modules", name));
    }
  });
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const prod = () => JSON.parse(readFileSync(join(pack, "config/prod.json"), "utf8")) as PackConfig;

  it("holds the bundles, the configurations and what to read, and no source", () => {
    expect(files.sort()).to.deep.equal([
      "LICENSE",
      "PulumiPolicy.yaml",
      "README.md",
      "bin/checkConfig.js",
      "bin/index.js",
      "config/dev.json",
      "config/prod.json",
      "package.json",
    ]);
  });

  it("blocks the cookbook's recipe as it stands under prod, with the violations of the golden file", async () => {
    // First everything that is wrong with it, which a violation that blocks would cut short.
    const all = await preview(directory, "foreign", { directory: pack, config: unblocked(rules, prod()) });
    expect(all.succeeded, all.output).to.equal(true);
    const lines = all.violations.map(({ policy, urn, message }) => {
      const rule = rules.find((candidate) => candidate.policy.name === policy);
      const level = rule === undefined ? "" : levelOf(rule.policy, prod());
      return `${level}  ${policy}  ${urn.split("::").at(-1) ?? ""}\n    ${message.split("\n")[1] ?? ""}\n`;
    });
    const found = lines.sort().join("");
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(GOLDEN, found);
    expect(found).to.equal(readFileSync(GOLDEN, "utf8"));

    const blocked = await preview(directory, "foreign", { directory: pack, config: prod() });
    expect(blocked.succeeded).to.equal(false);
    expect(blocked.violations.map(({ level }) => level)).to.include("mandatory");
  });

  it("checks a configuration from the command line, and names file, path and nearest name", () => {
    const file = join(directory, "mine.json");
    writeFileSync(file, JSON.stringify({ "kafka-ip-filter": "mandatory" }));
    const { status, stderr } = spawnSync(process.execPath, [join(pack, "bin/checkConfig.js"), file], {
      encoding: "utf8",
    });
    expect(status).to.equal(1);
    expect(stderr).to.equal(
      `error: ${file} has 1 problem:\n  - ["kafka-ip-filter"]: unknown key; did you mean "kafka-ip-filter-restricted"?\n`,
    );
    const right = spawnSync(process.execPath, [join(pack, "bin/checkConfig.js"), join(pack, "config/prod.json")]);
    expect(right.status).to.equal(0);
    expect(existsSync(join(pack, "node_modules"))).to.equal(false);
  });
});
