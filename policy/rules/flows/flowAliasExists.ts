import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const flowAliasExists = stackRule(
  {
    name: "mm2-flow-alias-exists",
    displayName: "A flow names aliases that exist",
    description:
      "The source and target of a replication flow must be cluster aliases of integrations of the same MirrorMaker service. Aiven accepts any text, such as the name of a service, reports success, and replicates nothing.",
    level: "mandatory",
    severity: "critical",
    tags: ["mirrormaker2", "replication", "topology"],
    remediationSteps:
      "Take sourceCluster and targetCluster from kafkaMirrormakerUserConfig.clusterAlias of the integrations.",
    url: "https://github.com/aiven/devportal/issues/1313",
  },
  EACH_FLOW,
  () =>
    function* ({ source, target }) {
      for (const [property, { binding }] of [
        ["sourceCluster", source],
        ["targetCluster", target],
      ] as const) {
        if (binding !== "unbound") continue;
        yield `${property} is not the alias of any integration of the flow's MirrorMaker service, so nothing is replicated and nothing fails: use the clusterAlias of an integration.`;
      }
    },
);
