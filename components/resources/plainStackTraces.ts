/** Frames of a trace that is taken meanwhile: where an error came from, not the whole way there. */
const FRAMES = 5;

/**
 * Registers resources without having each of their stack traces mapped to TypeScript. Pulumi's SDK takes a trace for every property
 * of every resource, to show it should a promise leak (PULUMI_DEBUG_PROMISE_LEAKS), and source-map-support then maps every line of
 * it: that is 40 % of a program with 1,000 resources (`npm run bench:scale`). Traces of real errors are mapped when they are
 * read, which is after.
 */
export function withPlainStackTraces<T>(register: () => T): T {
  const { stackTraceLimit } = Error;
  const mapping = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  if (mapping === undefined || process.env["PULUMI_DEBUG_PROMISE_LEAKS"] !== undefined) return register();
  Reflect.deleteProperty(Error, "prepareStackTrace");
  Error.stackTraceLimit = Math.min(stackTraceLimit, FRAMES);
  try {
    return register();
  } finally {
    Object.defineProperty(Error, "prepareStackTrace", mapping);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
