import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { RecordingMocks, settled } from "../fixtures/mocks";
import { type Consumer, REPOSITORY, packIntoConsumer } from "./support/consumer";
import { codeBlocks } from "./support/markdown";

/** What a project's tsconfig.json may say about modules, by what it is called. */
const MODULES = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  // TypeScript 6 still knows it, and says that 7 will not.
  "the older node": { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
  bundler: { module: "preserve", moduleResolution: "bundler" },
};

/** Compiles only if the types refuse it. */
const WRONG = `import { planReplication } from "aiven-mirrormaker2/planning";
// @ts-expect-error the key is flows
planReplication("x", { clusters: {}, flow: [] });
`;

describe("the npm package in a project of its own", () => {
  let consumer: Consumer;
  before(() => {
    consumer = packIntoConsumer("aiven-mirrormaker2");
    // The programs of the package's own README.
    const [component = "", planning = ""] = codeBlocks(join(REPOSITORY, "components/README.md"), "ts");
    writeFileSync(join(consumer.directory, "component.ts"), component);
    writeFileSync(join(consumer.directory, "planning.ts"), planning);
    writeFileSync(join(consumer.directory, "wrong.ts"), WRONG);
  });
  after(() => {
    consumer.delete();
  });

  const compile = (options: object) => {
    const compilerOptions = { strict: true, target: "es2022", types: ["node"], ...options };
    writeFileSync(join(consumer.directory, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const tsc = join(REPOSITORY, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "--project", consumer.directory], { encoding: "utf8" });
  };

  it("holds compiled modules with their types, what to read, and no source", () => {
    const files = consumer.files["aiven-mirrormaker2"] ?? [];
    expect(files.filter((file) => !file.startsWith("bin/"))).to.deep.equal(["LICENSE", "README.md", "package.json"]);
    const modules = (readdirSync(join(REPOSITORY, "components"), { recursive: true }) as string[])
      .filter((file) => file.endsWith(".ts") && !/^(plugin|bin|node_modules)\//.test(file))
      .map((file) => file.replace(/\.ts$/, ""));
    expect(modules).to.include.members(["index", "planning", "mirrorMaker2Replication"]);
    expect(files.filter((file) => file.startsWith("bin/"))).to.have.members(
      modules.flatMap((module) => [`bin/${module}.d.ts`, `bin/${module}.js`]),
    );
  });

  it("leaves nothing built behind in the repository, where the sources are imported", () => {
    expect(existsSync(join(REPOSITORY, "components/bin"))).to.equal(false);
  });

  for (const [name, modules] of Object.entries(MODULES)) {
    it(`is found by strict TypeScript under module resolution ${name}`, () => {
      const { status, stdout } = compile({ ...modules, noEmit: true, skipLibCheck: true });
      expect(status, stdout).to.equal(0);
    });
  }

  it("agrees with exact optional properties, and its declarations with themselves", () => {
    const { status, stdout } = compile({ ...MODULES.nodenext, exactOptionalPropertyTypes: true });
    expect(status, stdout).to.equal(0);
  });

  it("registers the resources of its README, on the SDK of the program", async () => {
    const mocks = new RecordingMocks("update");
    await mocks.install();
    const requireThere = createRequire(join(consumer.directory, "main.js"));
    requireThere("./component.js");
    await settled();
    expect(mocks.names().sort()).to.deep.equal([
      "aiven-mirrormaker2:index:MirrorMaker2Replication orders",
      "aiven:index/kafka:Kafka orders-standby",
      "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker orders",
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow orders-primary.standby",
      "aiven:index/serviceIntegration:ServiceIntegration orders-primary",
      "aiven:index/serviceIntegration:ServiceIntegration orders-standby",
    ]);

    const { MirrorMaker2Replication } = requireThere("aiven-mirrormaker2") as {
      MirrorMaker2Replication: new (name: string, args: object) => unknown;
    };
    expect(MirrorMaker2Replication.prototype).to.be.instanceOf(pulumi.ComponentResource);
    expect(() => new MirrorMaker2Replication("x", { project: "p", clusters: { "a.b": {} }, flow: [] }))
      .to.throw(/^MirrorMaker2Replication "x" has \d+ problems:\n(.*\n)* {2}- clusters\["a\.b"\]: is not a valid.*\n/)
      .and.satisfy((error: unknown) => pulumi.InputPropertiesError.isInstance(error));
  });

  it("plans without loading Pulumi", () => {
    const script = `require("./planning.js"); console.log(Object.keys(require.cache).join("\\n"))`;
    const loaded = execFileSync(process.execPath, ["-e", script], { cwd: consumer.directory, encoding: "utf8" });
    expect(loaded).to.contain("remoteTopic: 'payments'").and.to.contain("bin/topology/planReplication.js");
    expect(loaded).to.not.contain("@pulumi");
  });
});
