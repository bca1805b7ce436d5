import { expect } from "chai";
import * as fc from "fast-check";
import { type FlowEdge, type Topics, endlessCycles } from "../../../../../components/topology/paths/endlessCycles";

/** Filters here are sets of topics, as bits, so that anybody can tell what they have in common. */
const topics: Topics = {
  meet: (sets) => (sets.reduce((common, set) => common & set, ~0) === 0 ? "no" : "yes"),
  goRound: () => true,
};

/** By trying every way through every cluster at most once: the length of the shortest cycle through an edge that keeps names. */
function bruteForce(edges: readonly FlowEdge[], first: FlowEdge): number | undefined {
  const lengths: number[] = [];
  const follow = (at: string, common: number, seen: readonly string[], length: number): void => {
    if (common === 0) return;
    if (at === first.source) lengths.push(length);
    for (const edge of edges) {
      if (edge.source !== at || at === first.source || seen.includes(edge.target)) continue;
      follow(edge.target, common & edge.filter, [...seen, edge.target], length + 1);
    }
  };
  follow(first.target, first.filter, [first.target], 1);
  return lengths.length === 0 ? undefined : Math.min(...lengths);
}

const graph = (keepsNames: fc.Arbitrary<boolean>, filter: fc.Arbitrary<number>) => {
  const cluster = fc.constantFrom("a", "b", "c", "d", "e");
  return fc
    .uniqueArray(fc.record({ source: cluster, target: cluster, filter, keepsNames }), {
      selector: ({ source, target }) => `${source}${target}`,
      maxLength: 14,
    })
    .map((edges) => edges.filter(({ source, target }) => source !== target));
};
const sets = fc.integer({ min: 1, max: 15 });

describe("endless cycles of flows that keep names", () => {
  it("are those that trying every way finds, each the shortest through its flow", () => {
    fc.assert(
      fc.property(graph(fc.constant(true), sets), (edges) => {
        const cycles = endlessCycles(edges, topics);
        for (const edge of edges) {
          expect(cycles.get(edge)?.path.length, JSON.stringify(edge)).to.equal(bruteForce(edges, edge));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are ways along the flows, on which one topic passes every filter", () => {
    fc.assert(
      fc.property(graph(fc.constant(true), sets), (edges) => {
        for (const [edge, { path, certainty }] of endlessCycles(edges, topics)) {
          expect(path[0]).to.equal(edge);
          path.forEach((step, index) => {
            expect(step.target).to.equal((path[index + 1] ?? edge).source);
          });
          expect(certainty).to.equal("yes");
          expect(path.reduce((common, { filter }) => common & filter, ~0)).to.not.equal(0);
        }
      }),
    );
  });

  it("go on through flows that prefix, as long as no two of them follow each other", () => {
    fc.assert(
      fc.property(graph(fc.boolean(), fc.constant(1)), (edges) => {
        const cycles = endlessCycles(edges, topics);
        // Where a topic can be, and by which policy it came, are the places of an endless way.
        const next = (edge: FlowEdge) =>
          edges.filter(({ source, keepsNames }) => source === edge.target && (keepsNames || edge.keepsNames));
        const reaches = (edge: FlowEdge, to: FlowEdge, seen: Set<FlowEdge>): boolean =>
          next(edge).some((step) => step === to || (!seen.has(step) && reaches(step, to, seen.add(step))));
        for (const edge of edges) {
          expect(cycles.has(edge), JSON.stringify(edge)).to.equal(edge.keepsNames && reaches(edge, edge, new Set()));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are none where names that grow are not allowed", () => {
    const edges = [
      { source: "a", target: "b", filter: 1, keepsNames: true },
      { source: "b", target: "a", filter: 1, keepsNames: false },
    ];
    expect([...endlessCycles(edges, { ...topics, goRound: () => false })]).to.deep.equal([]);
    expect([...endlessCycles(edges, topics).keys()]).to.deep.equal([edges[0]]);
  });

  it("say so when it is not known whether a topic passes", () => {
    const edges = [
      { source: "a", target: "b", filter: 0, keepsNames: true },
      { source: "b", target: "a", filter: 1, keepsNames: true },
    ];
    const meet: Topics["meet"] = (filters) => (filters.length > 1 ? "unknown" : "yes");
    const cycles = endlessCycles(edges, { ...topics, meet });
    expect([...cycles.values()].map(({ certainty }) => certainty)).to.deep.equal(["unknown", "unknown"]);
  });

  it("give up, and say so, where there are too many ways", () => {
    // Each filter excludes one topic; only all of them together exclude everything, so that every subset has to be looked at.
    const names = Array.from({ length: 16 }, (_, index) => `c${String(index)}`);
    const all = 2 ** 16 - 1;
    const edges = names.flatMap((source, i) =>
      names
        .filter((target) => target !== source)
        .map((target) => ({ source, target, filter: all ^ (2 ** i), keepsNames: true })),
    );
    const toward = { source: "z", target: "c0", filter: all, keepsNames: true };
    const back = { source: "c1", target: "z", filter: 0, keepsNames: true };
    const cycles = endlessCycles([...edges, toward, back], topics);
    expect(cycles.get(toward)?.certainty).to.equal("unknown");
  });
});
