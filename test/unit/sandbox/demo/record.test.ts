import { expect } from "chai";
import { type DemoRecord, differences, makeRecords } from "../../../../sandbox/demo/record";
import { brokenPromises } from "../../../../sandbox/demo/tip";

const written = makeRecords("run", 6, 3, 1_000_000);

describe("the comparison of records", () => {
  it("finds nothing between records and themselves, in whatever order partitions come", () => {
    const arrived = [...written].sort((a, b) => b.partition - a.partition);
    expect(differences(written, arrived)).to.deep.equal([]);
  });

  const changes: [what: string, change: Partial<DemoRecord>][] = [
    ["key", { key: "another" }],
    ["value", { value: "another" }],
    ["header's value", { headers: { run: "run", index: "another" } }],
    ["missing header", { headers: { run: "run" } }],
    ["timestamp", { timestamp: 1 }],
  ];
  for (const [what, change] of changes) {
    it(`finds another ${what}`, () => {
      const arrived = written.map((record, index) => (index === 4 ? { ...record, ...change } : record));
      expect(differences(written, arrived)).to.deep.equal(["partition 1: record 1 (run-4) is not the same"]);
    });
  }

  it("finds records that are lost, doubled, swapped, or in another partition", () => {
    const [first, second] = [written[0], written[3]];
    if (first === undefined || second === undefined) throw new Error("there are too few records");
    const others = written.filter(({ partition }) => partition !== 0);
    expect(differences(written, [first, ...others])).to.deep.equal(["partition 0: 1 records arrived of 2"]);
    expect(differences(written, [first, second, second, ...others])).to.deep.equal([
      "partition 0: 3 records arrived of 2",
    ]);
    expect(differences(written, [second, first, ...others])).to.deep.equal([
      "partition 0: record 0 (run-0) is not the same",
    ]);
    expect(differences(written, [...others, first, { ...second, partition: 2 }])).to.have.length(2);
  });
});

describe("the recipe's tip", () => {
  const target = ["topic-b", "mm2-configs.source.internal", "source.heartbeats", "source.topic-a"];

  it("is true of what it promises, and of more beside it", () => {
    expect(brokenPromises(["topic-a", "heartbeats"], [...target, "more"], "source")).to.deep.equal([]);
  });

  for (const missing of target) {
    it(`is not without ${missing}`, () => {
      expect(
        brokenPromises(
          ["topic-a"],
          target.filter((name) => name !== missing),
          "source",
        ),
      ).to.have.length(1);
    });
  }

  it("is not when topic-b comes to the source, under whatever prefix", () => {
    expect(brokenPromises(["topic-a", "target.topic-b"], target, "source")).to.deep.equal([
      "it is not true that the source has no topic-b",
    ]);
  });
});
