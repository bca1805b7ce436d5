import type { ServiceIntegrationArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { type ResourceOf, resourceType } from "./resourceType";

const { text, number } = fieldsOf<ServiceIntegrationArgs>();

/** An integration between two Aiven services, or a service and an endpoint. */
export const serviceIntegrationType = resourceType("aiven:index/serviceIntegration:ServiceIntegration", {
  project: text("project"),
  integrationType: text("integrationType"),
  sourceServiceName: text("sourceServiceName"),
  sourceServiceProject: text("sourceServiceProject"),
  sourceEndpointId: text("sourceEndpointId"),
  destinationServiceName: text("destinationServiceName"),
  clusterAlias: text("kafkaMirrormakerUserConfig.clusterAlias"),
  producerMaxRequestSize: number("kafkaMirrormakerUserConfig.kafkaMirrormaker.producerMaxRequestSize"),
});

export type ServiceIntegration = ResourceOf<typeof serviceIntegrationType>;

/** The type of integration that binds a Kafka cluster to a MirrorMaker service, under an alias. */
export const KAFKA_MIRRORMAKER = "kafka_mirrormaker";
