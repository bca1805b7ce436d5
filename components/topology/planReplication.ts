import type { ReplicationTopology } from "./arguments/arguments";
import type { Planned, ReplicationPlan } from "./plan/plan";
import { clusterParts } from "./plan/planClusterParts";
import { flowPlans, integrationPlans } from "./plan/planFlows";
import { monitoringPlans } from "./plan/planMonitoring";
import { createdClusterPlans, endpointPlans, mirrorMakerPlans } from "./plan/planServices";
import { remoteTopicProblems } from "./rules/remoteTopicRules";
import { remoteTopics } from "./paths/remoteTopics";
import { topologyProblems } from "./rules/validate";

/**
 * Checks a topology and works out everything that has to be created for it. `name` is the component's name; resources and
 * services are named after it. Gives the plan with its warnings, or every problem with its path, never both.
 */
export function planReplication(name: string, topology: ReplicationTopology): Planned {
  const { problems, warnings } = topologyProblems(name, { ...topology });
  if (problems.length > 0) return { problems, warnings };
  return planValidated(name, topology, warnings);
}

/** As planReplication, for a topology that topologyProblems has found nothing wrong with. */
export function planValidated(name: string, topology: ReplicationTopology, warnings: Planned["warnings"]): Planned {
  const plan = makePlan(name, topology);
  const remote = remoteTopicProblems(plan, topology.flows);
  const all = [...warnings, ...remote.warnings];
  return remote.problems.length > 0 ? { problems: remote.problems, warnings: all } : { plan, warnings: all };
}

function makePlan(name: string, topology: ReplicationTopology): ReplicationPlan {
  const createdClusters = createdClusterPlans(name, topology);
  const mirrorMakers = mirrorMakerPlans(name, topology);
  const parts = clusterParts(name, topology);
  const flows = flowPlans(name, topology);
  return {
    createdClusters,
    endpoints: endpointPlans(name, topology),
    ...parts,
    mirrorMakers,
    integrations: integrationPlans(name, topology),
    flows,
    monitoring: monitoringPlans(topology.monitoring, createdClusters, mirrorMakers),
    remoteTopics: remoteTopics(parts.topics, flows),
    protect: topology.protect ?? false,
  };
}
