import { groupBy, runs } from "../../graph/flows";
import { isKnown } from "../../known";
import { EACH_MIRROR_MAKER, stackRule } from "../../rule/stackRule";

export const nearTarget = stackRule(
  {
    name: "mm2-near-target",
    displayName: "MirrorMaker runs close to a target",
    description:
      "MirrorMaker should read remotely and write locally, because consumers cope with a slow link better than producers do. Its cloud and region should be those of a cluster that it writes to.",
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
      yield "cloudName is not that of any cluster the service writes to, and MirrorMaker should read remotely and write locally: use the target's.";
    };
  },
);
