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
    displayName: "Services carry tags",
    description: "Kafka and MirrorMaker services carry the tags by which people find owner, environment and cost.",
    level: "advisory",
    severity: "low",
    tags: ["kafka", "mirrormaker2", "naming"],
    remediationSteps: "Add the missing keys to tags.",
    url: "https://aiven.io/docs/platform/howto/tag-resources",
    config: {
      /** Keys that must be there; their values are free. */
      keys: texts(["owner", "environment"]),
    },
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);
