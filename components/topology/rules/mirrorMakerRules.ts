import type { KafkaCluster } from "../arguments/arguments";
import { clusterKind } from "../arguments/clusterKind";
import { type Problem, childPath } from "../values/problem";
import { createdServiceProblems } from "./serviceRules";
import type { KeyedMirrorMaker } from "../plan/services";
import type { SoundTopology } from "./soundTopology";
import { targetClouds } from "../plan/targetClouds";

/** What is wrong with the MirrorMaker services. */
export function mirrorMakerProblems(side: SoundTopology): Problem[] {
  return [
    ...presenceProblems(side),
    ...side.mirrorMakers.flatMap((mirrorMaker) => [
      ...keyProblems(mirrorMaker, side.clusters),
      ...createdServiceProblems(mirrorMaker.path, "kafka_mirrormaker", mirrorMaker.service),
      ...cloudProblems(mirrorMaker, side),
    ]),
    ...sharedWorkerProblems(side),
  ];
}

function presenceProblems({ has }: SoundTopology): Problem[] {
  if (has.mirrorMaker && has.mirrorMakers) {
    return [
      { path: "mirrorMakers", message: "cannot be combined with mirrorMaker; move that service in here, under a key" },
    ];
  }
  if (has.mirrorMaker || has.mirrorMakers) return [];
  return [{ path: "mirrorMaker", message: "is missing; write the MirrorMaker service with plan and ipFilter" }];
}

function keyProblems({ key, path }: KeyedMirrorMaker, clusters: Readonly<Record<string, KafkaCluster>>): Problem[] {
  if (key === undefined) return [];
  if (key in clusters) return [{ path, message: "is also a cluster alias; choose a key that no cluster has" }];
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(key)) return [];
  return [{ path, message: "is not a valid key: use lower-case letters, digits, - and _, at most 64 characters" }];
}

function cloudProblems({ key, path, service }: KeyedMirrorMaker, { flows, clusters }: SoundTopology): Problem[] {
  if (service.cloudName !== undefined) return [];
  const own = flows.map(([, flow]) => flow).filter((flow) => flow.mirrorMaker === key);
  // A flow or a target with a fault of its own says nothing about places yet.
  if (own.length === 0 || own.some((flow) => hasNoPlaceYet(clusters[flow.targetCluster]))) return [];
  const clouds = targetClouds(own, clusters, key);
  if (clouds.length === 1) return [];
  const why =
    clouds.length === 0
      ? "the location of a cluster that its flows write to is not known here"
      : `its flows write to ${clouds.join(" and ")}`;
  return [{ path: `${path}.cloudName`, message: `is missing; ${why}, so name the cloud nearest to its targets` }];
}

const hasNoPlaceYet = (cluster: KafkaCluster | undefined) =>
  cluster === undefined || (clusterKind(cluster) === "created" && cluster.cloudName === undefined);

/** Where MirrorMaker stands far from what it writes to. */
export function mirrorMakerWarnings({ mirrorMakers, flows, clusters }: SoundTopology): Problem[] {
  return mirrorMakers.flatMap(({ key, path, service }) => {
    const own = flows.map(([, flow]) => flow).filter((flow) => flow.mirrorMaker === key);
    if (own.length === 0) {
      return [{ path, message: "runs no flow but costs money all the same; remove it, or give it a flow" }];
    }
    const clouds = targetClouds(own, clusters, key);
    if (service.cloudName === undefined || clouds.length === 0 || clouds.includes(service.cloudName)) return [];
    return [
      {
        path: `${path}.cloudName`,
        message: `"${service.cloudName}" is not where its flows write to (${clouds.join(", ")}); MirrorMaker should read remotely and write locally, so leave it out or use one of these`,
      },
    ];
  });
}

/**
 * MirrorMaker runs a Connect worker for each ordered pair with a flow or with heartbeats. Workers of two services for one pair
 * join one Connect group on its target and overwrite each other's connectors.
 * https://kafka.apache.org/documentation/#georeplication-flow-configure ("Preventing Configuration Conflicts")
 */
function sharedWorkerProblems({ flows }: SoundTopology): Problem[] {
  const owners = new Map<string, { key: string | undefined; index: number }>();
  return flows.flatMap(([index, flow]) => {
    const { sourceCluster, targetCluster, mirrorMaker: key } = flow;
    const backward = flow.emitBackwardHeartbeatsEnabled ?? true;
    const pairs = [
      { pair: `${sourceCluster}->${targetCluster}`, isBackward: false },
      ...(backward ? [{ pair: `${targetCluster}->${sourceCluster}`, isBackward: true }] : []),
    ];
    return pairs.flatMap(({ pair, isBackward }) => {
      const owner = owners.get(pair);
      if (owner === undefined) owners.set(pair, { key, index });
      if (owner === undefined || owner.key === key) return [];
      const advice = isBackward
        ? "write emitBackwardHeartbeatsEnabled: false here, or the same mirrorMaker"
        : "write the same mirrorMaker, or emitBackwardHeartbeatsEnabled: false there";
      return [
        {
          path: `${childPath("flows", index)}.mirrorMaker`,
          message: `shares the Connect worker ${pair} with flows[${String(owner.index)}], which "${owner.key ?? ""}" runs; the two services would overwrite each other's connectors; ${advice}`,
        },
      ];
    });
  });
}
