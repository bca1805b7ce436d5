import { expect } from "chai";
import fc from "fast-check";
import { RE2JS } from "re2js";
import {
  internalTopicsLetThrough,
  withInternalTopicsDenied,
} from "../../../../../components/topology/replication/internalTopics";
import { topicMatcher, topicPatternProblem } from "../../../../../components/topology/patterns/topicPattern";

describe("topic patterns", () => {
  // Each verdict was read off java.util.regex.Pattern.matches.
  const verdicts: [pattern: string, topic: string, matches: boolean][] = [
    [".*", "orders", true],
    ["orders", "orders-v2", false],
    ["orders", "Orders", false],
    ["(?i)orders", "Orders", true],
    ["orders.*", "orders-v2", true],
    [".*[\\-\\.]internal", "mm2-offset-syncs.b.internal", true],
    [".*[\\-\\.]internal", "internal", false],
    ["\\Qa.b\\E", "a.b", true],
    ["\\Qa.b\\E", "axb", false],
    ["orders|payments", "payments", true],
    ["orders|payments", "orders-payments", false],
    ["t-\\d+", "t-42", true],
  ];
  for (const [pattern, topic, matches] of verdicts) {
    it(`${pattern} ${matches ? "matches" : "does not match"} ${topic}`, () => {
      expect(topicPatternProblem(pattern)).to.equal(undefined);
      expect(topicMatcher([pattern])(topic)).to.equal(matches);
    });
  }

  const unusable: [pattern: string, why: RegExp][] = [
    ["t-[0-9]{1,3}", /comma/],
    ["(?!__).*", /lookaround/],
    ["(a)\\1", /back-reference/],
    ["a++", /possessive/],
    ["[a-z&&[^b]]", /intersection/],
    ["[a[bc]]", /nested class/],
    ["[[:alpha:]]+", /POSIX class/],
    ["(?P<n>a)", /\(\?P/],
    ["(?U)a", /flag U/],
    ["(", /regular expression/],
    ["a)", /regular expression/],
    ["a{1001}", /regular expression/],
    ["(?<n>a)", /named group/],
    ["(?>a)", /atomic group/],
    ["(?<=a)b", /lookaround/],
    ["(?m)a", /the only supported flag is i/],
    ["(?x)a", /the only supported flag is i/],
    ["*.orders", /not wildcards: write \.\*/],
    ["a|*", /nothing to repeat/],
    ["(?i)*", /nothing to repeat/],
    ["a**", /repeats a repetition/],
    ["a{2}{3}", /repeats a repetition/],
    ["a{b}", /write \\\{/],
    ["a{", /write \\\{/],
    ["\\12", /back-reference/],
    ["\\012", /octal/],
    ["\\pL", /Unicode class/],
    ["\\p{Greek}", /Unicode class/],
    ["\\v", /do not share/],
    ["\\h", /do not share/],
    ["\\C", /do not share/],
    ["\\K", /do not share/],
    ["\\Z", /do not share/],
    ["\\Qa", /\\Q without/],
    ["\\Q\\E", /\\Q without/],
    ["a\\", /backslash/],
    ["[]a]", /starts a class with \]/],
    ["[^]a]", /starts a class with \]/],
    ["[ab&&a]", /intersection/],
    ["[a-c-e]", /\\- for a hyphen/],
    ["[\\w-z]", /\\- for a hyphen/],
    ["[\\b]", /read differently/],
    ["[ab", /is not closed/],
    ["commandé", /printable ASCII/],
    ["(?i)ſ", /printable ASCII/],
    ["a\tb", /printable ASCII/],
    ["", /without spaces/],
    [" a", /without spaces/],
  ];
  for (const [pattern, why] of unusable) {
    it(`refuses ${JSON.stringify(pattern)}`, () => {
      expect(topicPatternProblem(pattern)).to.match(why);
    });
  }

  it("joins a list as MirrorMaker does, so a flag reaches on to the patterns after it", () => {
    expect(topicMatcher(["(?i)orders", "payments"])("PAYMENTS")).to.equal(true);
    expect(topicMatcher(["(?i:orders)", "payments"])("PAYMENTS")).to.equal(false);
    expect(topicMatcher(["payments", "(?i)orders"])("PAYMENTS")).to.equal(false);
  });

  it("answers for names and name.* without RE2 what RE2 would answer", () => {
    const part = fc.constantFrom(
      "a",
      "b",
      "A",
      "-",
      "\\.",
      ".",
      ".*",
      "a*",
      "b?",
      "(a|b)",
      "[ab]",
      "|",
      "(?i)",
      "(?i:B)",
    );
    const pattern = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(""))
      .filter((text) => topicPatternProblem(text) === undefined);
    const topic = fc.array(fc.constantFrom("a", "b", "B", "-", "."), { maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), topic, (patterns, name) => {
        expect(topicMatcher(patterns)(name)).to.equal(RE2JS.compile(patterns.join("|")).testExact(name));
      }),
      { numRuns: 3000, seed: 20_261_124 },
    );
  });

  it("an empty list matches nothing", () => {
    expect(topicMatcher([])("orders")).to.equal(false);
  });
});

describe("internal topics", () => {
  it("finds by matching, not by comparing text, what a deny list lets through", () => {
    expect(internalTopicsLetThrough(["(mm2|_|.*checkpoints|connect-).*"])).to.deep.equal([]);
    expect(internalTopicsLetThrough(["mm2-.*", "__.*"]).map((family) => family.samples[0])).to.deep.equal([
      "source.checkpoints.internal",
      "_schemas",
      "connect-configs",
    ]);
  });

  it("does not count a pattern that MirrorMaker could not read", () => {
    expect(internalTopicsLetThrough(["(?!orders).*"])).to.have.length(5);
  });

  it("leaves a complete deny list as it is", () => {
    expect(withInternalTopicsDenied([".*"])).to.deep.equal([".*"]);
  });

  it("denies no topic that users are likely to have", () => {
    const denied = topicMatcher(withInternalTopicsDenied([]));
    const users = ["orders", "audit.internal", "orders-internal", "connections", "connect-orders", "a.replica", "mm2"];
    expect(users.filter(denied)).to.deep.equal([]);
  });
});
