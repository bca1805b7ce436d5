import { expect } from "chai";
import { columns } from "../../../../components/explain/print/columns";
import { explainTopology } from "../../../../components/explain/explainTopology";
import { explanationSummary } from "../../../../components/explain/print/explanationSummary";
import { explanationText } from "../../../../components/explain/print/explanationText";
import { placesOf } from "../../../../components/explain/topicRequest";
import { chain, planOf } from "../../../fixtures/explained";

describe("the text of an explanation", () => {
  const explanation = explainTopology(planOf(chain()));
  const [flow] = explanation.flows;
  const [topic] = explanation.topics;
  if (flow === undefined || topic === undefined) throw new Error("nothing is explained");

  it("ends with warnings, and with what is left out", () => {
    const warnings = [
      { path: "flows[0].topics", message: "is odd" },
      { path: "clusters.a", message: "is old" },
    ];
    const end = explanationText({ ...explanation, complete: false }, { warnings })
      .split("\n\n")
      .slice(-2);
    expect(end).to.deep.equal([
      "There are more than 10000 copies; the rest is not listed.",
      "Warnings\n  flows[0].topics: is odd\n  clusters.a: is old",
    ]);
    expect(explanationText(explanation)).not.to.match(/Warnings|the rest is not listed/);
  });

  it("leaves flows and MirrorMaker's own topics out where topics are asked for", () => {
    const titles = (asked: boolean) =>
      explanationText(explanation, { asked })
        .split("\n\n")
        .map((section) => section.split("\n")[0]);
    expect(titles(true)).to.not.include.members(["Flows"]);
    expect(titles(true)).to.have.length(titles(false).length - 2);
  });

  it("says that a flow denies nothing", () => {
    expect(explanationText({ ...explanation, flows: [{ ...flow, topicsBlacklists: [] }] })).to.include(
      "denies nothing\n",
    );
  });

  it("says where further hops are told", () => {
    const hops = topic.hops.map((hop) => ({ ...hop, hops: [], explainedElsewhere: true as const }));
    expect(explanationText({ ...explanation, topics: [{ ...topic, hops }] })).to.include("; shown in full elsewhere");
  });
});

describe("columns", () => {
  it("are as wide as their widest cell, but for one of more than 60 characters", () => {
    const [wide, wider] = ["x".repeat(60), "x".repeat(61)];
    expect(
      columns([
        [wide, "b"],
        ["a", "b"],
      ]),
    ).to.deep.equal([`${wide}  b`, `${"a".padEnd(60)}  b`]);
    expect(columns([[wider, "b"], ["a", "b"], ["c"]])).to.deep.equal([`${wider}  b`, "a  b", "c"]);
  });
});

describe("the summary of an explanation", () => {
  it("counts what each flow copies and leaves, and MirrorMaker's own topics", () => {
    const flows = [
      { sourceCluster: "a", targetCluster: "b" },
      { sourceCluster: "b", targetCluster: "a" },
      { sourceCluster: "c", targetCluster: "a" },
    ];
    const plan = {
      flows,
      mirrorMakers: [],
      topics: ["orders", "audit"].map((topicName) => ({ cluster: "a", topicName })),
      remoteTopics: [{ sourceCluster: "a", topic: "orders", targetCluster: "b", remoteTopic: "a.orders" }],
    };
    expect(explanationSummary(plan as never).flows).to.deep.equal({
      "a->b": { replicated: 1, skipped: 1 },
      "b->a": { replicated: 0, skipped: 1 },
      "c->a": { replicated: 0, skipped: 0 },
    });
    const { internalTopics } = explainTopology(planOf(chain()));
    const counted = explanationSummary(planOf(chain())).internalTopics;
    expect(Object.values(counted).every((count) => count > 0)).to.equal(true);
    for (const [cluster, count] of Object.entries(counted)) {
      const own = internalTopics.filter((own) => own.cluster === cluster && own.purpose !== "copy of heartbeats");
      expect(own, cluster).to.have.length(count);
    }
  });
});

describe("topics that are asked for", () => {
  const places = (topic: string) => placesOf([topic], { clusters: [], flows: planOf(chain()).flows, known: [] });

  it("have names of at most 249 characters, of the characters that Kafka takes", () => {
    expect(() => places("x".repeat(249))).not.to.throw();
    expect(() => places("x".repeat(250))).to.throw(
      `"${"x".repeat(250)}" is not a valid topic name: it has 250 characters, and Kafka allows 249.`,
    );
    for (const name of ["a b", ".", "..", ""]) {
      expect(() => places(name), name).to.throw(
        `"${name}" is not a valid topic name: use letters, digits, ., _ and -, or cluster/topic.`,
      );
    }
  });
});
