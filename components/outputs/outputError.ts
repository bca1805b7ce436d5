import * as pulumi from "@pulumi/pulumi";
import { keepsStackTraces } from "./stackTraceSwitch";

/**
 * An error for an output to throw: one sentence, at a resource. It has no stack trace, which would show none of the program's own lines;
 * and on Node 22 a trace through a package with a scope keeps the SDK busy for minutes before it prints anything
 * (https://github.com/nodejs/node/issues/64011). Only this error loses its trace, unless `MIRRORMAKER2_STACK_TRACES` is `true`.
 */
export function outputError(message: string, resource: pulumi.Resource): pulumi.ResourceError {
  const error = new pulumi.ResourceError(message, resource, true);
  if (!keepsStackTraces()) Reflect.deleteProperty(error, "stack");
  return error;
}
