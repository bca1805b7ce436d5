import { word } from "../../configuration/property";
import { isKnown } from "../../known";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const distinctRegions = stackRule(
  {
    name: "dr-distinct-regions",
    displayName: "Source and target stand in different regions",
    description:
      "For disaster recovery the two clusters of a flow must not stand in one region, whose loss would take both.",
    level: "advisory",
    severity: "high",
    tags: ["disaster-recovery", "mirrormaker2", "topology"],
    remediationSteps: "Create the target in another cloudName, and MirrorMaker beside it.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/disaster-recovery-migration",
    config: {
      /** What must differ: the region, or even the cloud provider. */
      separation: word(["region", "provider"], "region"),
    },
  },
  EACH_FLOW,
  (_graph, { separation }) =>
    function* ({ source, target }) {
      const from = source.kafka?.cloudName;
      const to = target.kafka?.cloudName;
      if (!isKnown(from) || !isKnown(to)) return;
      if (from === to) {
        yield "Source and target stand in the same region, whose loss takes both: create one of them in another.";
      } else if (separation === "provider" && providerOf(from) === providerOf(to)) {
        yield "Source and target stand with the same cloud provider: create one of them with another.";
      }
    },
);

/** `google` of `google-europe-west1`. */
const providerOf = (cloudName: string) => cloudName.split("-")[0];
