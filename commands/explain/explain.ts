import { componentName, configurationReport, parseStackConfig } from "../../components/config/stackConfig";
import { explainTopology } from "../../components/explain/explainTopology";
import { explanationMermaid } from "../../components/explain/print/explanationMermaid";
import { explanationText } from "../../components/explain/print/explanationText";
import type { KafkaLine } from "../../components/topology/replication/internalTopics";
import { readStackFile } from "./stackFile";
import { topologyPicture } from "./topologyPicture";

export interface ExplainOptions {
  stack: string;
  program: string;
  kafka: KafkaLine;
  json?: boolean;
  mermaid?: boolean;
  svg?: string | boolean;
}

/**
 * What the command prints about a stack.
 *
 * @throws Error with a message for the user: no such stack, a faulty configuration (every fault, as the program says it), an
 *   unusable topic
 */
export async function explain(topics: readonly string[], options: ExplainOptions): Promise<string> {
  const { stack, program, kafka } = options;
  const { project, entries } = readStackFile(program, stack);
  const parsed = parseStackConfig(entries, project, componentName(stack));
  if (parsed.problems !== undefined) throw new Error(configurationReport(stack, parsed.problems));
  const { plan, warnings } = parsed;
  const explanation = explainTopology(plan, topics, kafka);
  if (options.json === true) return `${JSON.stringify({ stack, ...explanation, warnings }, null, 2)}\n`;
  if (options.mermaid === true) return `${explanationMermaid(explanation)}\n`;
  if (options.svg !== undefined) return topologyPicture(explanation);
  return `${explanationText(explanation, { asked: topics.length > 0, warnings })}\n`;
}
