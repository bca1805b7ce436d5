import { BREAKS, recipe } from "./brokenPrograms";
import type { TestResource } from "./engine";
import { kafka } from "./resources";
import { UNKNOWN_ON_THE_WIRE, secret } from "./wire";

/** The letter that begins the names of each broken program. */
export const PREFIXES = Object.fromEntries(
  Object.values(BREAKS).map(({ rule }, index) => [`${String.fromCharCode(97 + index)}-`, rule]),
);

/** What real engine and harness are to judge alike, in one stack: the broken programs, and values that are not plain. */
export const PARITY_CASES: readonly TestResource[] = [
  ...Object.values(BREAKS).flatMap((fault, index) => recipe(Object.keys(PREFIXES)[index] ?? "", fault)),
  kafka({ serviceName: "later" }, "later"),
  ...recipe("unknown-", {
    changes: {
      source: { cloudName: UNKNOWN_ON_THE_WIRE, "kafkaUserConfig.ipFilterStrings": [UNKNOWN_ON_THE_WIRE, "0.0.0.0/0"] },
      target: { kafkaUserConfig: { kafkaVersion: UNKNOWN_ON_THE_WIRE, ipFilterStrings: [UNKNOWN_ON_THE_WIRE] } },
      flow: { topics: [".*", UNKNOWN_ON_THE_WIRE], topicsBlacklists: [] },
      "topic-a": { topicName: UNKNOWN_ON_THE_WIRE, "config.minInsyncReplicas": UNKNOWN_ON_THE_WIRE },
    },
  }),
  ...recipe("secret-", {
    changes: {
      source: { kafkaUserConfig: secret({ kafkaVersion: "3.1", ipFilterStrings: ["203.0.113.0/24"] }) },
      flow: { sourceCluster: secret("canary-7f3a") },
    },
  }),
  kafka({ serviceName: "exempt", terminationProtection: false }, "exempt"),
];
