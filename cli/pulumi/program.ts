import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { load } from "js-yaml";
import { noSuchStack } from "../command/stack";
import { Fault } from "../command/fault";

/** A Pulumi program and one of its stacks. */
export interface Program {
  directory: string;
  project: string;
  stack: string;
  /** The stack file, relative to the working directory. */
  stackFile: string;
}

/** @throws Fault when the folder is no program, or has no such stack file */
export function readProgram(directory: string, stack: string): Program {
  const root = resolve(directory);
  const projectFile = join(root, "Pulumi.yaml");
  if (!existsSync(projectFile)) throw new Fault(`${root} has no Pulumi.yaml, so it is not a Pulumi program.`);
  const stackFile = join(root, `Pulumi.${basename(stack)}.yaml`);
  if (!existsSync(stackFile)) throw new Fault(noSuchStack(stack, root));
  const { name } = load(readFileSync(projectFile, "utf8")) as { name?: unknown };
  if (typeof name !== "string") throw new Fault(`${projectFile} has no name.`);
  return { directory: root, project: name, stack, stackFile: relative(process.cwd(), stackFile) };
}
