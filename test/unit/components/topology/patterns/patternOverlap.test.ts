import { expect } from "chai";
import fc from "fast-check";
import {
  OVERLAP_STATE_LIMIT,
  type PatternOverlap,
  type TopicLists,
  matchesNothing,
  patternOverlap,
} from "../../../../../components/topology/patterns/patternOverlap";
import { topicMatcher } from "../../../../../components/topology/patterns/topicPattern";

const none: PatternOverlap = { overlap: "none" };

function some(example: string): PatternOverlap {
  return { overlap: "some", example };
}

function lists(...topics: string[]): TopicLists {
  return { topics, topicsBlacklists: [] };
}

/** Whether a flow's lists let a name through, by matching it. */
function filter({ topics, topicsBlacklists }: TopicLists): (name: string) => boolean {
  const [allowed, denied] = [topicMatcher(topics), topicMatcher(topicsBlacklists)];
  return (name) => allowed(name) && !denied(name);
}

/**
 * Every legal name of up to four characters, shortest first. The generated patterns tell apart no more than these: a, A and b,
 * which they name, the dot, one more letter and one more sign.
 */
const ALPHABET = ["a", "b", "c", "A", "-", "."];
const NAMES = [1, 2, 3, 4]
  .reduce<string[][]>(
    (shorter) => [...shorter, (shorter.at(-1) ?? []).flatMap((name) => ALPHABET.map((character) => name + character))],
    [[""]],
  )
  .flat()
  .filter((name) => name !== "" && name !== "." && name !== "..");

const { pattern } = fc.letrec<{ pattern: string; part: string; atom: string }>((tie) => ({
  pattern: fc.oneof(
    { weight: 3, arbitrary: fc.array(tie("part"), { maxLength: 4 }).map((parts) => parts.join("") || "a") },
    { weight: 1, arbitrary: fc.tuple(tie("part"), tie("part")).map((parts) => parts.join("|")) },
  ),
  part: fc
    .tuple(tie("atom"), fc.constantFrom("", "", "", "*", "+", "?", "{2}", "*?"))
    .map(([atom, quantifier]) => atom + quantifier),
  atom: fc.oneof(
    { maxDepth: 2, depthIdentifier: "atom" },
    fc.constantFrom(
      "a",
      "b",
      "\\.",
      ".",
      "[ab]",
      "[^a]",
      "\\w",
      "\\W",
      "(?i:A)",
      "(?:^|b)",
      "(?:a|$)",
      "(?:\\b)",
      "(?:\\B)",
    ),
    tie("pattern").map((inner) => `(${inner})`),
  ),
}));

const patterns = fc.array(pattern, { maxLength: 3 });
const flow: fc.Arbitrary<TopicLists> = fc.record({ topics: patterns, topicsBlacklists: patterns });

