import { resolve, sep } from "node:path";
import { RunError, log } from "@pulumi/pulumi";

/**
 * A program's entry point, as package.json's `main` names it, for Pulumi to run inline. It is loaded anew for each run, as the CLI
 * would start a process for each: a module's top level is the program.
 */
export function loadProgram(directory: string): () => Promise<Record<string, unknown>> {
  const root = resolve(directory);
  return async () => {
    for (const file of Object.keys(require.cache)) {
      const isOwn = file.startsWith(root + sep) && !file.includes(`${sep}node_modules${sep}`);
      if (isOwn && !file.startsWith(resolve(__dirname, ".."))) Reflect.deleteProperty(require.cache, file);
    }
    try {
      // With a separator at the end: else a file beside the folder, such as `shop.json` beside `shop/`, would be taken for it.
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which program it is comes from the command line
      return require(root + sep) as Record<string, unknown>;
    } catch (error) {
      // A message for the user. Pulumi prints it twice when an inline program throws it; what is logged fails the run as well.
      if (!RunError.isInstance(error)) throw error;
      await log.error(error.message);
      return {};
    }
  };
}
