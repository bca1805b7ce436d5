import type { ServiceIntegrationEndpointArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { resourceType } from "./resourceType";

const { text } = fieldsOf<ServiceIntegrationEndpointArgs>();

/** An endpoint outside Aiven, such as a Kafka cluster of somebody else (`external_kafka`). */
export const integrationEndpointType = resourceType(
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint",
  {
    endpointType: text("endpointType"),
    securityProtocol: text("externalKafkaUserConfig.securityProtocol"),
  },
);
