import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { NotAProgram, prepareWorkDirectory } from "../../../../sandbox/engine/workDirectory";

describe("the engine's work directory", () => {
  let root: string;
  let program: string;
  let stateDir: string;
  const prepare = () => prepareWorkDirectory(stateDir, program, "dev");
  const mode = (path: string) => statSync(path).mode & 0o777;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "work-"));
    program = mkdtempSync(join(root, "program-"));
    stateDir = mkdtempSync(join(root, "state-"));
    writeFileSync(join(program, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
    writeFileSync(join(program, "Pulumi.dev.yaml"), "config:\n  shop:size: 1\n");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("takes the project's name, and leaves the program's own folder as it is", () => {
    const { path, projectName } = prepare();
    appendFileSync(join(path, "Pulumi.dev.yaml"), "encryptionsalt: v1:abc\n");
    expect(projectName).to.equal("shop");
    expect(readFileSync(join(program, "Pulumi.dev.yaml"), "utf8")).to.equal("config:\n  shop:size: 1\n");
  });

  it("carries the encryption salt over, and takes changed values", () => {
    const copy = join(prepare().path, "Pulumi.dev.yaml");
    appendFileSync(copy, "encryptionsalt: v1:abc\n");
    writeFileSync(join(program, "Pulumi.dev.yaml"), "config:\n  shop:size: 2\n");
    prepare();
    expect(readFileSync(copy, "utf8")).to.equal("config:\n  shop:size: 2\nencryptionsalt: v1:abc\n");
  });

  it("keeps a salt that the stack file itself has", () => {
    const copy = join(prepare().path, "Pulumi.dev.yaml");
    appendFileSync(copy, "encryptionsalt: v1:old\n");
    const own = "config:\n  shop:size: 1\nencryptionsalt: v1:own\n";
    writeFileSync(join(program, "Pulumi.dev.yaml"), own);
    prepare();
    expect(readFileSync(copy, "utf8")).to.equal(own);
  });

  it("makes a passphrase once, which is nobody else's to read and beats the user's own for other stacks", () => {
    const [first, second] = [prepare().env, prepare().env];
    expect(first["PULUMI_CONFIG_PASSPHRASE"]).to.match(/^[\w-]{32}$/);
    expect(second["PULUMI_CONFIG_PASSPHRASE"]).to.equal(first["PULUMI_CONFIG_PASSPHRASE"]);
    expect(mode(join(stateDir, "engine", "passphrase"))).to.equal(0o600);
  });

  it("is closed to others", () => {
    const { path } = prepare();
    expect(mode(join(path, "Pulumi.dev.yaml"))).to.equal(0o600);
    for (const directory of [path, join(stateDir, "engine", "backend"), join(stateDir, "engine", "home")]) {
      expect(mode(directory), directory).to.equal(0o700);
    }
  });

  it("names a folder that is no program", () => {
    rmSync(join(program, "Pulumi.yaml"));
    expect(prepare).to.throw(NotAProgram, `${program} holds no Pulumi.yaml.`);
  });

  it("names the stack file that is missing", () => {
    rmSync(join(program, "Pulumi.dev.yaml"));
    expect(prepare).to.throw(NotAProgram, `${program} holds no Pulumi.dev.yaml.`);
  });
});
