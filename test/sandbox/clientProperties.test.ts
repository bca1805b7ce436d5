import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Admin } from "@platformatic/kafka";
import { expect } from "chai";
import type { ClientProperties } from "../../components/outputs/clientProperties";
import { type ClusterAccess, type Login, clientUser } from "../../components/outputs/kafkaClient";
import { type LoginBroker, startLoginBroker } from "./fixtures/loginBroker";

// Every character that has a meaning of its own in Java's properties files, in JAAS or in a shell.
const PASSWORD = String.raw` "a\n\: #=!{ü}€$1;'`;
const SCRAM_PASSWORD = "AVNS_0123456789abcdef";

/** Users and the properties that they are given. */
const CASES = {
  certificate: { mechanism: "PLAIN" },
  "PLAIN password": { mechanism: "PLAIN", password: PASSWORD },
  "SCRAM-SHA-256 password": { mechanism: "SCRAM-SHA-256", password: SCRAM_PASSWORD },
  "SCRAM-SHA-512 password": { mechanism: "SCRAM-SHA-512", password: SCRAM_PASSWORD },
} as const satisfies Record<string, { mechanism: string; password?: string }>;

describe("the properties that clients are given", () => {
  let broker: LoginBroker;
  before(async () => {
    broker = await startLoginBroker({ plain: { app: PASSWORD }, scram: { app: SCRAM_PASSWORD } });
  });
  after(() => broker.stop());

  const propertiesOf = (login: Login, saslMechanism: string): ClientProperties => {
    const access: ClusterAccess = {
      listeners: { bootstrapServers: broker.bootstrapServers, routes: {}, isSaslByProjectCa: true },
      caCert: broker.caCert,
      saslMechanism,
    };
    const { certificate, sasl } = clientUser({ username: "app", ...login }, access).properties;
    const properties = login.password === undefined ? certificate : sasl;
    if (properties === undefined) throw new Error("no properties for this login");
    return properties;
  };

  const loginOf = async (password: string | undefined): Promise<Login> => {
    if (password !== undefined) return { password };
    const { certificate: accessCert, privateKey: accessKey } = await broker.userCertificate("app");
    return { accessCert, accessKey };
  };

  it("let Java's clients write and read, by whatever method, and not with another password", async () => {
    const files = await Promise.all(
      Object.entries({ ...CASES, other: { mechanism: "PLAIN", password: `${PASSWORD} ` } }).map(
        async ([name, user]) => {
          const { java } = propertiesOf(await loginOf("password" in user ? user.password : undefined), user.mechanism);
          const file = join(broker.directory, `${name}.properties`);
          writeFileSync(file, java, { encoding: "latin1", mode: 0o600 });
          return file;
        },
      ),
    );
    const done = "wrote and read";
    expect(broker.javaClients(files)).to.deep.equal([done, done, done, done, "SaslAuthenticationException"]);
  });

  for (const [name, user] of Object.entries(CASES)) {
    it(`hold all of a ${name} in librdkafka's words`, async () => {
      const login = await loginOf("password" in user ? user.password : undefined);
      const properties = librdkafka(propertiesOf(login, user.mechanism).librdkafka);
      const admin = new Admin({
        clientId: "test",
        retries: 0,
        bootstrapBrokers: [properties["bootstrap.servers"] ?? ""],
        tls: {
          ca: properties["ssl.ca.pem"],
          cert: properties["ssl.certificate.pem"],
          key: properties["ssl.key.pem"],
        },
        ...(properties["security.protocol"] === "SASL_SSL"
          ? {
              sasl: {
                mechanism: properties["sasl.mechanism"] as "PLAIN",
                username: properties["sasl.username"] ?? "",
                password: properties["sasl.password"] ?? "",
              },
            }
          : {}),
      });
      try {
        expect((await admin.metadata({ topics: [] })).brokers.size).to.equal(1);
      } finally {
        await admin.close();
      }
    });
  }
});

/** The text of librdkafka's properties, read as docs/do/reuse.md says. */
function librdkafka(text: string): Record<string, string | undefined> {
  const read = (value: string) => (value.includes("-----BEGIN ") ? value.replaceAll(String.raw`\n`, "\n") : value);
  return Object.fromEntries(
    [...text.matchAll(/^(.*?)=(.*)$/gm)].map(([, key = "", value = ""]) => [key, read(value)] as const),
  );
}
