import { FLOW_CASES } from "./flowCases";
import { SERVICE_CASES } from "./serviceCases";
import type { StackCase } from "./stackCase";
import { TOPIC_CASES } from "./topicCases";

export const STACK_CASES: Record<string, StackCase> = { ...FLOW_CASES, ...SERVICE_CASES, ...TOPIC_CASES };
