import { matchesOne } from "../../configuration/glob";
import { texts } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

const check = {
  *judge({ cloudName }: { cloudName: Leaf<string> }, { clouds }: { clouds: readonly string[] }) {
    if (clouds.length === 0 || !isKnown(cloudName) || matchesOne(clouds, cloudName)) return;
    yield `cloudName is not one of the places where this data may be kept: use one of ${clouds.join(", ")}.`;
  },
};

export const cloudAllowed = resourceRule(
  {
    name: "kafka-cloud-allowed",
    displayName: "Data stays where it is allowed to be",
    description:
      "Kafka and MirrorMaker services must run in the clouds and regions that the configuration allows, so that replication carries no data out of them.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "mirrormaker2", "residency"],
    remediationSteps: "Set cloudName to a cloud and region that the configuration allows.",
    url: "https://aiven.io/docs/platform/reference/list_of_clouds",
    config: {
      /** Clouds and regions, with `*` for any text, such as `google-europe-*`. Without any, all are allowed. */
      clouds: texts([]),
    },
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);
