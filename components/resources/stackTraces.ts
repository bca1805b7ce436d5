import { SWITCH, keepsStackTraces } from "../outputs/stackTraceSwitch";

/**
 * Registers resources without stack traces. Pulumi's SDK takes one for every property of every resource, to show it should a promise
 * leak, and one for every resource, which lands in the stack's state. For 1,000 flows that is a third of the program's time and a
 * quarter of the state (docs/why/scale.md), and what they would show is this component's own code. It takes a change to the global
 * `Error`, undone before this returns; `MIRRORMAKER2_STACK_TRACES=true` in the environment leaves `Error` alone, and so does
 * `PULUMI_DEBUG_PROMISE_LEAKS`, which asks the SDK for its traces.
 *
 * @throws what `register` throws; an error of the program's own has lost its trace and says how to get it.
 */
export function withoutStackTraces<T>(register: () => T): T {
  if (process.env["PULUMI_DEBUG_PROMISE_LEAKS"] !== undefined || keepsStackTraces()) return register();
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
  // The SDK sets a limit of its own for a moment; V8 takes no traces at all while the limit is no plain number.
  Object.defineProperty(Error, "stackTraceLimit", { configurable: true, get: () => 0, set: () => undefined });
  try {
    return register();
  } catch (error) {
    if (error instanceof Error && error.stack === undefined) {
      error.stack = `${String(error)}\n    (set ${SWITCH}=true to see where)`;
    }
    throw error;
  } finally {
    Reflect.deleteProperty(Error, "stackTraceLimit");
    if (limit !== undefined) Object.defineProperty(Error, "stackTraceLimit", limit);
  }
}
