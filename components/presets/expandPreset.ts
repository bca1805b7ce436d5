import type { ReplicationTopology } from "../topology/arguments/arguments";
import { present } from "../topology/plan/present";
import type { Problem } from "../topology/values/problem";
import { checkpointSeconds, withGroupOffsetSyncs } from "./groupOffsetSyncs";
import { type PlainMap, asMap, mapValues, withDefaults } from "./plainMap";
import type { FlowSettings, PresetDefinition, RoleRules, Roles } from "./presetDefinition";
import { resolveRoles } from "./roles";

/** What becomes of a preset. */
export interface Expanded {
  /** A topology, if what was given is well shaped. The flows that the user wrote keep their places, the preset's follow. */
  topology: PlainMap;
  /** How many flows the user wrote. */
  ownFlows: number;
  /** What is wrong with the roles, and what is not as the preset demands. */
  problems: Problem[];
  /** False when the roles leave open which flows there are, so that nobody can say what else is missing. */
  hasFlows: boolean;
}

/**
 * Works a preset out. What is given may be any map, checked by nobody yet, and may hold flows: one that goes the way of a flow of
 * the preset overrides its settings, any other is one more.
 *
 * @param flow settings of all flows, before the preset's own.
 */
export function expandPreset<Rules extends RoleRules>(
  preset: PresetDefinition<Rules>,
  given: PlainMap,
  roles: unknown,
  flow: FlowSettings = {},
): Expanded {
  const clusters = asMap(given["clusters"]);
  const resolved = resolveRoles(preset.roles, roles, clusters === undefined ? undefined : Object.keys(clusters));
  const ownFlows = Array.isArray(given["flows"]) ? given["flows"].length : 0;
  if (resolved.problems !== undefined) {
    return { topology: given, ownFlows, problems: resolved.problems, hasFlows: false };
  }
  const settings = typeof preset.settings === "function" ? preset.settings(resolved.roles) : preset.settings;
  const synced = settings.syncGroupOffsetsEnabled === true ? withSyncs(given) : given;
  const topology: PlainMap = {
    ...present({ protect: preset.protect }),
    ...synced,
    clusters: mapValues(clusters, (cluster, alias) =>
      withDefaults(cluster, "kafkaMirrormaker", clientsOf(preset, resolved.roles, alias)),
    ),
    flows: mergedFlows(given["flows"], preset.flows(resolved.roles), (said) => ({
      ...settings,
      ...(settings.syncGroupOffsetsEnabled === true
        ? syncInterval(synced, said["mirrorMaker"] ?? flow.mirrorMaker)
        : {}),
      ...flow,
      ...said,
    })),
  };
  const problems = Array.isArray(topology["flows"])
    ? preset.problems?.(topology as unknown as ReplicationTopology, resolved.roles)
    : [];
  return { topology, ownFlows, problems: problems ?? [], hasFlows: true };
}

function withSyncs(given: PlainMap): PlainMap {
  return {
    ...given,
    ...present({
      mirrorMaker: withGroupOffsetSyncs(given["mirrorMaker"]),
      mirrorMakers: mapValues(given["mirrorMakers"], withGroupOffsetSyncs),
    }),
  };
}

function syncInterval(given: PlainMap, key: unknown): FlowSettings {
  const service = typeof key === "string" ? asMap(given["mirrorMakers"])?.[key] : given["mirrorMaker"];
  return { syncGroupOffsetsIntervalSeconds: checkpointSeconds(service) };
}

function clientsOf<Rules extends RoleRules>(
  { clients = {} }: PresetDefinition<Rules>,
  roles: Roles<Rules>,
  alias: string,
): PlainMap | undefined {
  return Object.entries<PlainMap | undefined>(clients).find(([role]) => roles[role] === alias)?.[1];
}

/** The flows that the user wrote, with the preset's settings where they go the preset's way, then the rest of the preset's. */
function mergedFlows(
  written: unknown,
  ends: readonly (readonly [string, string])[],
  complete: (said: PlainMap) => PlainMap,
): unknown {
  if (written !== undefined && !Array.isArray(written)) return written;
  const own = (written ?? []) as unknown[];
  const isOn =
    ([source, target]: readonly [string, string]) =>
    (flow: unknown) =>
      asMap(flow)?.["sourceCluster"] === source && asMap(flow)?.["targetCluster"] === target;
  return [
    ...own.map((flow) => (ends.some((pair) => isOn(pair)(flow)) ? complete(flow as PlainMap) : flow)),
    ...ends
      .filter((pair) => !own.some(isOn(pair)))
      .map(([sourceCluster, targetCluster]) => complete({ sourceCluster, targetCluster })),
  ];
}
