import { basename } from "node:path";
import {
  type ParsedConfig,
  componentName,
  configurationReport,
  parseStackConfig,
} from "../../components/config/stackConfig";
import { Fault } from "../command/fault";
import { readStackFile } from "./stackFile";

/** What a stack file says: its configuration and the plan of it, or every problem. */
export function parsedStack(program: string, stack: string): ParsedConfig & { name: string } {
  const { project, entries } = readStackFile(program, stack);
  // A stack may be named in full, as <organization>/<project>/<stack>.
  const name = componentName(basename(stack));
  return { name, ...parseStackConfig(entries, project, name) };
}

/**
 * The configuration of a stack and the plan of it.
 *
 * @throws Fault with every problem of a faulty one, as the program says it
 */
export function plannedStack(program: string, stack: string) {
  const parsed = parsedStack(program, stack);
  if (parsed.problems !== undefined) throw new Fault(configurationReport(stack, parsed.problems));
  return parsed;
}
