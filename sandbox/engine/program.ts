import { resolve, sep } from "node:path";

/**
 * A program's entry point, as package.json's `main` names it, for Pulumi to run inline. It is loaded anew for each run, as the CLI
 * would start a process for each: a module's top level is the program.
 */
export function loadProgram(directory: string): () => Promise<Record<string, unknown>> {
  const root = resolve(directory);
  return () => {
    for (const file of Object.keys(require.cache)) {
      const isOwn = file.startsWith(root + sep) && !file.includes(`${sep}node_modules${sep}`);
      if (isOwn && !file.startsWith(resolve(__dirname, ".."))) Reflect.deleteProperty(require.cache, file);
    }
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which program it is comes from the command line
    return Promise.resolve(require(root) as Record<string, unknown>);
  };
}
