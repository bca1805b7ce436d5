import * as aiven from "@pulumi/aiven";
import { type ReportViolation, type ResourceValidationPolicy, validateResourceOfType } from "@pulumi/policy";
import { UNKNOWN, known, knownItems } from "../known";

/** The part of a user config that says who may connect, in the provider's three spellings. */
interface IpFilters {
  ipFilters?: string[];
  ipFilterStrings?: string[];
  ipFilterObjects?: { network: string }[];
}

export const ipFilterRestricted: ResourceValidationPolicy = {
  name: "kafka-ip-filter-restricted",
  displayName: "No service is open to the world",
  description:
    "Kafka and MirrorMaker services must name the networks that may connect. Without an IP filter Aiven lets everybody in (`0.0.0.0/0` and `::/0`).",
  enforcementLevel: "mandatory",
  severity: "critical",
  tags: ["network", "kafka", "mirrormaker2"],
  remediationSteps: "Write the networks of the clients into ipFilterStrings of the user config.",
  url: "https://aiven.io/docs/platform/howto/restrict-access",
  validateResource: [
    validateResourceOfType(aiven.Kafka, (kafka, _args, reportViolation) => {
      check(() => kafka.kafkaUserConfig, reportViolation);
    }),
    validateResourceOfType(aiven.KafkaMirrorMaker, (mirrorMaker, _args, reportViolation) => {
      check(() => mirrorMaker.kafkaMirrormakerUserConfig, reportViolation);
    }),
  ],
};

function check(userConfig: () => IpFilters | undefined, reportViolation: ReportViolation): void {
  const texts = [knownItems(() => userConfig()?.ipFilterStrings), knownItems(() => userConfig()?.ipFilters)];
  const count = known(() => userConfig()?.ipFilterObjects?.length ?? 0);
  const objects = Array.from({ length: count === UNKNOWN ? 0 : count }, (_, index) =>
    known(() => userConfig()?.ipFilterObjects?.[index]?.network),
  );
  const networks = [...texts.flatMap(({ items }) => items), ...objects];
  for (const network of networks) {
    // However the zeros are written, a prefix of length 0 is everybody.
    if (typeof network === "string" && /\/0+$/.test(network.trim())) {
      reportViolation(`The IP filter holds ${network.trim()}, which is the whole world: name the clients' networks.`);
    }
  }
  const isMissing = networks.length === 0 && count !== UNKNOWN && texts.every(({ complete }) => complete);
  if (isMissing) {
    reportViolation("There is no IP filter, so Aiven lets the whole world in: name the clients' networks.");
  }
}
