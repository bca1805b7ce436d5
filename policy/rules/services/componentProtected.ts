import { componentType } from "../../resources/component";
import { on, resourceRule } from "../../rule/resourceRule";

export const componentProtected = resourceRule(
  {
    name: "mm2-component-protected",
    displayName: "The component protects what it creates",
    description:
      "MirrorMaker2Replication must be given `protect: true`, which turns on Aiven's termination protection and Pulumi's own for everything in it.",
    level: "mandatory",
    severity: "high",
    tags: ["component", "mirrormaker2", "deletion"],
    remediationSteps: "Set `protect: true` in the stack configuration or the component's arguments.",
    url: "https://www.pulumi.com/docs/iac/concepts/options/protect/",
  },
  on(componentType, {
    *judge({ protect }) {
      if (protect === undefined || protect === false) {
        yield "protect is off, so a single mistaken change deletes clusters with their data: set it to true.";
      }
    },
  }),
);
