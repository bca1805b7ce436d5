import type { KafkaCluster, MirrorMakerService, ReplicationFlow } from "../arguments/arguments";
import { clusterKind } from "../arguments/clusterKind";
import { clusterSchema } from "../schema/clusterSchema";
import { flowSchema, mirrorMakerSchema } from "../schema/schema";
import { type KeyedMirrorMaker, mirrorMakersOf } from "../plan/services";
import type { Schema } from "../values/setting";
import type { Fault } from "../schema/shape";
import { wellShapedPart } from "../schema/wellShapedPart";

/** A flow, and its place in the list. */
export type IndexedFlow = readonly [index: number, flow: ReplicationFlow];

/** What is well shaped of a value that should be a topology, and which names it has, faulty or not. Rules judge this. */
export interface SoundTopology {
  clusters: Record<string, KafkaCluster>;
  /** Undefined when the clusters are no map. */
  aliases: string[] | undefined;
  mirrorMakers: KeyedMirrorMaker[];
  /** Which of the two keys the topology has. */
  has: { mirrorMaker: boolean; mirrorMakers: boolean };
  /** Keys of `mirrorMakers`; undefined where there is a single service. */
  mirrorMakerKeys: string[] | undefined;
  /** With their places in the list. */
  flows: IndexedFlow[];
}

/** @param found what `faults` has found in the value. */
export function soundTopology(value: Readonly<Record<string, unknown>>, found: readonly Fault[]): SoundTopology {
  const faulty = new Set(found.flatMap(({ keys }) => keys.map((_, index) => JSON.stringify(keys.slice(0, index + 1)))));
  const soundPart = (part: unknown, schema: Schema, keys: (string | number)[]): unknown =>
    faulty.has(JSON.stringify(keys)) ? wellShapedPart(schema, part) : part;
  const soundMap = (key: string, schema: Schema): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(asMap(value[key]) ?? {})
        .map(([itemKey, item]) => [itemKey, soundPart(item, schema, [key, itemKey])] as const)
        .filter(([, part]) => part !== undefined),
    );

  const clusters = ofKnownKind(soundMap("clusters", clusterSchema), asMap(value["clusters"]));
  const list = Array.isArray(value["flows"]) ? (value["flows"] as unknown[]) : [];
  const flows = list
    .map(
      (flow, index) => [index, soundPart(flow, flowSchema, ["flows", index]) as ReplicationFlow | undefined] as const,
    )
    .filter((indexed): indexed is [number, ReplicationFlow] => indexed[1] !== undefined);
  const mirrorMaker = soundPart(value["mirrorMaker"], mirrorMakerSchema, ["mirrorMaker"]) as
    MirrorMakerService | undefined;
  const mirrorMakers = soundMap("mirrorMakers", mirrorMakerSchema) as Record<string, MirrorMakerService>;
  const has = { mirrorMaker: value["mirrorMaker"] !== undefined, mirrorMakers: value["mirrorMakers"] !== undefined };
  return {
    clusters,
    aliases: keysOf(value["clusters"]),
    mirrorMakers: mirrorMakersOf({ ...(mirrorMaker === undefined ? {} : { mirrorMaker }), mirrorMakers }),
    has,
    mirrorMakerKeys: has.mirrorMakers ? (keysOf(value["mirrorMakers"]) ?? []) : undefined,
    flows,
  };
}

/** A cluster that has lost the key that says where it comes from would be judged as one to create. */
function ofKnownKind(sound: Record<string, unknown>, sent: Record<string, unknown> = {}): Record<string, KafkaCluster> {
  const entries = Object.entries(sound as Record<string, KafkaCluster>);
  return Object.fromEntries(
    entries.filter(([alias, cluster]) => clusterKind(cluster) === clusterKind(sent[alias] as KafkaCluster)),
  );
}

function keysOf(value: unknown): string[] | undefined {
  const map = asMap(value);
  return map === undefined ? undefined : Object.keys(map);
}

/** The value if it is a map; what else it is, the schema has refused. */
export function asMap(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
