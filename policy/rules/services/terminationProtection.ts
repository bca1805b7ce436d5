import type { Leaf } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

interface Service {
  terminationProtection: Leaf<boolean>;
}

const check = {
  *judge(service: Service) {
    if (isOff(service)) {
      yield "terminationProtection is off, so a single mistaken delete destroys the service and its data: set it to true.";
    }
  },
  remediate: (service: Service) => (isOff(service) ? { terminationProtection: true } : undefined),
};

/** Absent is Aiven's default, which is off; what is not known yet is judged when it is. */
const isOff = ({ terminationProtection }: Service) =>
  terminationProtection === undefined || terminationProtection === false;

export const terminationProtection = resourceRule(
  {
    name: "kafka-termination-protection",
    displayName: "Services are protected against termination",
    description:
      "Kafka and MirrorMaker services must have Aiven's termination protection, so that neither Pulumi nor a person can delete one or power it off by mistake.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "mirrormaker2", "deletion"],
    remediationSteps:
      "Set `protect: true` in the stack configuration, or terminationProtection on the service; at level `remediate` the policy does it for you.",
    url: "https://aiven.io/docs/platform/concepts/service-power-cycle",
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);
