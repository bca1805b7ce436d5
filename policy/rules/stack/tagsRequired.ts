import { texts } from "../../configuration/property";
import { kafkaType } from "../../resources/kafka";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import type { Items } from "../../resources/field";
import { on, resourceRule } from "../../rule/resourceRule";

const check = {
  *judge({ tagKeys }: { tagKeys: Items<string> }, { keys }: { keys: readonly string[] }) {
    if (!tagKeys.complete) return;
    const missing = keys.filter((key) => !tagKeys.items.includes(key));
    if (missing.length > 0) yield `tags lacks ${missing.join(", ")}: add them.`;
  },
};

export const tagsRequired = resourceRule(
  {
    name: "tags-required",
    displayName: "Services have the required tags",
    description:
      "Kafka and MirrorMaker services must have the tags that people use to find the owner, the environment and the cost.",
    level: "advisory",
    severity: "low",
    tags: ["kafka", "mirrormaker2", "naming"],
    remediationSteps: "Add the missing keys to tags.",
    url: "https://aiven.io/docs/platform/howto/tag-resources",
    config: {
      /** Keys that must be present, with any value. */
      keys: texts(["owner", "environment"]),
    },
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);
