import * as aiven from "@pulumi/aiven";
import { type ReportViolation, type ResourceValidationPolicy, validateResourceOfType } from "@pulumi/policy";
import { known } from "../known";

export const terminationProtection: ResourceValidationPolicy = {
  name: "kafka-termination-protection",
  displayName: "Services are protected against termination",
  description:
    "Kafka and MirrorMaker services must have Aiven's termination protection, so that neither Pulumi nor a person can delete or power off one by mistake.",
  enforcementLevel: "mandatory",
  severity: "high",
  tags: ["kafka", "mirrormaker2", "deletion"],
  remediationSteps: "Set `protect: true` in the stack configuration, or terminationProtection on the service.",
  url: "https://aiven.io/docs/platform/concepts/service-power-cycle",
  validateResource: [
    validateResourceOfType(aiven.Kafka, (kafka, _args, reportViolation) => {
      check(() => kafka.terminationProtection, reportViolation);
    }),
    validateResourceOfType(aiven.KafkaMirrorMaker, (mirrorMaker, _args, reportViolation) => {
      check(() => mirrorMaker.terminationProtection, reportViolation);
    }),
  ],
};

function check(read: () => boolean | undefined, reportViolation: ReportViolation): void {
  const isProtected: unknown = known(read);
  // Absent is Aiven's default, which is off; what is not known yet is judged when it is.
  if (isProtected === undefined || isProtected === false || isProtected === null) {
    reportViolation("terminationProtection is off: set it to true.");
  }
}
