import { wholeNumber } from "../../configuration/property";
import { currentDay } from "../../exemptions/exemption";
import { UNKNOWN } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { on, resourceRule } from "../../rule/resourceRule";
import { VERSION_CONFIG, daysUntil, lifeOf } from "../../versionLife";

export const kafkaVersionCurrent = resourceRule(
  {
    name: "kafka-version-current",
    displayName: "The Kafka version has time left",
    description:
      "Warns when a Kafka service names no version, a version that Aiven no longer creates services with, or one that is close to its end of life.",
    level: "advisory",
    severity: "medium",
    tags: ["kafka", "versions"],
    remediationSteps: "Set kafkaVersion to a newer supported version.",
    url: "https://aiven.io/docs/products/kafka/reference/version-lifecycle",
    config: {
      ...VERSION_CONFIG,
      /** How many days before the end of life to start warning. */
      warnDays: wholeNumber(0, 3650, 90),
    },
  },
  on(kafkaType, {
    *judge({ kafkaVersion }, config) {
      if (kafkaVersion === UNKNOWN) return;
      if (kafkaVersion === undefined) {
        yield "kafkaVersion is not set, so the version depends on when the service is created: set it.";
        return;
      }
      const life = lifeOf(kafkaVersion, config);
      const today = config.today ?? currentDay();
      // What is over, or not known, is another policy's finding.
      if (life === undefined || life.endOfLife <= today) return;
      if (life.createUntil < today) {
        yield `Aiven has created no new services with Kafka ${life.version} since ${life.createUntil}: set a newer version.`;
      }
      const days = daysUntil(life.endOfLife, today);
      if (days <= config.warnDays) {
        yield `Kafka ${life.version} reaches its end of life in ${String(days)} days, on ${life.endOfLife}: plan the upgrade.`;
      }
    },
  }),
);
