import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect } from "chai";
import { freePorts, isFree } from "../../../../sandbox/runtime/process/ports";

describe("free ports", () => {
  it("are all different, and below those that systems lend to connections", async () => {
    const ports = await freePorts(40);
    expect(new Set(ports).size).to.equal(40);
    expect(Math.max(...ports)).to.be.below(32_768);
  });

  it("leave out those that are excepted", async () => {
    const even = new Set(Array.from({ length: 20_000 }, (_, index) => 2 * index));
    expect((await freePorts(40, even)).filter((port) => port % 2 === 0)).to.deep.equal([]);
    const all = new Set(Array.from({ length: 40_000 }, (_, port) => port));
    expect(await freePorts(1, all).catch(String)).to.match(/no free ports/);
  });

  it("are not those that somebody listens on", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await isFree(port)).to.equal(false);
    server.close();
    await once(server, "close");
    expect(await isFree(port)).to.equal(true);
  });

  it("a number that is no port is not free", async () => {
    expect(await isFree(99_999)).to.equal(false);
  });
});
