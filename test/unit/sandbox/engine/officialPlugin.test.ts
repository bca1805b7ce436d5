import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { NoOfficialPlugin, officialPluginDirectory } from "../../../../sandbox/engine/officialPlugin";

describe("the official plugin", () => {
  let root: string;
  const install = (...folders: string[]): string => {
    const directory = join(root, ...folders);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "pulumi-resource-aiven"), "");
    return directory;
  };
  const find = () =>
    officialPluginDirectory(join(root, "program"), { PATH: join(root, "bin"), PULUMI_HOME: join(root, "home") });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "plugin-"));
    const sdk = join(root, "program", "node_modules", "@pulumi", "aiven");
    mkdirSync(sdk, { recursive: true });
    writeFileSync(join(sdk, "package.json"), '{ "version": "6.1.0" }');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("is found where pulumi plugin install puts it", () => {
    const directory = install("home", "plugins", "resource-aiven-v6.1.0");
    expect(find()).to.equal(directory);
  });

  it("is found on PATH first, as Pulumi does", () => {
    install("home", "plugins", "resource-aiven-v6.1.0");
    const directory = install("bin");
    expect(find()).to.equal(directory);
  });

  it("is missing, in a sentence, when another release is installed", () => {
    install("home", "plugins", "resource-aiven-v6.0.0");
    expect(find).to.throw(
      NoOfficialPlugin,
      'The official Aiven provider 6.1.0 is not installed: run "pulumi plugin install resource aiven v6.1.0", or leave out "--provider official".',
    );
  });

  it("is not looked for when the program has no @pulumi/aiven", () => {
    rmSync(join(root, "program", "node_modules"), { recursive: true });
    expect(find).to.throw(NoOfficialPlugin, 'has no @pulumi/aiven in its node_modules: run "npm ci" there.');
  });
});
