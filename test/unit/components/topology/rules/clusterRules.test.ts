import { expect } from "chai";
import type { ExternalKafka, KafkaCluster } from "../../../../../components";
import { planReplication } from "../../../../../components/topology/planReplication";
import { recipe } from "../../../../fixtures/topology";

/** What is wrong when the source is another cluster than the recipe's. */
function problemsOf(source: KafkaCluster, target?: KafkaCluster): string[] {
  const topology = recipe();
  topology.clusters["source"] = source;
  if (target !== undefined) topology.clusters["target"] = target;
  const { problems = [] } = planReplication("mm2", topology);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("the rules on clusters", () => {
  it("take a user's name as a whole", () => {
    const withUser = (name: string) => problemsOf({ ...recipe().clusters["source"], users: { [name]: {} } } as never);
    for (const name of ["app", "_app.eu-1*", "?", "a".repeat(63)]) expect(withUser(name), name).to.deep.equal([]);
    for (const name of ["app/eu", "app eu", "-app", "a".repeat(64)]) {
      expect(withUser(name), name).to.have.length(1);
      expect(withUser(name)[0], name).to.include("is not a valid user name");
    }
  });

  it("ask for the certificate to a key, and for the key to a certificate", () => {
    const outside = (part: Pick<ExternalKafka, "sslClientCert" | "sslClientKey">) =>
      problemsOf({ external: { bootstrapServers: "kafka.example.com:9093", securityProtocol: "SSL", ...part } });
    const advice = "is missing; a client certificate and its key go together";
    expect(outside({ sslClientKey: "key" })).to.deep.equal([`clusters.source.external.sslClientCert: ${advice}`]);
    expect(outside({ sslClientCert: "PEM" })).to.deep.equal([`clusters.source.external.sslClientKey: ${advice}`]);
    expect(outside({ sslClientCert: "PEM", sslClientKey: "key" })).to.deep.equal([]);
  });

  it("let two clusters be services of one name in two projects", () => {
    const service = (project?: string): KafkaCluster => ({
      existingService: "orders",
      ...(project === undefined ? {} : { project }),
    });
    expect(problemsOf(service("payments"), service("shop"))).to.deep.equal([]);
    expect(problemsOf(service("payments"), service())).to.deep.equal([]);
    for (const project of [undefined, "shop"]) {
      expect(problemsOf(service(project), service(project))).to.deep.equal([
        'clusters.target.existingService: "orders" already has the alias "source"; MirrorMaker would copy the cluster onto itself; use one alias',
      ]);
    }
  });
});
