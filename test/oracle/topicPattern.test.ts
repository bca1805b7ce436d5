import { expect } from "chai";
import fc from "fast-check";
import { topicMatcher, topicPatternProblem } from "../../components/topology/patterns/topicPattern";
import { KAFKA_RELEASES } from "../../sandbox/runtime/process/distribution";
import { SEED, askMirrorMaker } from "./mirrorMakerOracle";

const CASES = 6000;

/** Anything that stands in regular expressions of one kind or another, put together without sense. */
const nonsense = fc
  .array(
    fc.constantFrom(
      ...[
        "a",
        "b",
        "A",
        "_",
        "-",
        "1",
        ".",
        "*",
        "+",
        "?",
        "|",
        "(",
        ")",
        "^",
        "$",
        "{",
        "}",
        "[",
        "]",
        "&",
        "&&",
        "/",
        " ",
      ],
      ...[
        "(?:",
        "(?i)",
        "(?i:",
        "(?-i)",
        "(?s)",
        "(?m)",
        "(?U)",
        "(?x)",
        "(?P<n>",
        "(?<n>",
        "(?=",
        "(?!",
        "(?<=",
        "(?>",
        "(?)",
      ],
      ...["\\b", "\\B", "\\A", "\\z", "\\Z", "\\G", "\\Q", "\\E", "\\Qa.\\E", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S"],
      ...[
        "\\h",
        "\\v",
        "\\R",
        "\\X",
        "\\K",
        "\\C",
        "\\N",
        "\\1",
        "\\12",
        "\\0",
        "\\07",
        "\\x61",
        "\\x{61}",
        "\\u0061",
        "\\t",
      ],
      ...[
        "\\.",
        "\\-",
        "\\_",
        "\\/",
        "\\#",
        "\\<",
        "\\pL",
        "\\p{Lu}",
        "\\PN",
        "\\p{Alpha}",
        "\\cA",
        "\\e",
        "\\a",
        "\\",
        "ſ",
        "é",
      ],
      ...[
        "[ab]",
        "[^a]",
        "[a-",
        "[]a]",
        "[^]a]",
        "[[:alpha:]]",
        "[a[b]]",
        "[ab&&a]",
        "[^a&&b]",
        "[a-z&&[^b]]",
        "[\\w-z]",
        "[a-\\d]",
        "[--a]",
        "[^^]",
      ],
      ...[
        "[a^]",
        "[$.]",
        "[\\d_]",
        "[A-b]",
        "[+--]",
        "[\\Qa\\E]",
        "[\\b]",
        "[a&b]",
        "[(]",
        "{2}",
        "{0}",
        "{2}?",
        "{,2}",
        "*?",
        "++",
      ],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

/** Expressions that make sense, nested as they may be. */
const { sensible } = fc.letrec<{ sensible: string; part: string; atom: string }>((tie) => ({
  sensible: fc.oneof(
    fc.array(tie("part"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
    fc.array(tie("part"), { minLength: 2, maxLength: 3 }).map((parts) => parts.join("|")),
  ),
  part: fc
    .tuple(tie("atom"), fc.constantFrom("", "", "", "*", "+", "?", "{2}", "*?", "+?", "{3}?"))
    .map(([atom, quantifier]) => atom + quantifier),
  atom: fc.oneof(
    { maxDepth: 3, depthIdentifier: "atom" },
    fc.constantFrom(
      "a",
      "b",
      "A",
      "1",
      "_",
      "-",
      "\\.",
      ".",
      "[ab]",
      "[^a]",
      "[a-]",
      "[A-Z_]",
      "[^\\w.]",
      "\\w",
      "\\W",
      "\\d",
    ),
    fc
      .tuple(
        fc.constantFrom("(", "(?:", "(?i:", "(?-i:", "(?i)", "(|", "(^|", "(\\b|", "(\\B"),
        tie("sensible"),
        tie("part"),
      )
      .map(([open, inner, after]) => (open.endsWith(")") ? `${open}${inner}` : `${open}${inner})${after}`)),
  ),
}));

/** Lists that topicPatternProblem accepts, pattern by pattern. */
const accepted = (text: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc.array(
    text.filter((pattern) => topicPatternProblem(pattern) === undefined),
    { minLength: 1, maxLength: 3 },
  );

const topicName = fc
  .array(fc.constantFrom("a", "a", "b", "A", "B", "1", "_", "-", "."), { maxLength: 5 })
  .map((characters) => characters.join(""));

describe(`topic patterns (ORACLE_SEED=${String(SEED)})`, () => {
  for (const [what, text] of [
    ["sensible", sensible],
    ["nonsensical", nonsense],
  ] as const) {
    const cases = fc.sample(fc.tuple(accepted(text), topicName), { numRuns: CASES, seed: SEED });
    const verdicts = cases.map(([patterns, topic]) => topicMatcher(patterns)(topic));

    it(`mean to java.util.regex what they mean here, in ${String(CASES)} ${what} cases`, () => {
      const answers = askMirrorMaker(
        KAFKA_RELEASES[0],
        cases.map(([patterns, topic]) => ["match", patterns.join("|"), topic]),
      );
      expect(answers).to.have.length(CASES);
      const wrong = verdicts.flatMap((ours, index) =>
        String(ours) === answers[index] ? [] : [{ case: cases[index], ours, theirs: answers[index] }],
      );
      expect(wrong.slice(0, 10)).to.deep.equal([]);
    });

    it(`match and do not match often enough to mean something (${what})`, () => {
      expect(verdicts.filter((matches) => matches).length).to.be.greaterThan(CASES / 20);
      expect(verdicts.filter((matches) => !matches).length).to.be.greaterThan(CASES / 20);
      expect(new Set(cases.map(([patterns]) => patterns.join("|"))).size).to.be.greaterThan(2000);
    });
  }
});
