import type { PolicyResource } from "@pulumi/policy";
import { type Leaf, UNKNOWN, isKnown } from "../known";
import { type Kafka, kafkaType } from "../resources/kafka";
import { type KafkaTopic, kafkaTopicType } from "../resources/kafkaTopic";
import { type MirrorMaker, mirrorMakerType } from "../resources/mirrorMaker";
import { type ReplicationFlow, replicationFlowType } from "../resources/replicationFlow";
import type { Fields } from "../resources/field";
import { type ResourceOf, type ResourceType, readResource } from "../resources/resourceType";
import { KAFKA_MIRRORMAKER, type ServiceIntegration, serviceIntegrationType } from "../resources/serviceIntegration";
import { type ServiceKey, serviceFinder } from "./services";

/** Everything of a stack that takes part in replication, whoever wrote the program, as plain data that refers to each other. */
export interface ReplicationGraph {
  readonly stackUrn: string;
  readonly kafkas: readonly KafkaNode[];
  readonly mirrorMakers: readonly MirrorMakerNode[];
  readonly integrations: readonly IntegrationNode[];
  readonly flows: readonly FlowNode[];
  readonly topics: readonly TopicNode[];
}

interface Node {
  readonly urn: string;
  /** The resource's name in the program; messages use it, because values might be secrets. */
  readonly name: string;
}

export interface KafkaNode extends Node, Kafka {}
interface MirrorMakerNode extends Node, MirrorMaker {
  /** The other ends of its integrations that are no clusters, by type; undefined when one is unknown. */
  readonly otherIntegrations: readonly string[] | undefined;
}

/** An integration that binds a cluster to a MirrorMaker service under an alias, or one of another type. */
interface IntegrationNode extends Node, ServiceIntegration {
  readonly source: ServiceKey;
  /** Whether the source is an endpoint, and so a cluster outside Aiven. */
  readonly isExternal: boolean;
  readonly destination: ServiceKey;
}

export interface FlowNode extends Node, ReplicationFlow {
  readonly mirrorMaker: ServiceKey;
  readonly source: FlowEnd;
  readonly target: FlowEnd;
}

/** One end of a flow: the alias that it names, and what the alias is bound to. */
interface FlowEnd {
  readonly alias: Leaf<string>;
  /** The same for two ends at one cluster, and known to be no other's. UNKNOWN while a preview does not tell. */
  readonly cluster: ServiceKey;
  readonly integration: IntegrationNode | undefined;
  /** The service, when the program creates it. */
  readonly kafka: KafkaNode | undefined;
  /** `unbound` when no integration has the alias and none can have; `unknown` when one might. */
  readonly binding: "bound" | "unbound" | "unknown";
}

export interface TopicNode extends Node, KafkaTopic {
  readonly service: ServiceKey;
  readonly kafka: KafkaNode | undefined;
}

export function replicationGraph(resources: readonly PolicyResource[]): ReplicationGraph {
  const kafkas = nodesOf(resources, kafkaType);
  const mirrorMakers = nodesOf(resources, mirrorMakerType);
  const find = serviceFinder([...kafkas, ...mirrorMakers]);
  const kafkaByUrn = new Map<ServiceKey, KafkaNode>(kafkas.map((kafka) => [kafka.urn, kafka]));

  const integrations = nodesOf(resources, serviceIntegrationType).map((integration): IntegrationNode => {
    const { resource, project } = integration;
    const { sourceServiceProject, sourceServiceName, destinationServiceName } = integration;
    const endpoint = endpointKey(integration);
    return {
      ...integration,
      isExternal: typeof endpoint === "string",
      source:
        endpoint ??
        find({
          resource,
          property: "sourceServiceName",
          project: sourceServiceProject ?? project,
          name: sourceServiceName,
        }),
      destination: find({ resource, property: "destinationServiceName", project, name: destinationServiceName }),
    };
  });
  const bindings = aliasBindings(integrations, mirrorMakers);

  return {
    stackUrn: resources.find(({ type }) => type === "pulumi:pulumi:Stack")?.urn ?? "",
    kafkas,
    integrations,
    mirrorMakers: mirrorMakers.map((mirrorMaker) => ({
      ...mirrorMaker,
      otherIntegrations: otherIntegrations(mirrorMaker, integrations),
    })),
    flows: nodesOf(resources, replicationFlowType).map((flow): FlowNode => {
      const { resource, project, serviceName: name } = flow;
      const mirrorMaker = find({ resource, property: "serviceName", project, name });
      const end = (property: "sourceCluster" | "targetCluster"): FlowEnd => {
        const bound = bindings(mirrorMaker, flow[property], resource.propertyDependencies[property] ?? []);
        return { ...bound, kafka: kafkaByUrn.get(bound.cluster) };
      };
      return { ...flow, mirrorMaker, source: end("sourceCluster"), target: end("targetCluster") };
    }),
    topics: nodesOf(resources, kafkaTopicType).map((topic): TopicNode => {
      const { resource, project, serviceName: name } = topic;
      const service = find({ resource, property: "serviceName", project, name });
      return { ...topic, service, kafka: kafkaByUrn.get(service) };
    }),
  };
}

