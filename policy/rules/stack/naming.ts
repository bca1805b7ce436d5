import { regularExpression } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { kafkaTopicType } from "../../resources/kafkaTopic";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

interface Config {
  servicePattern: string;
  topicPattern: string;
}

const service = {
  *judge({ serviceName }: { serviceName: Leaf<string> }, { servicePattern }: Config) {
    if (!isKnown(serviceName) || matches(serviceName, servicePattern)) return;
    yield `serviceName cannot be changed later and does not match ${servicePattern}: choose a name that does.`;
  },
};

export const naming = resourceRule(
  {
    name: "kafka-naming",
    displayName: "Names follow the house rules",
    description: "The names of services and topics must match the configured patterns; neither can be changed later.",
    level: "advisory",
    severity: "low",
    tags: ["kafka", "mirrormaker2", "naming"],
    remediationSteps: "Choose a name that matches the pattern.",
    url: "https://aiven.io/docs/platform/howto/create_new_service",
    config: {
      /** Regular expression that a service's whole name must match. */
      servicePattern: regularExpression("[a-z][-a-z0-9]{0,63}"),
      /** Regular expression that a topic's whole name must match. Kafka's metrics cannot tell `.` and `_` apart. */
      topicPattern: regularExpression("[a-z0-9]+([.-][a-z0-9]+)*|[a-z0-9]+([_-][a-z0-9]+)*"),
    },
  },
  on(kafkaType, service),
  on(mirrorMakerType, service),
  on(kafkaTopicType, {
    *judge({ topicName }, { topicPattern }: Config) {
      if (!isKnown(topicName) || matches(topicName, topicPattern)) return;
      yield `topicName cannot be changed later and does not match ${topicPattern}: choose a name that does.`;
    },
  }),
);

const matches = (name: string, pattern: string) => new RegExp(`^(?:${pattern})$`).test(name);
