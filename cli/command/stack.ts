import { existsSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { closest } from "fastest-levenshtein";
import { isNear } from "../../components/topology/values/nearness";
import { Fault } from "./fault";

/** Names of the stacks that have a file in a folder. */
function stacksIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .flatMap((name) => /^Pulumi\.(.+)\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * The stack that a command is about: the one that is named, or `MM2_STACK`, or the only one that has a file.
 *
 * @throws Fault when there is more than one, or none
 */
export function chosenStack(program: string, named: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const said = named ?? env["MM2_STACK"];
  if (said !== undefined && said !== "") return said;
  const directory = resolve(program);
  const [only, ...others] = stacksIn(directory);
  if (only !== undefined && others.length === 0) return only;
  throw new Fault(
    only === undefined
      ? `No stack has a file in ${directory}: name the program's folder with --program.`
      : `Name the stack with --stack: ${[only, ...others].join(", ")}.`,
  );
}

/** What to say of a stack that has no file in the folder: the nearest name, and all that there are. */
export function noSuchStack(stack: string, directory: string): string {
  const known = stacksIn(directory);
  const name = basename(stack);
  const nearest = known.length === 0 ? undefined : closest(name, known);
  const hint = nearest !== undefined && isNear(name, nearest) ? `; did you mean "${nearest}"?` : ".";
  const there = known.length === 0 ? "There are no stack files there." : `The stacks there are ${known.join(", ")}.`;
  return `There is no stack "${stack}" in ${directory}, because it has no Pulumi.${name}.yaml${hint} ${there}`;
}
