import * as aiven from "@pulumi/aiven";
import { type ResourceValidationPolicy, validateResourceOfType } from "@pulumi/policy";
import { UNKNOWN, known } from "../known";
import { VERSION_CONFIG, type VersionConfig, daysUntil, lifeOf, today } from "../versionLife";

interface Config extends VersionConfig {
  /** Days before the end of life from which on to warn. */
  warnDays: number;
}

export const kafkaVersionCurrent: ResourceValidationPolicy = {
  name: "kafka-version-current",
  displayName: "The Kafka version will stay for a while",
  description:
    "Warns when a Kafka service names no version, a version that Aiven creates no new services with, or one whose end of life is near.",
  enforcementLevel: "advisory",
  severity: "medium",
  tags: ["kafka", "versions"],
  remediationSteps: "Set kafkaVersion to a newer supported version.",
  url: "https://aiven.io/docs/products/kafka/reference/version-lifecycle",
  configSchema: { properties: { ...VERSION_CONFIG, warnDays: { type: "integer", minimum: 0, default: 90 } } },
  validateResource: validateResourceOfType(aiven.Kafka, (kafka, args, reportViolation) => {
    const version = known(() => kafka.kafkaUserConfig?.kafkaVersion);
    if (version === UNKNOWN) return;
    if (version === undefined) {
      reportViolation("kafkaVersion is not set, so the version depends on the day of creation: set it.");
      return;
    }
    const config = args.getConfig<Config>();
    const life = lifeOf(version, config);
    const now = today(config);
    // What is over, or not known, is another policy's finding.
    if (life === undefined || life.endOfLife <= now) return;
    if (life.createUntil < now) {
      reportViolation(`Aiven has created no new services with Kafka ${version} since ${life.createUntil}.`);
    }
    const days = daysUntil(life.endOfLife, now);
    if (days <= config.warnDays) {
      reportViolation(`Kafka ${version} reaches its end of life in ${String(days)} days, on ${life.endOfLife}.`);
    }
  }),
};
