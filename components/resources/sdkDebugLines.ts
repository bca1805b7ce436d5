import * as pulumi from "@pulumi/pulumi";

/**
 * Drops the debug lines of Pulumi's SDK, for the whole process. It sends three for every resource, each a call of its own to the engine,
 * which then throws them away unless `--debug` was asked for; the program cannot know whether it was. For a program to call, never
 * for a library: `MIRRORMAKER2_SDK_DEBUG=true pulumi up --debug` shows the lines again.
 */
export function dropSdkDebugLines(): void {
  if (process.env["MIRRORMAKER2_SDK_DEBUG"] !== undefined) return;
  Object.assign(pulumi.log, { debug: () => Promise.resolve() });
}
