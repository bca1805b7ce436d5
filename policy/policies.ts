import type { Rule } from "./rule/rule";
import { internalTopicsDenied } from "./rules/internalTopicsDenied";
import { ipFilterRestricted } from "./rules/ipFilterRestricted";
import { kafkaVersionCurrent } from "./rules/kafkaVersionCurrent";
import { kafkaVersionSupported } from "./rules/kafkaVersionSupported";
import { terminationProtection } from "./rules/terminationProtection";

/** Every rule of the pack. They live in modules without side effects: constructing a pack starts a server. */
export const rules: readonly Rule[] = [
  internalTopicsDenied,
  ipFilterRestricted,
  kafkaVersionSupported,
  kafkaVersionCurrent,
  terminationProtection,
];

export const policies = rules.map(({ policy }) => policy);
