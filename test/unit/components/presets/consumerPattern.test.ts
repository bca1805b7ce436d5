import { expect } from "chai";
import { activeActive, consumerPattern } from "../../../../components";
import { consumerPatterns } from "../../../../components/presets/consumerPattern";
import { planReplication } from "../../../../components/topology/planReplication";
import { topicMatcher } from "../../../../components/topology/patterns/topicPattern";
import { clustersOf, mirrorMaker } from "./presetTopologies";

describe("consumerPattern", () => {
  it("matches a topic and its copies from the clusters that are named, and no other topic", () => {
    const pattern = consumerPattern("orders.v1", ["us", "eu-2"]);
    expect(pattern).to.equal("((eu-2|us)\\.)?orders\\.v1");
    const matches = topicMatcher([pattern]);
    for (const topic of ["orders.v1", "us.orders.v1", "eu-2.orders.v1"]) expect(matches(topic), topic).to.equal(true);
    for (const topic of ["ordersxv1", "usxorders.v1", "ap.orders.v1", "us.eu-2.orders.v1", "us.orders.v10"]) {
      expect(matches(topic), topic).to.equal(false);
    }
  });

  it("is the topic itself where nothing is copied", () => {
    expect(consumerPattern("a.b", [])).to.equal("a\\.b");
  });
});

describe("consumerPatterns", () => {
  it("holds the topics that clusters copy to each other, and not those that go one way", () => {
    const topology = activeActive({ clusters: clustersOf("eu", "us"), mirrorMaker });
    const { plan } = planReplication("mm2", topology);
    expect(consumerPatterns(plan?.remoteTopics ?? [])).to.deep.equal({ shared: "((eu|us)\\.)?shared" });
    const oneWay = planReplication("mm2", { ...topology, flows: topology.flows.slice(0, 1) });
    expect(consumerPatterns(oneWay.plan?.remoteTopics ?? [])).to.deep.equal({});
  });

  it("holds no topic whose copies keep its name, which a consumer reads as it is", () => {
    expect(
      consumerPatterns([
        { sourceCluster: "eu", topic: "orders", targetCluster: "us", remoteTopic: "orders" },
        { sourceCluster: "us", topic: "orders", targetCluster: "eu", remoteTopic: "orders" },
      ]),
    ).to.deep.equal({});
  });
});
