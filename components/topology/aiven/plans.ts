/**
 * What a plan's name tells. Aiven lets a service have other plans, too (custom ones, inkless-professional): of those nothing is
 * known here. https://aiven.io/docs/products/kafka/concepts/horizontal-vertical-scaling
 */
export interface PlanFacts {
  /** Brokers of a Kafka service, or nodes of a MirrorMaker service. */
  nodes: number | undefined;
  /** Why the plan can have no part in MirrorMaker replication; undefined when it can. */
  excluded: string | undefined;
}

export function planFacts(serviceType: "kafka" | "kafka_mirrormaker", plan: string): PlanFacts {
  const [tier = ""] = plan.split("-");
  const [, premiumNodes] = /^premium-([0-9]+)x-/.exec(plan) ?? [];
  const startupNodes = serviceType === "kafka" ? 3 : 1;
  const nodes = premiumNodes === undefined ? { startup: startupNodes, business: 3 }[tier] : Number(premiumNodes);
  return { nodes, excluded: EXCLUDED[tier] };
}

/** https://aiven.io/docs/products/kafka/free-tier/kafka-free-tier, .../dev-tier/kafka-dev-tier */
const EXCLUDED: Readonly<Record<string, string>> = {
  free: "the free tier has one node and does not support MirrorMaker",
  developer: "the developer tier does not support MirrorMaker integrations",
  hobbyist: "hobbyist plans do not support integrations",
};

/** Replicas of a topic or remote topic when nothing is said: one in each zone of an Aiven service with three nodes. */
export const DEFAULT_REPLICATION = 3;
