import { explainTopology } from "../../components/explain/explainTopology";
import type { TopologyExplanation } from "../../components/explain/explanation";
import { explanationMermaid } from "../../components/explain/print/explanationMermaid";
import { explanationText } from "../../components/explain/print/explanationText";
import type { KafkaLine } from "../../components/topology/replication/internalTopics";
import { writeAnswer } from "../command/answer";
import { EXIT } from "../command/fault";
import { plannedStack } from "./stackPlan";

export interface ExplainOptions {
  stack: string;
  program: string;
  kafka: KafkaLine;
  json?: boolean;
  mermaid?: boolean;
  svg?: boolean;
  output?: string;
}

/**
 * What the command prints about a stack.
 *
 * @param picture draws the explanation
 * @throws Fault with a message for the user: no such stack, a faulty configuration (every fault, as the program says it), an
 *   unusable topic
 */
export async function explain(
  topics: readonly string[],
  options: ExplainOptions,
  picture: (explanation: TopologyExplanation) => Promise<string>,
): Promise<string> {
  const { stack, program, kafka } = options;
  const { plan, warnings } = plannedStack(program, stack);
  const explanation = explainTopology(plan, topics, kafka);
  if (options.json === true) return `${JSON.stringify({ stack, ...explanation, warnings }, null, 2)}\n`;
  if (options.mermaid === true) return `${explanationMermaid(explanation)}\n`;
  if (options.svg === true) return picture(explanation);
  return `${explanationText(explanation, { asked: topics.length > 0, warnings })}\n`;
}

export async function run(options: ExplainOptions, topics: readonly string[]): Promise<number> {
  // Graphviz is large, and only a picture needs it.
  const picture = async (explanation: TopologyExplanation) =>
    (await import("./topologyPicture.js")).topologyPicture(explanation);
  writeAnswer(await explain(topics, options, picture), options.output);
  return EXIT.ok;
}
