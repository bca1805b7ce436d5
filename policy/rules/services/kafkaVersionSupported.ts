import { currentDay } from "../../exemptions/exemption";
import { isKnown } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { on, resourceRule } from "../../rule/resourceRule";
import { VERSION_CONFIG, lifeOf } from "../../versionLife";

export const kafkaVersionSupported = resourceRule(
  {
    name: "kafka-version-supported",
    displayName: "The Kafka version is supported",
    description:
      "A Kafka service must run a version that Aiven knows and that has not reached its end of life, after which Aiven upgrades running services on its own and deletes those that are powered off.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "versions"],
    remediationSteps: "Set kafkaVersion to a supported version; Aiven upgrades the service in place.",
    url: "https://aiven.io/docs/products/kafka/reference/version-lifecycle",
    config: VERSION_CONFIG,
  },
  on(kafkaType, {
    *judge({ kafkaVersion }, config) {
      // Without a version Aiven takes its own default, which it supports.
      if (!isKnown(kafkaVersion)) return;
      const life = lifeOf(kafkaVersion, config);
      if (life === undefined) {
        yield "kafkaVersion is not in the table of Aiven's versions: use a supported one, or add it to `versions` in the policy's configuration.";
      } else if (life.endOfLife <= (config.today ?? currentDay())) {
        yield `Kafka ${life.version} reached its end of life on ${life.endOfLife}: upgrade to a supported version.`;
      }
    },
  }),
);
