import type { ResourceValidationPolicy } from "@pulumi/policy";
import { internalTopicsDenied } from "./rules/internalTopicsDenied";
import { ipFilterRestricted } from "./rules/ipFilterRestricted";
import { kafkaVersionCurrent } from "./rules/kafkaVersionCurrent";
import { kafkaVersionSupported } from "./rules/kafkaVersionSupported";
import { terminationProtection } from "./rules/terminationProtection";

/** Every policy of the pack. They live in modules without side effects: constructing a pack starts a server. */
export const policies: ResourceValidationPolicy[] = [
  internalTopicsDenied,
  ipFilterRestricted,
  kafkaVersionSupported,
  kafkaVersionCurrent,
  terminationProtection,
];
