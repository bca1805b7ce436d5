import * as aiven from "@pulumi/aiven";
import { type ResourceValidationPolicy, remediateResourceOfType, validateResourceOfType } from "@pulumi/policy";
import { internalTopicsLetThrough, withInternalTopicsDenied } from "../../components/topology/internalTopics";
import { topicMatcher, topicPatternProblem } from "../../components/topology/topicPattern";
import { knownItems } from "../known";

interface Config {
  /** Further topic names that no flow may copy. */
  sampleTopics?: string[];
}

export const internalTopicsDenied: ResourceValidationPolicy = {
  name: "mm2-internal-topics-denied",
  displayName: "Internal topics are denied",
  description:
    "Every replication flow must deny the internal topics of MirrorMaker, Kafka Connect, the schema registry and the brokers. Since Kafka 4.0 MirrorMaker copies topics that end in `internal` unless they are denied (KIP-1074). The deny list is judged by matching it with names that really occur.",
  enforcementLevel: "mandatory",
  severity: "high",
  tags: ["mirrormaker2", "replication"],
  remediationSteps: "Add the missing patterns to topicsBlacklists; at level `remediate` the policy does so itself.",
  url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-1074%3A+Make+the+replication+of+internal+topics+configurable",
  configSchema: {
    properties: {
      sampleTopics: { type: "array", items: { type: "string" }, default: [] },
    },
  },
  validateResource: validateResourceOfType(aiven.MirrorMakerReplicationFlow, (flow, args, reportViolation) => {
    const { items: denyList, complete } = knownItems(() => flow.topicsBlacklists);
    // What is not known yet may deny the rest.
    if (!complete) return;
    for (const { owner, pattern, samples } of internalTopicsLetThrough(denyList)) {
      reportViolation(
        `The flow would copy topics of ${owner}, such as ${samples.join(", ")}: add ${JSON.stringify(pattern)} to topicsBlacklists.`,
      );
    }
    const denied = topicMatcher(denyList.filter((pattern) => topicPatternProblem(pattern) === undefined));
    for (const topic of args.getConfig<Config>().sampleTopics ?? []) {
      if (!denied(topic)) reportViolation(`The flow would copy topic ${topic}: deny it in topicsBlacklists.`);
    }
  }),
  remediateResource: remediateResourceOfType(aiven.MirrorMakerReplicationFlow, (flow) => {
    const { items: denyList, complete } = knownItems(() => flow.topicsBlacklists);
    if (!complete || internalTopicsLetThrough(denyList).length === 0) return undefined;
    return { ...flow, topicsBlacklists: withInternalTopicsDenied(denyList) };
  }),
};