/** A cluster outside Aiven, by the id of its endpoint or, where that is unknown yet, the resource that it comes from. */
function endpointKey({ sourceEndpointId, resource }: ServiceIntegration & { resource: PolicyResource }) {
  if (sourceEndpointId === undefined) return undefined;
  const [source] = resource.propertyDependencies["sourceEndpointId"] ?? [];
  if (source !== undefined) return source.urn;
  return sourceEndpointId === UNKNOWN ? UNKNOWN : `endpoint ${sourceEndpointId}`;
}

type NodeOf<F extends Fields> = Node & ResourceOf<ResourceType<F>> & { readonly resource: PolicyResource };

function nodesOf<F extends Fields>(resources: readonly PolicyResource[], type: ResourceType<F>): NodeOf<F>[] {
  return resources
    .filter((resource) => resource.type === type.token)
    .map((resource) => ({
      ...readResource(type, resource.props),
      urn: resource.urn,
      name: resource.name,
      resource,
    }));
}

/** Finds what a flow's alias is bound to, among the integrations of the flow's MirrorMaker service. */
function aliasBindings(integrations: readonly IntegrationNode[], mirrorMakers: readonly Node[]) {
  const clusters = integrations.filter(({ integrationType }) => integrationType === KAFKA_MIRRORMAKER);
  const byService = new Map<ServiceKey, IntegrationNode[]>();
  for (const cluster of clusters) {
    byService.set(cluster.destination, [...(byService.get(cluster.destination) ?? []), cluster]);
  }
  const byUrn = new Map(clusters.map((cluster) => [cluster.urn, cluster]));
  const own = new Set<ServiceKey>(mirrorMakers.map(({ urn }) => urn));
  // An integration that is not known in full might be any.
  const isVague =
    byService.has(UNKNOWN) ||
    integrations.some(({ integrationType, clusterAlias }) => integrationType === UNKNOWN || clusterAlias === UNKNOWN);

  return (
    mirrorMaker: ServiceKey,
    alias: Leaf<string>,
    comesFrom: readonly PolicyResource[],
  ): Omit<FlowEnd, "kafka"> => {
    const candidates = byService.get(mirrorMaker) ?? [];
    const integration = isKnown(alias)
      ? candidates.find(({ clusterAlias }) => clusterAlias === alias)
      : comesFrom.map(({ urn }) => byUrn.get(urn)).find((found) => found !== undefined);
    if (integration !== undefined) {
      return { alias, integration, cluster: integration.source, binding: "bound" };
    }
    // The integrations of a service that the program does not create may be another program's.
    const isAll = mirrorMaker !== UNKNOWN && (own.has(mirrorMaker) || candidates.length > 0);
    return {
      alias,
      integration: undefined,
      cluster: isKnown(alias) && mirrorMaker !== UNKNOWN ? `${mirrorMaker} ${alias}` : UNKNOWN,
      binding: isAll && isKnown(alias) && !isVague ? "unbound" : "unknown",
    };
  };
}

function otherIntegrations(
  mirrorMaker: Node & MirrorMaker,
  integrations: readonly IntegrationNode[],
): readonly string[] | undefined {
  const mine = integrations.filter(({ source }) => source === mirrorMaker.urn || source === UNKNOWN);
  const { items, complete } = mirrorMaker.integratedTypes;
  const types = mine.map(({ integrationType }) => integrationType);
  if (!complete || types.includes(UNKNOWN) || mine.some(({ source }) => source === UNKNOWN)) return undefined;
  return [...items, ...types.filter(isKnown)];
}
