import { expect } from "chai";
import * as fc from "fast-check";
import { type FlowEdge, type Topics, endlessWays } from "../../../../../components/topology/simulation/endlessWays";

/** Filters here are sets of topics, as bits, so that anybody can tell what they have in common. */
const topics: Topics = {
  meet: (sets) => (sets.reduce((common, set) => common & set, ~0) === 0 ? "no" : "yes"),
  travel: () => "yes",
};

/** Clusters that have one alias each. */
const named = (edges: readonly Omit<FlowEdge, "sourceAlias" | "targetAlias">[]): FlowEdge[] =>
  edges.map((edge) => ({ ...edge, sourceAlias: edge.source, targetAlias: edge.target }));

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
    .map((edges) => named(edges.filter(({ source, target }) => source !== target)));
};
/**
 * Whether some way through a flow goes on forever, by giving each alias one of two parts: flows that prefix either leave by it, or
 * enter by it, never both. What is left is a loop forever, or none.
 */
function goesOnForEver(edges: readonly FlowEdge[], first: FlowEdge): boolean {
  const aliases = [...new Set(edges.flatMap(({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias]))];
  for (let parts = 0; parts < 2 ** aliases.length; parts += 1) {
    const leaves = (alias: string) => (parts & (1 << aliases.indexOf(alias))) !== 0;
    const open = edges.filter((edge) => edge.keepsNames || (leaves(edge.sourceAlias) && !leaves(edge.targetAlias)));
    if (!open.includes(first)) continue;
    const reached = new Set([first.target]);
    for (const cluster of reached) for (const edge of open) if (edge.source === cluster) reached.add(edge.target);
    if (reached.has(first.source)) return true;
  }
  return false;
}

const sets = fc.integer({ min: 1, max: 15 });

describe("endless ways of flows that keep names", () => {
  it("are those that trying every way finds, each the shortest through its flow", () => {
    fc.assert(
      fc.property(graph(fc.constant(true), sets), (edges) => {
        const ways = endlessWays(edges, topics);
        for (const edge of edges) {
          expect(ways.get(edge)?.path.length, JSON.stringify(edge)).to.equal(bruteForce(edges, edge));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are ways along the flows, on which one topic passes every filter", () => {
    fc.assert(
      fc.property(graph(fc.constant(true), sets), (edges) => {
        for (const [edge, { path, certainty }] of endlessWays(edges, topics)) {
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

  it("go on through flows that prefix, as long as these leave no cluster by an alias by which they enter it", () => {
    const edge = fc.record({
      ends: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
      // Two aliases for each cluster.
      aliases: fc.tuple(fc.constantFrom("", "'"), fc.constantFrom("", "'")),
      keepsNames: fc.boolean(),
    });
    const clusters = ["a", "b", "c", "d"];
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 9 }), (made) => {
        const edges = made
          .map(({ ends, aliases, keepsNames }): FlowEdge => {
            const [source = "", target = ""] = ends.map((end) => clusters[end]);
            return {
              source,
              target,
              sourceAlias: source + aliases[0],
              targetAlias: target + aliases[1],
              filter: 1,
              keepsNames,
            };
          })
          .filter(({ sourceAlias, targetAlias }) => sourceAlias !== targetAlias);
        const ways = endlessWays(edges, topics);
        const onSomeWay = new Set([...ways.values()].flatMap(({ path }) => path));
        for (const each of edges) {
          const expected = goesOnForEver(edges, each);
          if (each.keepsNames) expect(ways.has(each), JSON.stringify(each)).to.equal(expected);
          else if (!expected) expect(onSomeWay.has(each), JSON.stringify(each)).to.equal(false);
        }
        const some = edges.some((each) => goesOnForEver(edges, each));
        expect(ways.size > 0, JSON.stringify(edges)).to.equal(some);
      }),
      { numRuns: 2000 },
    );
  });

  it("are none where names that grow are not allowed", () => {
    const edges = named([
      { source: "a", target: "b", filter: 1, keepsNames: true },
      { source: "b", target: "a", filter: 1, keepsNames: false },
    ]);
    expect([...endlessWays(edges, { ...topics, travel: () => "no" })]).to.deep.equal([]);
    expect([...endlessWays(edges, topics).keys()]).to.deep.equal([edges[0]]);
  });

  it("say so when it is not known whether a topic passes", () => {
    const edges = named([
      { source: "a", target: "b", filter: 0, keepsNames: true },
      { source: "b", target: "a", filter: 1, keepsNames: true },
    ]);
    const meet: Topics["meet"] = (filters) => (filters.length > 1 ? "unknown" : "yes");
    const ways = endlessWays(edges, { ...topics, meet });
    expect([...ways.values()].map(({ certainty }) => certainty)).to.deep.equal(["unknown", "unknown"]);
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
    const ways = endlessWays(named([toward, back, ...edges]), topics);
    const [way] = [...ways].filter(([{ source }]) => source === "z").map(([, { certainty }]) => certainty);
    expect(way).to.equal("unknown");
  });
});
