import { expect } from "chai";
import type { KafkaCluster } from "../../../../../components/topology/arguments/arguments";
import { clusterIdentities } from "../../../../../components/topology/simulation/clusterIdentity";

const at = (bootstrapServers: string): KafkaCluster => ({ external: { bootstrapServers, securityProtocol: "SSL" } });
const later = { apply: () => later } as never;

describe("which cluster an alias stands for", () => {
  const same = (one: KafkaCluster, other: KafkaCluster) => {
    const identities = clusterIdentities({ one, other });
    return identities.get("one")?.id === identities.get("other")?.id;
  };

  it("is told by the bootstrap servers, of which one is enough, however they are written", () => {
    expect(same(at("a.example.com:9092,b.example.com:9092"), at(" B.example.com:9092 , c.example.com:9092"))).to.equal(
      true,
    );
    expect(same(at("a.example.com:9092"), at("a.example.com:9093"))).to.equal(false);
    expect(same(at(""), at(""))).to.equal(false);
  });

  it("is told by the id of an endpoint, and by a stack and its alias", () => {
    expect(same({ existingEndpoint: "p/1" }, { existingEndpoint: "p/1" })).to.equal(true);
    expect(same({ existingEndpoint: "p/1" }, { existingEndpoint: "p/2" })).to.equal(false);
    const ofStack = (stack: string, cluster: string): KafkaCluster => ({ stackReference: { stack, cluster } });
    expect(same(ofStack("o/p/prod", "eu"), ofStack("o/p/prod", "eu"))).to.equal(true);
    expect(same(ofStack("o/p/prod", "eu"), ofStack("o/p/prod", "us"))).to.equal(false);
    expect(same(ofStack("o/p/prod", "eu"), ofStack("o/p/dev", "eu"))).to.equal(false);
  });

  it("is not told by what is only known later", () => {
    expect(same(at(later), at(later))).to.equal(false);
    expect(same({ existingEndpoint: later }, { existingEndpoint: later })).to.equal(false);
  });

  it("says what the cluster is", () => {
    const identities = clusterIdentities({
      a: at("x:1"),
      b: { existingEndpoint: "p/1" },
      c: { existingService: "kafka" },
    });
    expect([...identities.values()].map(({ what }) => what)).to.deep.equal([
      "the cluster at x:1",
      'the endpoint "p/1"',
      '"c"',
    ]);
  });
});
