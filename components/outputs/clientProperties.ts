import { present } from "../topology/plan/present";
import type { Authentication } from "./listeners";

/** Client configuration as text: one `key=value` on each line. It contains the keys and certificates, as PEM. */
export interface ClientProperties {
  /** For Java clients and Kafka's console tools, 2.7 and later (KIP-651), with the escapes of Java's properties files. */
  java: string;
  /**
   * For librdkafka, and so for Python, Go, .NET and most others. Values are as librdkafka takes them, but for `\n`, which stands for
   * a line break of a PEM: turn it back where you read them.
   */
  librdkafka: string;
}

/** What a client needs to know of one listener to prove itself there. */
export interface ClientAccess {
  bootstrapServers: string;
  authentication: Authentication;
  /** Whether the connection is encrypted. Default: true, except for `plaintext`. */
  isEncrypted?: boolean;
  /** PEM; left out where a public authority has signed. */
  caCert: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  saslMechanism?: string | undefined;
  accessCert?: string | undefined;
  accessKey?: string | undefined;
}

/** Properties of both kinds. Names: https://kafka.apache.org/documentation/#adminclientconfigs and librdkafka's CONFIGURATION.md. */
export function clientProperties(access: ClientAccess): ClientProperties {
  return {
    java: text(javaProperties(access), escaped),
    librdkafka: text(librdkafkaProperties(access), (value) => value.replaceAll("\n", String.raw`\n`)),
  };
}

function javaProperties(access: ClientAccess): Record<string, string> {
  const { caCert, accessCert, accessKey, saslMechanism } = access;
  const byCertificate = access.authentication === "certificate";
  return {
    ...common(access),
    ...present({
      "ssl.truststore.type": caCert === undefined ? undefined : "PEM",
      "ssl.truststore.certificates": caCert,
    }),
    ...(byCertificate
      ? present({
          "ssl.keystore.type": "PEM",
          "ssl.keystore.certificate.chain": accessCert,
          "ssl.keystore.key": accessKey,
        })
      : {}),
    ...(access.authentication === "sasl"
      ? present({ "sasl.mechanism": saslMechanism, "sasl.jaas.config": jaasConfig(access) })
      : {}),
  };
}

function librdkafkaProperties(access: ClientAccess): Record<string, string> {
  const { caCert, accessCert, accessKey, saslMechanism, username, password } = access;
  return {
    ...common(access),
    ...present({ "ssl.ca.pem": caCert }),
    ...(access.authentication === "certificate"
      ? present({ "ssl.certificate.pem": accessCert, "ssl.key.pem": accessKey })
      : {}),
    ...(access.authentication === "sasl"
      ? present({ "sasl.mechanism": saslMechanism, "sasl.username": username, "sasl.password": password })
      : {}),
  };
}

function common({ bootstrapServers, authentication, isEncrypted = authentication !== "plaintext" }: ClientAccess) {
  const transport = isEncrypted ? "SSL" : "PLAINTEXT";
  return {
    "bootstrap.servers": bootstrapServers,
    "security.protocol": authentication === "sasl" ? `SASL_${transport}` : transport,
  };
}

function jaasConfig({ saslMechanism, username = "", password = "" }: ClientAccess): string {
  const module =
    saslMechanism === "PLAIN"
      ? "org.apache.kafka.common.security.plain.PlainLoginModule"
      : "org.apache.kafka.common.security.scram.ScramLoginModule";
  const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
  return `${module} required username=${quoted(username)} password=${quoted(password)};`;
}

const text = (properties: Record<string, string>, written: (value: string) => string) =>
  Object.entries(properties)
    .map(([key, value]) => `${key}=${written(value)}\n`)
    .join("");

/** https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html#load(java.io.InputStream): that is Latin-1. */
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f" };
const escaped = (value: string) =>
  value
    .replaceAll(/[\\\n\r\t\f]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/^ /, "\\ ");
