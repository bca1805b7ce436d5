import * as aiven from "@pulumi/aiven";
import { type ResourceValidationPolicy, validateResourceOfType } from "@pulumi/policy";
import { UNKNOWN, known } from "../known";
import { VERSION_CONFIG, type VersionConfig, lifeOf, today } from "../versionLife";

export const kafkaVersionSupported: ResourceValidationPolicy = {
  name: "kafka-version-supported",
  displayName: "The Kafka version is supported",
  description:
    "A Kafka service must run a version that Aiven knows and that has not reached its end of life, after which Aiven upgrades running services by itself and deletes powered-off ones.",
  enforcementLevel: "mandatory",
  severity: "high",
  tags: ["kafka", "versions"],
  remediationSteps: "Set kafkaVersion to a supported version; Aiven upgrades the service in place.",
  url: "https://aiven.io/docs/products/kafka/reference/version-lifecycle",
  configSchema: { properties: VERSION_CONFIG },
  validateResource: validateResourceOfType(aiven.Kafka, (kafka, args, reportViolation) => {
    const version = known(() => kafka.kafkaUserConfig?.kafkaVersion);
    // Without a version Aiven takes its own default, which it supports.
    if (version === UNKNOWN || version === undefined) return;
    const config = args.getConfig<VersionConfig>();
    const life = lifeOf(version, config);
    if (life === undefined) {
      reportViolation(
        `Kafka ${version} is not in the table of Aiven's versions: use a supported one, or add it to the policy's configuration.`,
      );
    } else if (life.endOfLife <= today(config)) {
      reportViolation(`Kafka ${version} reached its end of life on ${life.endOfLife}: upgrade to a supported version.`);
    }
  }),
};
