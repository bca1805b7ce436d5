import type { KafkaCluster, MirrorMakerService, ReplicationFlow } from "./arguments";
import { clusterProblems } from "./clusterRules";
import { flowProblems } from "./flowRules";
import type { Problem } from "./problem";
import { clusterSchema, flowSchema, mirrorMakerSchema, topologySchema } from "./schema";
import type { Schema } from "./setting";
import { shapeProblems } from "./shape";
import { topicProblems } from "./topicRules";
import { wellShapedPart } from "./wellShapedPart";

/**
 * Everything wrong with a value that should be a topology: unknown keys, missing keys and wrong types anywhere, and every
 * rule that the well-shaped rest of it breaks. `schema` is for a value that holds more than a topology.
 */
export function topologyProblems(
  name: string,
  value: Readonly<Record<string, unknown>>,
  schema: Schema = topologySchema,
): Problem[] {
  const shape = shapeProblems(schema, value);
  const broken = shape.map(({ path }) => path);

  const clusters = isMap(value["clusters"]) ? value["clusters"] : undefined;
  const flows = Array.isArray(value["flows"]) ? (value["flows"] as unknown[]) : undefined;
  const aliases = Object.keys(clusters ?? {});
  const soundClusters = new Map(
    Object.entries(clusters ?? {}).flatMap(([alias, cluster]) => {
      const sound = wellShapedPart(clusterSchema, cluster as KafkaCluster);
      return sound === undefined ? [] : [[alias, sound] as const];
    }),
  );
  const soundFlows = (flows ?? []).flatMap((flow, index) => {
    const sound = wellShapedPart(flowSchema, flow as ReplicationFlow);
    return sound === undefined ? [] : [[index, sound] as const];
  });
  const mirrorMaker = wellShapedPart(mirrorMakerSchema, value["mirrorMaker"] as MirrorMakerService | undefined);

  const rules = [
    ...clusterProblems(name, soundClusters, mirrorMaker, aliases),
    ...topicProblems(soundClusters, aliases),
    ...flowProblems(soundFlows, clusters === undefined ? undefined : aliases),
    ...(flows?.length === 0
      ? [{ path: "flows", message: "is empty; write at least one flow, or nothing is replicated" }]
      : []),
  ];
  // What was taken out for its shape must not be called missing as well.
  return [...shape, ...rules.filter(({ path }) => !broken.includes(path))];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
