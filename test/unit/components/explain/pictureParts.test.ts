import { expect } from "chai";
import { explainTopology } from "../../../../components/explain/explainTopology";
import { flowLabel, topicsOn } from "../../../../components/explain/print/pictureParts";
import { planOf, topologyOf } from "../../../fixtures/explained";

const explained = (topics: string[], allowed: string[]) =>
  explainTopology(planOf(topologyOf({ b: topics, a: [] }, { "b->a": { topics: allowed } })));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `t-${String(index + 10)}`);
const texts = (topics: string[]) => topicsOn(explained(topics, ["none"]), "b").map(({ text }) => text);

describe("a picture's parts", () => {
  it("show twelve topics of a cluster, its heartbeats among them, and count those beyond", () => {
    expect(texts(numbered(11))).to.deep.equal([...numbered(11), "heartbeats"]);
    expect(texts(numbered(12))).to.deep.equal([...numbered(12), "and 1 more"]);
  });

  it("show a list of patterns up to forty characters, and cut off a longer one", () => {
    const label = (pattern: string) => explained([], [pattern]).flows.map((flow) => flowLabel(flow)[0]);
    expect(label("x".repeat(40))).to.deep.equal(["x".repeat(40)]);
    expect(label("x".repeat(41))).to.deep.equal([`${"x".repeat(40)}...`]);
  });

  it("come from clusters that stand in the order of their aliases", () => {
    expect(explained([], ["x"]).clusters.map(({ alias }) => alias)).to.deep.equal(["a", "b"]);
  });
});