describe("overlap of topic lists", () => {
  const cases: [what: string, flows: TopicLists[], overlap: PatternOverlap][] = [
    ["everything and everything", [lists(".*"), lists(".*")], some("a")],
    ["a name in one list and a pattern in the other", [lists("orders"), lists("or.*")], some("orders")],
    ["different beginnings", [lists("orders.*"), lists("payments.*")], none],
    ["different ends", [lists(".*-eu"), lists(".*-us")], none],
    ["a beginning and an end", [lists("orders.*"), lists(".*-us")], some("orders-us")],
    ["lists whose second patterns meet", [lists("a", "x[0-9]"), lists("b", "[w-z]7")], some("x7")],
    ["what one of them denies", [lists("orders.*"), { topics: [".*"], topicsBlacklists: ["or.*"] }], none],
    ["all but one name denied", [lists("orders-?"), { topics: [".*"], topicsBlacklists: ["orders"] }], some("orders-")],
    ["cases that differ", [lists("ORDERS"), lists("orders")], none],
    ["cases that are ignored", [lists("(?i:ORDERS)"), lists("orders")], some("orders")],
    ["counted repeats", [lists("t-\\d{3}"), lists("t-[0-4]{2}.")], some("t-000")],
    ["counts that differ", [lists("t-\\d{3}"), lists("t-\\d{4}")], none],
    ["a literal dot and a dot that is any character", [lists("a\\.b"), lists("a.b")], some("a.b")],
    ["anchors at the ends", [lists("^orders$"), lists("orders")], some("orders")],
    ["an anchor in the middle", [lists("or^ders"), lists(".*")], none],
    ["word boundaries", [lists("orders\\b.+"), lists("orders[s.-]")], some("orders-")],
    ["a list that is empty", [lists(), lists(".*")], none],
    ["only names that Kafka refuses", [lists("\\.{1}", "\\.\\."), lists(".*")], none],
    ["names with characters that topics cannot have", [lists("a b", "a/b+"), lists(".*")], none],
    ["three flows that meet in pairs only", [lists("ab?"), lists("a|c"), lists("ab|c")], none],
    ["three flows that meet", [lists("a.*"), lists(".*b"), lists("...")], some("aab")],
    ["a name of 249 characters", [lists("a{249}"), lists("a*")], some("a".repeat(249))],
    ["a name longer than Kafka allows", [lists("a{250}"), lists("a*")], none],
  ];
  for (const [what, flows, overlap] of cases) {
    it(`of ${what}: ${overlap.overlap}`, () => {
      expect(patternOverlap(flows)).to.deep.equal(overlap);
    });
  }

  it("is unknown, with the reason, for a pattern that cannot be read", () => {
    expect(patternOverlap([lists("(?!a).*"), lists(".*")])).to.deep.include({ overlap: "unknown" });
    expect(patternOverlap([lists("(?!a).*"), lists(".*")]))
      .to.have.property("reason")
      .that.includes("(?!a).*");
  });

  it("is unknown for patterns whose automata grow too large", () => {
    expect(patternOverlap([lists("[ab]*a[ab]{20}"), lists("[ab]*b[ab]{20}")])).to.deep.equal({
      overlap: "unknown",
      reason: `the patterns are too complex (more than ${String(OVERLAP_STATE_LIMIT)} states)`,
    });
  });

  it("says that lists leave nothing", () => {
    expect(matchesNothing(["orders"], ["or.*"])).to.equal(true);
    expect(matchesNothing([], [])).to.equal(true);
    expect(matchesNothing(["a b"], [])).to.equal(true);
    expect(matchesNothing(["orders", "payments"], ["or.*"])).to.equal(false);
    expect(matchesNothing(["(?!a)"], [])).to.equal(false);
  });

  it("equals what trying every short name finds", () => {
    const results = { none: 0, some: 0 };
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 3 }), (flows) => {
        const found = patternOverlap(flows);
        const filters = flows.map(filter);
        const shortest = NAMES.find((name) => filters.every((passes) => passes(name)));
        if (found.overlap === "unknown") throw new Error(found.reason);
        results[found.overlap] += 1;
        if (found.overlap === "some") {
          expect(filters.every((passes) => passes(found.example))).to.equal(true);
          expect(found.example).to.match(/^[a-zA-Z0-9._-]{1,249}$/);
          // What was not found by trying every short name is longer than those.
          if (shortest === undefined) expect(found.example).to.have.length.greaterThan(4);
        } else expect(shortest).to.equal(undefined);
      }),
      { numRuns: 2000, seed: 20_261_124 },
    );
    // Both answers are tried often enough to mean something.
    expect(results.none).to.be.greaterThan(200);
    expect(results.some).to.be.greaterThan(200);
  });

  it("gives the same example in whatever order flows and patterns stand", () => {
    const [one, other] = [lists("payments", "orders"), lists("orders", "payments")];
    // The third flow makes it another question, whose answer is not remembered.
    expect(patternOverlap([one, other])).to.deep.equal(some("orders"));
    expect(patternOverlap([other, one, lists(".*")])).to.deep.equal(some("orders"));
    expect(patternOverlap([one, other, one])).to.deep.equal(some("orders"));
  });

  it("does not depend on the order of the flows", () => {
    fc.assert(
      fc.property(flow, flow, (first, second) => {
        // A flow given twice changes nothing, and makes it another question, whose answer is not remembered.
        const [one, other] = [patternOverlap([first, second]), patternOverlap([second, first, second])];
        expect(one).to.deep.equal(other);
        expect(patternOverlap([first, first]).overlap === "none").to.equal(
          matchesNothing(first.topics, first.topicsBlacklists),
        );
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});
