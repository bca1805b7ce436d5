import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { UnusableStackFile } from "../../../../sandbox/engine/stackFile";
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

  describe("for a stack that has a passphrase or key of its own", () => {
    const config = "config:\n  shop:size: 1\n";
    const write = (text: string) => {
      writeFileSync(join(program, "Pulumi.dev.yaml"), text);
    };
    const copied = (text: string): string => {
      write(text);
      return readFileSync(join(prepare().path, "Pulumi.dev.yaml"), "utf8");
    };

    for (const key of ["encryptionsalt: v1:own", "secretsprovider: awskms://alias/x", "encryptedkey: AQIC"]) {
      it(`leaves out its ${key.split(":")[0] ?? ""}`, () => {
        expect(copied(`${key}\n${config}`)).to.equal(config);
      });
    }

    it("keeps the engine's salt beside it, and forgets a copy of the user's", () => {
      const copy = join(prepare().path, "Pulumi.dev.yaml");
      appendFileSync(copy, "encryptionsalt: v1:engine\n");
      expect(copied(`${config}encryptionsalt: v1:own\n`)).to.equal(`${config}encryptionsalt: v1:engine\n`);
      writeFileSync(copy, `${config}encryptionsalt: v1:own\n`);
      expect(copied(`${config}encryptionsalt: v1:own\n`)).to.equal(config);
    });

    const secrets = [
      "encryptionsalt: v1:own",
      "config:",
      "  shop:token:",
      "    secure: v1:abc",
      "  shop:doors:",
      "    - name: back",
      "      key: {secure: v1:def}",
      "  shop:tls: {secure: true}",
      "",
    ].join("\n");

    it("names every encrypted value, and what to do", () => {
      write(secrets);
      expect(prepare).to.throw(
        UnusableStackFile,
        `${join(program, "Pulumi.dev.yaml")} has values that only the passphrase or key of your own backend can decrypt: shop:token, shop:doors[0].key. Copy the file to Pulumi.local.yaml, write these values there unencrypted (the local Aiven needs no real ones), and use "--stack local".`,
      );
    });

    it("takes them for a text where that is asked for", () => {
      write(secrets);
      const { path } = prepareWorkDirectory(stateDir, program, "dev", true);
      expect(parse(readFileSync(join(path, "Pulumi.dev.yaml"), "utf8"))).to.deep.equal({
        config: {
          "shop:token": "[secret]",
          "shop:doors": [{ name: "back", key: "[secret]" }],
          "shop:tls": { secure: true },
        },
      });
    });
  });

  it("names a stack file that is not YAML", () => {
    writeFileSync(join(program, "Pulumi.dev.yaml"), "config: {\n");
    expect(prepare).to.throw(UnusableStackFile, `${join(program, "Pulumi.dev.yaml")} is not YAML: `);
  });

  it("takes an empty stack file", () => {
    writeFileSync(join(program, "Pulumi.dev.yaml"), "");
    expect(readFileSync(join(prepare().path, "Pulumi.dev.yaml"), "utf8")).to.equal("");
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
    expect(prepare).to.throw(NotAProgram, `${program} has no Pulumi.yaml.`);
  });

  it("names the stack file that is missing", () => {
    rmSync(join(program, "Pulumi.dev.yaml"));
    expect(prepare).to.throw(NotAProgram, `${program} has no Pulumi.dev.yaml.`);
  });
});
