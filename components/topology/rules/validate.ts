import { clusterProblems } from "./clusterRules";
import { flowProblems, flowWarnings } from "./flowRules";
import { identityProblems } from "./identityRules";
import { messageSizeProblems } from "./messageSizeRules";
import { mirrorMakerProblems, mirrorMakerWarnings } from "./mirrorMakerRules";
import { monitoringProblems } from "./monitoringRules";
import { type Problem, childPath } from "../values/problem";
import { topologySchema } from "../schema/schema";
import { sameNameProblems } from "./serviceRules";
import { aivenServices } from "../plan/services";
import type { Schema } from "../values/setting";
import { type Fault, faultProblems, faults } from "../schema/shape";
import { asMap, soundTopology } from "./soundTopology";
import { topicProblems, topicWarnings } from "./topicRules";
import { userConfigFindings } from "./userConfigRules";

/** What makes a topology impossible, and what is possible but hardly meant. */
export interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Everything wrong with a value that should be a topology: unknown keys, missing keys and wrong types anywhere, and every
 * rule that the well-shaped rest of it breaks. `schema` is for a value that holds more than a topology.
 */
export function topologyProblems(
  name: string,
  value: Readonly<Record<string, unknown>>,
  schema: Schema = topologySchema,
): Findings {
  const found = faults(schema, value);
  const shape = faultProblems(found);
  const sound = soundTopology(value, found);
  const { clusters, aliases = [], mirrorMakers, flows } = sound;
  const byAlias = new Map(Object.entries(clusters));
  const identity = identityProblems(flows, clusters);
  const passedOn = userConfigFindings(sound);
  const rules = [
    ...clusterProblems(byAlias, aliases),
    ...sameNameProblems(aivenServices(name, byAlias, mirrorMakers)),
    ...topicProblems(byAlias, aliases),
    ...mirrorMakerProblems(sound),
    ...flowProblems(flows, sound),
    ...identity.problems,
    ...messageSizeProblems(flows, clusters),
    ...noFlowsProblems(value["flows"]),
    ...monitoringProblems(asMap(value["monitoring"]) ?? {}),
    ...passedOn.problems,
  ];
  return {
    problems: [...shape, ...notSaidYet(rules, found, shape)],
    warnings: [
      ...mirrorMakerWarnings(sound),
      ...topicWarnings(byAlias, flows),
      ...flowWarnings(flows),
      ...identity.warnings,
      ...passedOn.warnings,
    ],
  };
}

function noFlowsProblems(flows: unknown): Problem[] {
  if (!Array.isArray(flows) || flows.length > 0) return [];
  return [{ path: "flows", message: "is empty; write at least one flow, or nothing is replicated" }];
}

/** What was taken out for its shape, wholly or in part, must not be called missing as well. */
function notSaidYet(rules: readonly Problem[], found: readonly Fault[], shape: readonly Problem[]): Problem[] {
  const broken = new Set(shape.map(({ path }) => path));
  const parents = new Set(
    found.flatMap(({ keys }) => keys.map((_, index) => keys.slice(0, index).reduce<string>(childPath, ""))),
  );
  return rules.filter(
    ({ path, message }) => !broken.has(path) && !(message.startsWith("is missing") && parents.has(path)),
  );
}
