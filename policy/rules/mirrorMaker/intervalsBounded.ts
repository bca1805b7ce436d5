import { wholeNumber } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

interface Config {
  minSeconds: number;
  maxSeconds: number;
}

const REFRESHES = ["refreshTopicsIntervalSeconds", "refreshGroupsIntervalSeconds"] as const;

export const intervalsBounded = resourceRule(
  {
    name: "mm2-intervals-bounded",
    displayName: "Intervals are neither hectic nor sleepy",
    description:
      "Topics and groups should be looked for within ten minutes, and nothing more often than every five seconds, because each look asks the clusters for everything. The provider sends 1 second for an interval of group offset sync that is not set.",
    level: "advisory",
    severity: "low",
    tags: ["mirrormaker2", "tuning"],
    remediationSteps: "Set the interval within the bounds, such as 60; at level `remediate` the policy does so itself.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers",
    config: {
      /** Fewest seconds of any interval. */
      minSeconds: wholeNumber(1, 86_400, 5),
      /** Most seconds between two looks for new topics or groups. */
      maxSeconds: wholeNumber(1, 86_400, 600),
    },
  },
  on(replicationFlowType, {
    *judge({ syncGroupOffsetsEnabled, syncGroupOffsetsIntervalSeconds: seconds }, { minSeconds }: Config) {
      if (syncGroupOffsetsEnabled !== true) return;
      if (seconds === undefined) {
        yield "syncGroupOffsetsIntervalSeconds is not set, and the provider sends 1 for it: set it, such as to 60.";
      } else if (isKnown(seconds) && seconds < minSeconds) {
        yield `syncGroupOffsetsIntervalSeconds is less than ${String(minSeconds)}, which lists every group of the source all the time: raise it.`;
      }
    },
    remediate({ syncGroupOffsetsEnabled, syncGroupOffsetsIntervalSeconds: seconds }, { minSeconds }: Config) {
      if (syncGroupOffsetsEnabled !== true) return undefined;
      if (seconds === undefined) return { syncGroupOffsetsIntervalSeconds: Math.max(60, minSeconds) };
      return isKnown(seconds) && seconds < minSeconds ? { syncGroupOffsetsIntervalSeconds: minSeconds } : undefined;
    },
  }),
  on(mirrorMakerType, {
    *judge(mirrorMaker, config: Config) {
      for (const property of REFRESHES) {
        if (within(mirrorMaker[property], config)) continue;
        yield `${property} is not between ${String(config.minSeconds)} and ${String(config.maxSeconds)}, so new topics or groups come too late, or the clusters are asked all the time: set it between.`;
      }
    },
    remediate(mirrorMaker, config: Config) {
      const patches = REFRESHES.flatMap((property) => {
        const seconds = mirrorMaker[property];
        if (!isKnown(seconds) || within(seconds, config)) return [];
        return [[property, Math.min(Math.max(seconds, config.minSeconds), config.maxSeconds)] as const];
      });
      return patches.length === 0 ? undefined : Object.fromEntries(patches);
    },
  }),
);

const within = (seconds: Leaf<number>, { minSeconds, maxSeconds }: Config) =>
  !isKnown(seconds) || (seconds >= minSeconds && seconds <= maxSeconds);
