import type { JsonObject } from "../state/model";

/** How MirrorMaker reaches a cluster; a secret as a whole. */
export interface ClusterConnection {
  bootstrapServers: string;
  /** Kafka client properties such as `security.protocol`. */
  client: Record<string, string>;
}

/** A service of the sandbox, by client certificate. */
export function serviceConnection(
  ports: readonly number[],
  keys: { caCertificate: string; certificate: string; privateKey: string },
): ClusterConnection {
  return {
    bootstrapServers: ports.map((port) => `127.0.0.1:${String(port)}`).join(","),
    client: {
      "security.protocol": "SSL",
      "ssl.truststore.type": "PEM",
      "ssl.truststore.certificates": keys.caCertificate,
      "ssl.keystore.type": "PEM",
      "ssl.keystore.certificate.chain": keys.certificate,
      "ssl.keystore.key": keys.privateKey,
    },
  };
}

/** A cluster outside Aiven, from the `user_config` of its `external_kafka` endpoint. */
export function externalConnection(endpoint: JsonObject): ClusterConnection {
  const value = (key: string) => (typeof endpoint[key] === "string" ? endpoint[key] : undefined);
  const user = value("sasl_plain_username");
  const password = value("sasl_plain_password");
  const mechanism = value("sasl_mechanism");
  const loginModule = mechanism?.startsWith("SCRAM")
    ? "org.apache.kafka.common.security.scram.ScramLoginModule"
    : "org.apache.kafka.common.security.plain.PlainLoginModule";
  const certificate = value("ssl_client_cert");
  const ca = value("ssl_ca_cert");
  const algorithm = value("ssl_endpoint_identification_algorithm");
  return {
    bootstrapServers: value("bootstrap_servers") ?? "",
    client: {
      "security.protocol": value("security_protocol") ?? "PLAINTEXT",
      ...(algorithm === undefined ? {} : { "ssl.endpoint.identification.algorithm": algorithm }),
      ...(ca === undefined ? {} : { "ssl.truststore.type": "PEM", "ssl.truststore.certificates": ca }),
      ...(certificate === undefined
        ? {}
        : {
            "ssl.keystore.type": "PEM",
            "ssl.keystore.certificate.chain": certificate,
            "ssl.keystore.key": value("ssl_client_key") ?? "",
          }),
      ...(mechanism === undefined || user === undefined || password === undefined
        ? {}
        : {
            "sasl.mechanism": mechanism,
            "sasl.jaas.config": `${loginModule} required username=${quoted(user)} password=${quoted(password)};`,
          }),
    },
  };
}

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** The connection's properties under the alias. */
export function connectionProperties(alias: string, connection: ClusterConnection): Record<string, string> {
  return {
    [`${alias}.bootstrap.servers`]: connection.bootstrapServers,
    ...Object.fromEntries(Object.entries(connection.client).map(([key, value]) => [`${alias}.${key}`, value])),
  };
}
