import { word } from "../../configuration/property";
import { isKnown } from "../../known";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const distinctRegions = stackRule(
  {
    name: "dr-distinct-regions",
    displayName: "Source and target are in different regions",
    description:
      "For disaster recovery, the two clusters of a flow must not be in the same region, because losing that region would lose both.",
    level: "advisory",
    severity: "high",
    tags: ["disaster-recovery", "mirrormaker2", "topology"],
    remediationSteps: "Create the target in a different cloudName, with MirrorMaker in the same place.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/disaster-recovery-migration",
    config: {
      /** What must differ: the region, or the cloud provider as well. */
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
        yield "Source and target are in the same region, and losing it would lose both: create one of them in another region.";
      } else if (separation === "provider" && providerOf(from) === providerOf(to)) {
        yield "Source and target are with the same cloud provider: create one of them with another provider.";
      }
    },
);

/** `google` of `google-europe-west1`. */
const providerOf = (cloudName: string) => cloudName.split("-")[0];
