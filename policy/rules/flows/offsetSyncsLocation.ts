import { runs } from "../../graph/flows";
import { isKnown } from "../../known";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const offsetSyncsLocation = stackRule(
  {
    name: "mm2-offset-syncs-location",
    displayName: "A cluster outside Aiven is only read",
    description:
      "When the source is outside Aiven, the offset-syncs topic should be kept on the target, so that MirrorMaker needs only read access to the source (KIP-716).",
    level: "advisory",
    severity: "medium",
    tags: ["mirrormaker2", "permissions"],
    remediationSteps: "Set offsetSyncsTopicLocation: target.",
    url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-716%3A+Allow+configuring+the+location+of+the+offset-syncs+topic+with+MirrorMaker2",
  },
  EACH_FLOW,
  () =>
    function* (flow) {
      const { source, offsetSyncsTopicLocation: location } = flow;
      const isExternal = source.integration?.isExternal === true;
      if (!runs(flow) || !isExternal || !isKnown(location) || location === "target") return;
      yield "The source is outside Aiven, and MirrorMaker would write the offset-syncs topic there: set offsetSyncsTopicLocation to target.";
    },
);
