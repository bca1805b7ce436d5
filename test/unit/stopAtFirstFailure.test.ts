import { expect } from "chai";
import Mocha from "mocha";
import { stopAtFirstFailure } from "../fixtures/stopAtFirstFailure";

class SilentReporter extends Mocha.reporters.Base {
  override epilogue(): void {
    // What these suites do is not the run's own result.
  }
}

describe("a suite that stops at its first failure", () => {
  /** Which tests ran, and which of them or of their hooks failed. */
  async function run(failing: readonly string[]): Promise<{ ran: string[]; failed: string[] }> {
    const root = new Mocha({ reporter: SilentReporter });
    const ran: string[] = [];
    for (const name of ["one", "two"]) {
      const suite = Mocha.Suite.create(root.suite, name);
      stopAtFirstFailure(suite);
      for (const step of ["a", "b", "c"]) {
        const title = `${name} ${step}`;
        suite.addTest(
          new Mocha.Test(title, () => {
            ran.push(title);
            if (failing.includes(title)) throw new Error("broken");
          }),
        );
      }
      suite.afterAll(() => {
        ran.push(`${name} cleans up`);
      });
    }
    const failed: string[] = [];
    await new Promise<void>((done) => {
      root
        .run(() => {
          done();
        })
        .on("fail", ({ title }) => failed.push(title));
    });
    return { ran, failed };
  }

  const ALL = ["one a", "one b", "one c", "one cleans up", "two a", "two b", "two c", "two cleans up"];

  it("runs whole when nothing fails", async () => {
    expect(await run([])).to.deep.equal({ ran: ALL, failed: [] });
  });

  it("leaves out the rest of itself, says so, cleans up, and lets the next suite run", async () => {
    const { ran, failed } = await run(["one b"]);
    expect(ran).to.deep.equal(ALL.filter((title) => title !== "one c"));
    expect(failed).to.have.length(2);
    expect(failed[0]).to.equal("one b");
    expect(failed[1]).to.contain("the tests before have passed");
  });
});
