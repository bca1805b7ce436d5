import { expect } from "chai";
import { withoutStackTraces } from "../../../../components/resources/stackTraces";

const SWITCH = "PULUMI_DEBUG_PROMISE_LEAKS";

describe("registering without stack traces", () => {
  afterEach(() => {
    Reflect.deleteProperty(process.env, SWITCH);
  });

  it("takes none meanwhile, though the SDK sets a limit of its own, and takes them again afterwards", () => {
    const { stackTraceLimit } = Error;
    const stack = withoutStackTraces(() => {
      Error.stackTraceLimit = Number.POSITIVE_INFINITY;
      return new Error("inside").stack;
    });
    expect(stack).to.equal(undefined);
    expect(Error.stackTraceLimit).to.equal(stackTraceLimit);
    expect(new Error("outside").stack).to.match(/outside\n +at /);
  });

  it("says of an error how to get its trace, and restores traces then, too", () => {
    const fail = () =>
      withoutStackTraces(() => {
        throw new TypeError("broken");
      });
    expect(fail).to.throw(TypeError).with.property("stack", `TypeError: broken\n    (set ${SWITCH}=true to see where)`);
    expect(new Error("outside").stack).to.match(/\n +at /);
  });

  it("keeps the traces of an error that has some", () => {
    const error = new Error("earlier");
    const { stack } = error;
    const fail = () =>
      withoutStackTraces(() => {
        throw error;
      });
    expect(fail).to.throw(Error).with.property("stack", stack);
  });

  it("takes them when the SDK is asked for its own", () => {
    process.env[SWITCH] = "true";
    expect(withoutStackTraces(() => new Error("inside").stack)).to.match(/inside\n +at /);
  });
});
