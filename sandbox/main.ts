import { type StartOptions, startInForeground } from "./commands/start";

/** The process that `startDetached` leaves behind. Its one argument has the options as JSON, but for the token: arguments can be read by all. */
function main([text = "{}"]: readonly string[]): void {
  const { project, ...options } = JSON.parse(text) as Omit<StartOptions, "strict"> & { project?: string };
  const strict = project === undefined ? undefined : { project, token: process.env["AIVEN_TOKEN"] ?? "" };
  startInForeground({ ...options, strict }).catch((error: unknown) => {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
}

main(process.argv.slice(2));
