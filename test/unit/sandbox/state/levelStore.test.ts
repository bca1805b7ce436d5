import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { openStore } from "../../../../sandbox/state/levelStore";
import type { Change, Store } from "../../../../sandbox/state/store";

const quota = (name: string, rate: number): Change => ({
  kind: "quota",
  key: `p/k/${name}`,
  value: { project: "p", serviceName: "k", user: name, clientId: "", limits: { consumer_byte_rate: rate } },
});
const names = (store: Store) => store.list("quota").map(({ user }) => user);

describe("the store", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "store-test-"));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("remembers over a restart what was committed, and what was removed", async () => {
    const store = await openStore(directory);
    await store.commit([quota("a", 1), quota("b", 2)]);
    await store.commit([{ kind: "quota", key: "p/k/a", value: undefined }]);
    await store.close();
    const again = await openStore(directory);
    expect(names(again)).to.deep.equal(["b"]);
    expect(again.get("quota", "p/k/b")?.limits).to.deep.equal({ consumer_byte_rate: 2 });
    await again.close();
  });

  it("shows a commit at once, in the same tick", async () => {
    const store = await openStore(directory);
    const written = store.commit([quota("a", 1)]);
    expect(names(store)).to.deep.equal(["a"]);
    await written;
    await store.close();
  });

  it("refuses a folder that another sandbox has open, and says what to do", async () => {
    const store = await openStore(directory);
    const refused: unknown = await openStore(directory).catch((error: unknown) => error);
    expect(refused).to.be.an("error").with.property("message").that.includes("Another sandbox uses");
    await store.close();
  });

  it("says that a damaged folder is damaged, and how to mend it", async () => {
    const store = await openStore(directory);
    await store.commit([quota("a", 1)]);
    await store.close();
    for (const file of readdirSync(directory).filter((name) => name.startsWith("MANIFEST"))) {
      writeFileSync(join(directory, file), "not a manifest at all");
    }
    const refused: unknown = await openStore(directory).catch((error: unknown) => error);
    expect(refused).to.be.an("error").with.property("message").that.includes("is damaged").and.includes("reset");
  });

  it("opens after a write that was cut off, without the part of it that was not on disk", async () => {
    const store = await openStore(directory);
    await store.commit([quota("a", 1)]);
    await store.close();
    const again = await openStore(directory);
    await again.commit([quota("b", 1), quota("c", 1)]);
    await again.close();
    const log = readdirSync(directory).find((name) => name.endsWith(".log")) ?? "";
    truncateSync(join(directory, log), 40);
    const survivor = await openStore(directory);
    expect(names(survivor)).to.deep.equal(["a"]);
    await survivor.close();
  });

  it("has after kill -9 everything that it said was written", async () => {
    const child = spawn(
      process.execPath,
      ["--require", require.resolve("tsx/cjs"), resolve(__dirname, "writeForever.ts"), directory],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let told = 0;
    child.stdout.on("data", (text: Buffer) => {
      told = Number(text.toString().trim().split("\n").at(-1));
      if (told >= 50) child.kill("SIGKILL");
    });
    await once(child, "exit");
    const store = await openStore(directory);
    const count = names(store).length;
    expect(told).to.be.at.least(50);
    expect(count).to.be.at.least(told);
    // Both halves of each batch, or none.
    expect(store.list("vpc")).to.have.length(count);
    await store.close();
  }).timeout(30_000);
});
