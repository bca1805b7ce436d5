import { groupBy, runs } from "../../graph/flows";
import { isKnown } from "../../known";
import { EACH_MIRROR_MAKER, stackRule } from "../../rule/stackRule";

export const nearTarget = stackRule(
  {
    name: "mm2-near-target",
    displayName: "MirrorMaker stands beside a target",
    description:
      "MirrorMaker should read from afar and write nearby: consumers bear a slow line better than producers. Its cloud and region should be those of a cluster that it writes to.",
    level: "advisory",
    severity: "low",
    tags: ["mirrormaker2", "topology"],
    remediationSteps: "Set cloudName of the MirrorMaker service to that of its target.",
    url: "https://kafka.apache.org/documentation/#georeplication-best-practices",
  },
  EACH_MIRROR_MAKER,
  ({ flows }) => {
    const byService = groupBy(flows.filter(runs), ({ mirrorMaker }) =>
      typeof mirrorMaker === "string" ? mirrorMaker : undefined,
    );
    return function* ({ urn, cloudName }) {
      const clouds = (byService.get(urn) ?? []).map(({ target }) => target.kafka?.cloudName);
      if (!isKnown(cloudName) || clouds.length === 0 || !clouds.every(isKnown) || clouds.includes(cloudName)) return;
      yield "cloudName is that of no cluster that the service writes to, and MirrorMaker should read from afar and write nearby: take the target's.";
    };
  },
);
