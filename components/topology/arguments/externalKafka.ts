import type { Given } from "../values/deferred";
import type { EndpointUserConfig } from "../userConfig/userConfig";
import type { AllOrNone, Without } from "../values/exactly";

/**
 * A Kafka cluster outside Aiven, as an `external_kafka` endpoint describes it.
 * https://aiven.io/docs/products/kafka/howto/integrate-external-kafka-cluster
 */
export interface ExternalKafkaKeys {
  /** Name of the endpoint. Default `<component name>-<alias>`. Another name replaces the endpoint. */
  endpointName?: Given<string>;
  /** `host:port`, several separated by commas. */
  bootstrapServers: Given<string>;
  /** `SSL` and `SASL_SSL` encrypt; the other two send everything in the clear. */
  securityProtocol: "PLAINTEXT" | "SSL" | "SASL_PLAINTEXT" | "SASL_SSL";
  /** Required by the SASL protocols. */
  saslMechanism?: Given<"PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512">;
  /** Required by the SASL protocols. */
  saslPlainUsername?: Given<string>;
  /** Required by the SASL protocols. Give a secret. */
  saslPlainPassword?: Given<string>;
  /** PEM of the authority that signed the brokers' certificates. Default: a public one. */
  sslCaCert?: Given<string>;
  /** PEM of the client certificate. */
  sslClientCert?: Given<string>;
  /** PEM of the client certificate's key. Give a secret. */
  sslClientKey?: Given<string>;
  /** `https` checks that the brokers' certificates are for their host names. Default `https` for the encrypted protocols. */
  sslEndpointIdentificationAlgorithm?: Given<"https">;
  /** Further settings that the provider's `externalKafkaUserConfig` has and nothing here. */
  userConfig?: EndpointUserConfig;
}

type Login = Pick<ExternalKafkaKeys, "saslMechanism" | "saslPlainUsername" | "saslPlainPassword">;
type ClientCertificate = Pick<ExternalKafkaKeys, "sslClientCert" | "sslClientKey">;

/** A Kafka cluster outside Aiven: with the login that SASL needs and no other protocol takes, and a certificate with its key. */
export type ExternalKafka = Omit<ExternalKafkaKeys, "securityProtocol" | keyof Login | keyof ClientCertificate> &
  (
    | ({ securityProtocol: "SASL_PLAINTEXT" | "SASL_SSL" } & Required<Login>)
    | ({ securityProtocol: "PLAINTEXT" | "SSL" } & Without<keyof Login>)
  ) &
  AllOrNone<ClientCertificate>;
