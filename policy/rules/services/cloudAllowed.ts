import { matchesOne } from "../../configuration/glob";
import { texts } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

const check = {
  *judge({ cloudName }: { cloudName: Leaf<string> }, { clouds }: { clouds: readonly string[] }) {
    if (clouds.length === 0 || !isKnown(cloudName) || matchesOne(clouds, cloudName)) return;
    yield `cloudName is none of those in which data may be here: write one of ${clouds.join(", ")}.`;
  },
};

export const cloudAllowed = resourceRule(
  {
    name: "kafka-cloud-allowed",
    displayName: "Data stays where it may be",
    description:
      "Kafka and MirrorMaker services stand in the clouds and regions that the configuration allows, so that replication carries no data out of them.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "mirrormaker2", "residency"],
    remediationSteps: "Set cloudName to one that the configuration allows.",
    url: "https://aiven.io/docs/platform/reference/list_of_clouds",
    config: {
      /** Clouds and regions, with `*` for any text, such as `google-europe-*`; with none, all. */
      clouds: texts([]),
    },
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);
