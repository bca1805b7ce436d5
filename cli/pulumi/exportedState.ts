import { existsSync, readFileSync } from "node:fs";
import { Fault } from "../command/fault";

/**
 * The stack that an exported state is of, by its first URN.
 *
 * @throws Fault when the file is something else, or empty
 */
export function readState(file: string): { project: string; stack: string } {
  if (!existsSync(file)) throw new Fault(`There is no file ${file}.`);
  const wrong = new Fault(`${file} is not an exported state: create one with "pulumi stack export --file ${file}".`);
  try {
    const { deployment } = JSON.parse(readFileSync(file, "utf8")) as {
      deployment?: { resources?: { urn?: string }[] | null };
    };
    if (deployment === undefined) throw wrong;
    const [, stack, project] = /^urn:pulumi:(.+?)::(.+?)::/.exec(deployment.resources?.[0]?.urn ?? "") ?? [];
    if (stack === undefined || project === undefined) throw new Fault(`${file} contains no resources.`);
    return { stack, project };
  } catch (error) {
    throw error instanceof Fault ? error : wrong;
  }
}
