import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { NotAPolicyPack, policyPackOptions } from "../../../../sandbox/engine/policyPack";

describe("a policy pack to run", () => {
  let directory: string;
  const write = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "pack-"));
    write("PulumiPolicy.yaml", "runtime: nodejs\n");
    write("index.js", "");
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it("may be none", () => {
    expect(policyPackOptions(undefined)).to.deep.equal({});
  });

  it("is handed over with its configuration", () => {
    const config = write("dev.json", "{}");
    expect(policyPackOptions({ directory })).to.deep.equal({ policyPacks: [directory] });
    expect(policyPackOptions({ directory, config })).to.deep.equal({
      policyPacks: [directory],
      policyPackConfigs: [config],
    });
  });

  it("is refused when it is another folder", () => {
    rmSync(join(directory, "PulumiPolicy.yaml"));
    expect(() => policyPackOptions({ directory })).to.throw(NotAPolicyPack, "has no PulumiPolicy.yaml");
  });

  it("is refused when it is not built", () => {
    rmSync(join(directory, "index.js"));
    expect(() => policyPackOptions({ directory })).to.throw(NotAPolicyPack, 'is not built: run "npm ci"');
  });

  it("is refused when its configuration is missing or is not JSON", () => {
    const config = join(directory, "dev.json");
    expect(() => policyPackOptions({ directory, config })).to.throw(
      NotAPolicyPack,
      `no policy configuration ${config}`,
    );
    write("dev.json", "{");
    expect(() => policyPackOptions({ directory, config })).to.throw(NotAPolicyPack, `${config} is not JSON`);
  });
});
