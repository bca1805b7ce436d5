import { expect } from "chai";
import { AivenError } from "../../../../sandbox/provider/aivenClient";
import { NoAiven } from "../../../../sandbox/provider/noAiven";

describe("no Aiven", () => {
  const client = new NoAiven();
  const failureOf = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => error as AivenError,
    );

  it("has nothing in it", async () => {
    expect(await client.find("v1", "project", "p")).to.equal(undefined);
    expect(await client.findBy({ limit: "1" }, "v1", "project", "p")).to.equal(undefined);
    expect(await failureOf(client.get("v1", "project", "p"))).to.include({ status: 404 });
  });

  it("takes nothing, and says so at once", async () => {
    for (const call of [client.post({}, "v1", "project"), client.put({}, "v1", "project"), client.delete("v1", "x")]) {
      const error = await failureOf(call);
      expect(error).to.be.instanceOf(AivenError);
      expect(error?.message).to.match(/^(POST|PUT|DELETE) \/v1\/\w+: there is no Aiven to change/);
    }
  });
});
