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
    displayName: "Intervals are neither too short nor too long",
    description:
      "MirrorMaker should look for new topics and groups at least every ten minutes, and do nothing more often than every five seconds, because each look lists everything on the clusters. If the interval for syncing group offsets is not set, the provider sends 1 second.",
    level: "advisory",
    severity: "low",
    tags: ["mirrormaker2", "tuning"],
    remediationSteps:
      "Set the interval to a value within the bounds, such as 60; at level `remediate` the policy does it for you.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers",
    config: {
      /** The shortest interval allowed, in seconds. */
      minSeconds: wholeNumber(1, 86_400, 5),
      /** The longest interval between two looks for new topics or groups, in seconds. */
      maxSeconds: wholeNumber(1, 86_400, 600),
    },
  },
  on(replicationFlowType, {
    *judge({ syncGroupOffsetsEnabled, syncGroupOffsetsIntervalSeconds: seconds }, { minSeconds }: Config) {
      if (syncGroupOffsetsEnabled !== true) return;
      if (seconds === undefined) {
        yield "syncGroupOffsetsIntervalSeconds is not set, so the provider sends 1: set it, for example to 60.";
      } else if (isKnown(seconds) && seconds < minSeconds) {
        yield `syncGroupOffsetsIntervalSeconds is less than ${String(minSeconds)}, so MirrorMaker lists every group of the source all the time: raise it.`;
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
        yield `${property} is not between ${String(config.minSeconds)} and ${String(config.maxSeconds)}, so new topics or groups are found too late, or the clusters are queried all the time: choose a value in between.`;
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
