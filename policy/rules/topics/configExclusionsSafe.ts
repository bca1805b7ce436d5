import { topicMatcher, topicPatternProblem } from "../../../components/topology/patterns/topicPattern";
import { texts } from "../../configuration/property";
import { type ReplicationFlow, replicationFlowType } from "../../resources/replicationFlow";
import { on, resourceRule } from "../../rule/resourceRule";

interface Config {
  required: readonly string[];
}

export const configExclusionsSafe = resourceRule(
  {
    name: "mm2-config-exclusions-safe",
    displayName: "A target keeps its own durability settings",
    description:
      "A list in configPropertiesExcludes replaces MirrorMaker's own. It must still contain min.insync.replicas and the replication throttles, or the source's values overwrite those of the target.",
    level: "mandatory",
    severity: "medium",
    tags: ["mirrormaker2", "replication", "durability"],
    remediationSteps:
      "Add what is missing to configPropertiesExcludes, or leave the property out; at level `remediate` the policy adds it for you.",
    url: "https://kafka.apache.org/documentation/#mirror_source_config.properties.exclude",
    config: {
      /** Topic configs that must stay excluded. */
      required: texts([
        "min.insync.replicas",
        "follower.replication.throttled.replicas",
        "leader.replication.throttled.replicas",
      ]),
    },
  },
  on(replicationFlowType, {
    *judge(flow, { required }: Config) {
      const missing = missingFrom(flow, required);
      if (missing.length === 0) return;
      yield `configPropertiesExcludes replaces MirrorMaker's own list and lacks ${missing.join(", ")}, so the source's values would overwrite the target's: add them.`;
    },
    remediate(flow, { required }: Config) {
      const missing = missingFrom(flow, required);
      if (missing.length === 0) return undefined;
      return { configPropertiesExcludes: [...flow.configPropertiesExcludes.items, ...missing] };
    },
  }),
);

/** The items are patterns of whole names, as for topics. */
function missingFrom({ configPropertiesExcludes }: ReplicationFlow, required: readonly string[]): string[] {
  const { items, complete } = configPropertiesExcludes;
  if (!complete || items.length === 0) return [];
  const patterns = items.flatMap((item) => item.split(",")).map((item) => item.trim());
  const excluded = topicMatcher(patterns.filter((pattern) => topicPatternProblem(pattern) === undefined));
  return required.filter((name) => !excluded(name));
}
