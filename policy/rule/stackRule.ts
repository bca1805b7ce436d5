import type { StackValidation, StackValidationPolicy } from "@pulumi/policy";
import type { ConfigOf, Properties } from "../configuration/property";
import { type ReplicationGraph, replicationGraph } from "../graph/replicationGraph";
import { kafkaTopicType } from "../resources/kafkaTopic";
import { mirrorMakerType } from "../resources/mirrorMaker";
import { replicationFlowType } from "../resources/replicationFlow";
import { judge } from "./judge";
import { type Metadata, type Rule, type RuleConfig, policyOf } from "./rule";

/** What a stack rule judges one by one, so that a finding has the URN of the resource that has to change. */
export interface Subjects<S extends { readonly urn: string }> {
  /** Without a resource of this type there is nothing to judge, and the SDK unpacks nothing. */
  readonly token: string | undefined;
  readonly of: (graph: ReplicationGraph) => readonly S[];
}

export const EACH_FLOW: Subjects<ReplicationGraph["flows"][number]> = {
  token: replicationFlowType.token,
  of: ({ flows }) => flows,
};
export const EACH_TOPIC: Subjects<ReplicationGraph["topics"][number]> = {
  token: kafkaTopicType.token,
  of: ({ topics }) => topics,
};
export const EACH_MIRROR_MAKER: Subjects<ReplicationGraph["mirrorMakers"][number]> = {
  token: mirrorMakerType.token,
  of: ({ mirrorMakers }) => mirrorMakers,
};
export const THE_STACK: Subjects<{ readonly urn: string }> = {
  token: undefined,
  of: ({ stackUrn }) => [{ urn: stackUrn }],
};

/** A policy that judges resources by what they are to each other. It runs after a preview, and at `up` when all is created. */
export function stackRule<S extends { readonly urn: string }, P extends Properties>(
  metadata: Metadata<P>,
  subjects: Subjects<S>,
  /** Looks at the graph once, and then at each subject. */
  judgeIn: (graph: ReplicationGraph, config: ConfigOf<P>) => (subject: S) => Iterable<string>,
): Rule<StackValidationPolicy> {
  const { policy, properties } = policyOf(metadata);
  const validateStack: StackValidation = (args, reportViolation) => {
    const config = args.getConfig<RuleConfig<P>>();
    const graph = replicationGraph(args.resources);
    const { exemptions } = config;
    let judgeSubject: ((subject: S) => Iterable<string>) | undefined;
    for (const subject of subjects.of(graph)) {
      const findings = () => (judgeSubject ??= judgeIn(graph, config))(subject);
      judge({ policy, urn: subject.urn, exemptions }, findings, reportViolation);
    }
  };
  return {
    policy: {
      ...policy,
      validateStack:
        subjects.token === undefined ? validateStack : Object.assign(validateStack, { __pulumiType: subjects.token }),
    },
    properties,
    levels: ["advisory", "mandatory", "disabled"],
  };
}
