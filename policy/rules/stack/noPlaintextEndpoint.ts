import { isKnown } from "../../known";
import { integrationEndpointType } from "../../resources/integrationEndpoint";
import { on, resourceRule } from "../../rule/resourceRule";

export const noPlaintextEndpoint = resourceRule(
  {
    name: "no-plaintext-external-endpoint",
    displayName: "External clusters are reached over TLS",
    description:
      "MirrorMaker must reach a cluster outside Aiven over TLS; otherwise records and, with SASL_PLAINTEXT, the password cross the internet unencrypted.",
    level: "mandatory",
    severity: "critical",
    tags: ["network", "mirrormaker2", "encryption"],
    remediationSteps: "Set externalKafkaUserConfig.securityProtocol to SSL or SASL_SSL.",
    url: "https://aiven.io/docs/products/kafka/howto/integrate-external-kafka-cluster",
  },
  on(integrationEndpointType, {
    *judge({ endpointType, securityProtocol }) {
      if (endpointType !== "external_kafka" || !isKnown(securityProtocol)) return;
      if (!["PLAINTEXT", "SASL_PLAINTEXT"].includes(securityProtocol)) return;
      yield "securityProtocol has no encryption, so records and passwords can be read in transit: use SSL or SASL_SSL.";
    },
  }),
);
