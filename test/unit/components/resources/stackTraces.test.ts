import { expect } from "chai";
import { withoutStackTraces } from "../../../../components/resources/stackTraces";

const SWITCH = "MIRRORMAKER2_STACK_TRACES";
const SDK_SWITCH = "PULUMI_DEBUG_PROMISE_LEAKS";

describe("registering without stack traces", () => {
  afterEach(() => {
    for (const name of [SWITCH, SDK_SWITCH]) Reflect.deleteProperty(process.env, name);
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

  it("leaves the global Error alone when it is switched off", () => {
    process.env[SWITCH] = "true";
    const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
    withoutStackTraces(() => {
      expect(Object.getOwnPropertyDescriptor(Error, "stackTraceLimit")).to.deep.equal(limit);
      expect(new Error("inside").stack).to.match(/inside\n +at /);
    });
  });

  it("is not switched off by another value", () => {
    process.env[SWITCH] = "false";
    expect(withoutStackTraces(() => new Error("inside").stack)).to.equal(undefined);
  });

  it("takes them when the SDK is asked for its own", () => {
    process.env[SDK_SWITCH] = "true";
    expect(withoutStackTraces(() => new Error("inside").stack)).to.match(/inside\n +at /);
  });
});
