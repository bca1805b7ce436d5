import { expect } from "chai";
import { clientProperties } from "../../../../components/outputs/clientProperties";
import { listeners, saslMechanism } from "../../../../components/outputs/listeners";

const server = { bootstrapServers: "k.example.com:1", caCert: "ca\n" };

describe("properties for a client", () => {
  it("hold certificate and key as PEM for one that comes by certificate", () => {
    const { java, librdkafka } = clientProperties({
      ...server,
      authentication: "certificate",
      accessCert: "-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----\n",
      accessKey: "key\n",
      password: "not here",
    });
    expect(java).to.equal(
      [
        "bootstrap.servers=k.example.com:1",
        "security.protocol=SSL",
        "ssl.truststore.type=PEM",
        String.raw`ssl.truststore.certificates=ca\n`,
        "ssl.keystore.type=PEM",
        String.raw`ssl.keystore.certificate.chain=-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----\n`,
        String.raw`ssl.keystore.key=key\n`,
        "",
      ].join("\n"),
    );
    expect(librdkafka).to.equal(
      [
        "bootstrap.servers=k.example.com:1",
        "security.protocol=SSL",
        String.raw`ssl.ca.pem=ca\n`,
        String.raw`ssl.certificate.pem=-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----\n`,
        String.raw`ssl.key.pem=key\n`,
        "",
      ].join("\n"),
    );
  });

  it("hold user name and password for one that comes by SASL, and no certificate", () => {
    const { java, librdkafka } = clientProperties({
      ...server,
      authentication: "sasl",
      saslMechanism: "SCRAM-SHA-256",
      username: "app",
      password: String.raw` ü\:"`,
      accessKey: "not here",
    });
    expect(java)
      .to.contain("security.protocol=SASL_SSL\n")
      .and.to.contain(String.raw`password=" \u00fc\\\\:\\"";`);
    expect(librdkafka)
      .to.contain("sasl.mechanism=SCRAM-SHA-256\nsasl.username=app\n")
      .and.to.contain(String.raw`sasl.password= ü\:"` + "\n");
    expect(java + librdkafka).to.not.contain("not here");
  });

  it("trust what the system trusts where a public authority has signed, and do not encrypt where nothing does", () => {
    const { java } = clientProperties({ ...server, authentication: "tls", caCert: undefined });
    expect(java).to.equal("bootstrap.servers=k.example.com:1\nsecurity.protocol=SSL\n");
    const { librdkafka } = clientProperties({ ...server, authentication: "plaintext", caCert: undefined });
    expect(librdkafka).to.equal("bootstrap.servers=k.example.com:1\nsecurity.protocol=PLAINTEXT\n");
    expect(clientProperties({ ...server, authentication: "sasl", isEncrypted: false }).java).to.contain(
      "security.protocol=SASL_PLAINTEXT\n",
    );
  });
});

describe("the listeners of a Kafka service", () => {
  const kafka = { component: "kafka", host: "h", usage: "primary", route: "dynamic", kafkaSslCa: "project_ca" };
  const sasl = { ...kafka, kafkaAuthenticationMethod: "sasl" };

  it("are those of Kafka itself, for its first use, by method and route", () => {
    expect(
      listeners([
        { ...kafka, port: 1, kafkaAuthenticationMethod: "certificate" },
        { ...kafka, port: 2, usage: "replica" },
        { ...kafka, port: 3, component: "kafka_connect" },
        { ...sasl, port: 4, route: "privatelink" },
      ]),
    ).to.deep.equal({
      bootstrapServers: { certificate: "h:1" },
      routes: { privatelink: { sasl: "h:4" } },
      isSaslByProjectCa: true,
    });
  });

  it("prefer the project's CA for SASL, and tell when there is only a public one", () => {
    const byPublicCa = { ...sasl, port: 6, kafkaSslCa: "letsencrypt" };
    const { bootstrapServers, isSaslByProjectCa } = listeners([{ ...sasl, port: 5 }, byPublicCa]);
    expect({ bootstrapServers, isSaslByProjectCa }).to.deep.equal({
      bootstrapServers: { sasl: "h:5" },
      isSaslByProjectCa: true,
    });
    expect(listeners([byPublicCa]).isSaslByProjectCa).to.equal(false);
  });

  it("take the first mechanism that is not forbidden", () => {
    expect(saslMechanism()).to.equal("SCRAM-SHA-256");
    expect(saslMechanism({ scramSha256: false })).to.equal("SCRAM-SHA-512");
    expect(saslMechanism({ scramSha256: false, scramSha512: false, plain: true })).to.equal("PLAIN");
  });
});
