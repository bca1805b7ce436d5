import { expect } from "chai";
import * as fc from "fast-check";
import { type IdentityEdge, identityCycles } from "../../../components/topology/identityCycles";

/** Filters here are sets of topics, as bits, so that anybody can tell what they have in common. */
const meeting = (sets: readonly number[]) => (sets.reduce((common, set) => common & set, ~0) === 0 ? "no" : "yes");

/** By trying every way through every cluster at most once: the length of the shortest cycle through an edge. */
function bruteForce(edges: readonly IdentityEdge[], first: IdentityEdge): number | undefined {
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

const cluster = fc.constantFrom("a", "b", "c", "d", "e");
const graph = fc
  .uniqueArray(fc.record({ source: cluster, target: cluster, filter: fc.integer({ min: 1, max: 15 }) }), {
    selector: ({ source, target }) => `${source}${target}`,
    maxLength: 14,
  })
  .map((edges) => edges.filter(({ source, target }) => source !== target));

describe("identity cycles", () => {
  it("are those that trying every way finds, each the shortest through its flow", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const cycles = identityCycles(edges, meeting);
        for (const edge of edges) {
          expect(cycles.get(edge)?.path.length, JSON.stringify(edge)).to.equal(bruteForce(edges, edge));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are ways along the flows, on which one topic passes every filter", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        for (const [edge, { path, certainty }] of identityCycles(edges, meeting)) {
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

  it("say so when it is not known whether a topic passes", () => {
    const edges = [
      { source: "a", target: "b", filter: 0 },
      { source: "b", target: "a", filter: 1 },
    ];
    const cycles = identityCycles(edges, (filters) => (filters.length > 1 ? "unknown" : "yes"));
    expect([...cycles.values()].map(({ certainty }) => certainty)).to.deep.equal(["unknown", "unknown"]);
  });

  it("give up, and say so, where there are too many ways", () => {
    // Each filter excludes one topic; only all of them together exclude everything, so that every subset has to be looked at.
    const names = Array.from({ length: 16 }, (_, index) => `c${String(index)}`);
    const all = 2 ** 16 - 1;
    const edges = names.flatMap((source, i) =>
      names.filter((target) => target !== source).map((target) => ({ source, target, filter: all ^ (2 ** i) })),
    );
    const toward = { source: "z", target: "c0", filter: all };
    const back = { source: "c1", target: "z", filter: 0 };
    const cycles = identityCycles([...edges, toward, back], meeting);
    expect(cycles.get(toward)?.certainty).to.equal("unknown");
  });
});
