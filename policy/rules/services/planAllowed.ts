import { planFacts } from "../../../components/topology/aiven/plans";
import { matchesOne } from "../../configuration/glob";
import { texts } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { kafkaType } from "../../resources/kafka";
import { mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

const check = (serviceType: "kafka" | "kafka_mirrormaker") => ({
  *judge(
    { plan }: { plan: Leaf<string> },
    { allowed, denied }: { allowed: readonly string[]; denied: readonly string[] },
  ) {
    if (!isKnown(plan)) return;
    const { excluded } = planFacts(serviceType, plan);
    if (excluded !== undefined) {
      yield `The plan cannot be used: ${excluded}; use startup-4 or larger.`;
    } else if (matchesOne(denied, plan)) {
      yield `The plan is one of those that are not allowed here (${denied.join(", ")}): use another.`;
    } else if (allowed.length > 0 && !matchesOne(allowed, plan)) {
      yield `The plan is not one of those that are allowed here: use one of ${allowed.join(", ")}.`;
    }
  },
});

export const planAllowed = resourceRule(
  {
    name: "kafka-plan-allowed",
    displayName: "The plan supports replication and is allowed",
    description:
      "Free, developer and hobbyist plans do not support MirrorMaker integrations, and startup-2 is gone from Kafka 3.9 on. The configuration of an environment says which other plans it may use.",
    level: "mandatory",
    severity: "medium",
    tags: ["kafka", "mirrormaker2", "plans"],
    remediationSteps: "Use a plan that the environment's configuration allows.",
    url: "https://aiven.io/docs/products/kafka/concepts/horizontal-vertical-scaling",
    config: {
      /** Plans that may be used, with `*` for any text. Without any, every plan that is not denied. */
      allowed: texts([]),
      /** Plans that may not be used, with `*` for any text. */
      denied: texts(["startup-2"]),
    },
  },
  on(kafkaType, check("kafka")),
  on(mirrorMakerType, check("kafka_mirrormaker")),
);
