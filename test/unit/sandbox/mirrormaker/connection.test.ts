import { expect } from "chai";
import {
  connectionProperties,
  externalConnection,
  serviceConnection,
} from "../../../../sandbox/mirrormaker/connection";
import type { JsonObject } from "../../../../sandbox/state/model";

const PLAIN = { bootstrap_servers: "kafka.example:9092", security_protocol: "PLAINTEXT" };

/** What a change of the endpoint adds to its client properties. */
function added(change: JsonObject): Record<string, string> {
  const before = externalConnection(PLAIN).client;
  const { client } = externalConnection({ ...PLAIN, ...change });
  return Object.fromEntries(Object.entries(client).filter(([key, value]) => before[key] !== value));
}

describe("connections of MirrorMaker", () => {
  it("an endpoint without more than it needs", () => {
    expect(externalConnection(PLAIN)).to.deep.equal({
      bootstrapServers: "kafka.example:9092",
      client: { "security.protocol": "PLAINTEXT" },
    });
  });

  const login = (module: string) =>
    `org.apache.kafka.common.security.${module} required username="me" password="p\\"w\\\\";`;
  const user = { sasl_plain_username: "me", sasl_plain_password: 'p"w\\' };
  const fields: [change: JsonObject, properties: Record<string, string>][] = [
    [{ security_protocol: "SSL" }, { "security.protocol": "SSL" }],
    [{ security_protocol: "SASL_PLAINTEXT" }, { "security.protocol": "SASL_PLAINTEXT" }],
    [{ security_protocol: "SASL_SSL" }, { "security.protocol": "SASL_SSL" }],
    [{ ssl_endpoint_identification_algorithm: "" }, { "ssl.endpoint.identification.algorithm": "" }],
    [{ ssl_endpoint_identification_algorithm: "https" }, { "ssl.endpoint.identification.algorithm": "https" }],
    [{ ssl_ca_cert: "CA" }, { "ssl.truststore.type": "PEM", "ssl.truststore.certificates": "CA" }],
    [
      { ssl_client_cert: "CERT", ssl_client_key: "KEY" },
      { "ssl.keystore.type": "PEM", "ssl.keystore.certificate.chain": "CERT", "ssl.keystore.key": "KEY" },
    ],
    [
      { sasl_mechanism: "PLAIN", ...user },
      { "sasl.mechanism": "PLAIN", "sasl.jaas.config": login("plain.PlainLoginModule") },
    ],
    [
      { sasl_mechanism: "SCRAM-SHA-512", ...user },
      { "sasl.mechanism": "SCRAM-SHA-512", "sasl.jaas.config": login("scram.ScramLoginModule") },
    ],
  ];
  for (const [change, properties] of fields) {
    it(`endpoint ${JSON.stringify(change)}`, () => {
      expect(added(change)).to.deep.equal(properties);
    });
  }

  it("a service of the sandbox, on every broker, by client certificate", () => {
    const keys = { caCertificate: "CA", certificate: "CERT", privateKey: "KEY" };
    const { bootstrapServers, client } = serviceConnection([1, 2], keys);
    expect(bootstrapServers).to.equal("127.0.0.1:1,127.0.0.1:2");
    expect(client).to.include({ "security.protocol": "SSL", "ssl.keystore.key": "KEY" });
  });

  it("every property has the alias before it", () => {
    expect(
      connectionProperties("eu", { bootstrapServers: "a:1", client: { "security.protocol": "SSL" } }),
    ).to.deep.equal({
      "eu.bootstrap.servers": "a:1",
      "eu.security.protocol": "SSL",
    });
  });
});
