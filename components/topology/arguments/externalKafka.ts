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
  /** Address of the brokers as `host:port`; separate several with commas. */
  bootstrapServers: Given<string>;
  /** How MirrorMaker connects. `SSL` and `SASL_SSL` encrypt; the other two send everything unencrypted. */
  securityProtocol: "PLAINTEXT" | "SSL" | "SASL_PLAINTEXT" | "SASL_SSL";
  /** How MirrorMaker logs in. Required by the SASL protocols. */
  saslMechanism?: Given<"PLAIN" | "SCRAM-SHA-256" | "SCRAM-SHA-512">;
  /** User name that MirrorMaker logs in with. Required by the SASL protocols. */
  saslPlainUsername?: Given<string>;
  /** Password that MirrorMaker logs in with; give a secret. Required by the SASL protocols. */
  saslPlainPassword?: Given<string>;
  /** PEM of the certificate authority that signed the brokers' certificates. Default: the public authorities. */
  sslCaCert?: Given<string>;
  /** PEM of the client certificate; goes with `sslClientKey`. Default: none. */
  sslClientCert?: Given<string>;
  /** PEM of the client certificate's key; give a secret. Default: none. */
  sslClientKey?: Given<string>;
  /** `https` checks that the brokers' certificates match their host names. Default `https` for the encrypted protocols. */
  sslEndpointIdentificationAlgorithm?: Given<"https">;
  /** Further settings that the provider's `externalKafkaUserConfig` has and that have no key here. */
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
