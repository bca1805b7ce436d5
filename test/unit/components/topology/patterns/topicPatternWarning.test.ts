import { expect } from "chai";
import { topicPatternWarning } from "../../../../../components/topology/patterns/topicPatternWarning";

describe("warnings about topic patterns", () => {
  const warned: [pattern: string, warning: RegExp][] = [
    ["orders*", /means "order" and any number of "s".*write orders\.\* for every name/],
    ["orders-*", /any number of "-".*write orders-\.\*/],
    ["orders\\.*", /any number of "\\\."/],
    [
      "orders.created",
      /dot, which matches any character, so that orders-created matches too; write \\\. for a dot \(orders\\\.created\)/,
    ],
    ["[a-z]+-v2.created", /so that -v2-created/],
    ["^orders", /needs no \^ and \$/],
    ["orders\\.v2$", /needs no \^ and \$/],
    ["(?i)orders", /\(\?i\), which also changes the patterns after it in the list; write \(\?i:\.\.\.\)/],
    ["orders created", /matches no topic name/],
    ["orders/.*", /matches no topic name/],
    ["\\.{2}", /matches no topic name/],
    ["orders{250}a{250}", /matches no topic name/],
    ["^orders.created$", /dot, which matches.*; needs no \^ and \$/],
  ];
  for (const [pattern, warning] of warned) {
    it(`${pattern} has one`, () => {
      expect(topicPatternWarning(pattern)).to.match(warning);
    });
  }

  const silent = [".*", "orders", "orders.*", "orders\\..*", "team.*orders", "mm2.*\\.internal", ".*[\\-\\.]internal"];
  const unusual = [
    "(?i:orders)",
    "(?s).*",
    "[a.b]c",
    "\\Qa.b\\E",
    "(orders|payments)-v[0-9]+",
    "a\\$|b",
    ".+\\.v2",
    "x.{3}y",
  ];
  for (const pattern of [...silent, ...unusual]) {
    it(`${pattern} has none`, () => {
      expect(topicPatternWarning(pattern)).to.equal(undefined);
    });
  }

  it("says nothing of a pattern that is refused anyway", () => {
    expect(topicPatternWarning("*.orders")).to.equal(undefined);
  });
});
