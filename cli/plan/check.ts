import { configurationReport } from "../../components/config/stackConfig";
import { counted } from "../../policy/report/plainText";
import { writeAnswer } from "../command/answer";
import { EXIT } from "../command/fault";
import { parsedStack } from "./stackPlan";

interface CheckOptions {
  stack: string;
  program: string;
  json?: boolean;
  output?: string;
}

/** Judges a stack file: every problem at once, as the program would say it, and the planner's warnings. */
export function run({ stack, program, json, output }: CheckOptions): number {
  const parsed = parsedStack(program, stack);
  const { problems = [] } = parsed;
  const warnings = parsed.problems === undefined ? parsed.warnings : [];
  if (json === true) {
    writeAnswer(`${JSON.stringify({ schema: "mm2.check/1", stack, problems, warnings }, null, 2)}\n`, output);
  } else if (parsed.problems !== undefined) {
    writeAnswer(`${configurationReport(stack, problems)}\n`, output);
  } else {
    const { flows, topics } = parsed.plan;
    const clusters = Object.keys(parsed.config.clusters).length;
    const parts = [counted(clusters, "cluster"), counted(flows.length, "flow"), counted(topics.length, "topic")];
    const notes = warnings.map(({ path, message }) => `  warning: ${path}: ${message}\n`);
    writeAnswer(`Stack "${stack}" has no problems: ${parts.join(", ")}.\n${notes.join("")}`, output);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.found;
}
