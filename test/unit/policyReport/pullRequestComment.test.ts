import { expect } from "chai";
import fc from "fast-check";
import { code, codeBlock, literal } from "../../../policy/report/markdownText";
import { commentMarker, pullRequestComment } from "../../../policy/report/pullRequestComment";
import type { Report } from "../../../policy/report/report";
import { HOSTILE } from "./hostile";
import { recordedReport } from "./recorded";

/** A report whose every part is far too much for one comment. */
function huge(): Report {
  const report = recordedReport("blocked");
  const [violation] = report.violations;
  const [change] = report.changes;
  if (violation === undefined || change === undefined) throw new Error("The recording is empty.");
  const many = Array.from({ length: 3_000 }, (_, index) => String(index));
  return {
    ...report,
    violations: many.map((number) => ({ ...violation, urn: `${violation.urn}-${number}`, message: "m".repeat(5_000) })),
    errors: many.map((number) => number.repeat(3_000)),
    remediations: many.map((policy) => ({ policy, urn: violation.urn, properties: ["topics"] })),
    changes: many.map((number) => ({
      ...change,
      urn: `urn:pulumi:prod::p::aiven:index/kafkaTopic:KafkaTopic::topic-${number}`,
      kind: "delete" as const,
    })),
  };
}

describe("the comment of a stack on a pull request", () => {
  it("begins with its marker, by which it is found again", () => {
    const report = recordedReport("blocked");
    expect(pullRequestComment(report).startsWith(commentMarker(report))).to.equal(true);
    expect(commentMarker(report)).to.equal("<!-- mirrormaker2-report mirrormaker2/prod -->");
  });

  it("says the verdict first, and then the violations with the name of the rule", () => {
    const lines = pullRequestComment(recordedReport("blocked"))
      .split("\n")
      .filter((line) => line !== "");
    expect(lines[1]).to.equal("## ❌ `prod`: blocked by policy, 5 mandatory violations");
    expect(lines[2]).to.equal("### Policy violations");
    expect(lines[3]).to.match(
      /^- ❌ \*\*mm2-internal-topics-denied\*\* \(mandatory, high\) on `mm2-prod-source.target`/,
    );
  });

  it("puts every mandatory violation before the first advisory one", () => {
    const comment = pullRequestComment(HOSTILE);
    expect(comment.indexOf("(mandatory)")).to.be.lessThan(comment.indexOf("(advisory)"));
  });

  it("stays below GitHub's limit, says what it left out, and still has every section", () => {
    const comment = pullRequestComment(huge(), { runUrl: "https://ci.example/runs/1" });
    expect(comment.length).to.be.lessThan(65_536);
    expect(comment.length).to.be.greaterThan(40_000);
    for (const title of [
      "Policy violations",
      "Errors",
      "Fixed by policies",
      "destructive changes",
      "Resource changes",
    ]) {
      expect(comment).to.contain(title);
    }
    expect(comment).to.match(/_\d+ more did not fit here; see the run\._/);
    expect(comment.trim().endsWith("[run](https://ci.example/runs/1)</sub>")).to.equal(true);
  });

  it("is cut between items only: every block and every collapsed section is closed, whatever the limit", () => {
    const report = { ...recordedReport("replacedProject"), errors: ["first", "second"] };
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 30_000 }), (limit) => {
        const comment = pullRequestComment(report, { limit });
        expect(comment.length).to.be.at.most(limit);
        expect(comment.split("<details>").length).to.equal(comment.split("</details>").length);
        expect((comment.match(/^```/gm) ?? []).length % 2).to.equal(0);
      }),
    );
  });

  it("says how it was made, when that matters", () => {
    expect(pullRequestComment(recordedReport("drift"), { note: "Without secrets." })).to.contain(
      "\n> Without secrets.\n",
    );
  });
});

const MARKS = [
  "`",
  "~",
  "<",
  ">",
  "&",
  "\n",
  "#",
  "@",
  "*",
  "_",
  "[",
  "]",
  "|",
  "!",
  ":",
  "/",
  "\\",
  "$",
  " ",
  "a",
  "amp;",
];

describe("a text in Markdown", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...MARKS) }));

  it("leaves no mark, tag, link, mention or reference that could have a meaning", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = literal(text).replaceAll("<br>", "").replaceAll("&#8203;", "\u200b");
        expect(shown).not.to.match(/[<>]|(?<!\\)(\\\\)*[`*_[\]~|$]|[@#](?!\u200b)|[^\\]:\/\/|&(?!amp;|lt;|gt;)/);
        expect(shown).not.to.contain("\n");
      }),
    );
  });

  it("cannot leave a span of code", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const span = code(text);
        const [ticks = ""] = /^`+/.exec(span) ?? [];
        const inner = span.slice(ticks.length, span.length - ticks.length);
        expect((inner.match(/`+/g) ?? []).map(({ length }) => length)).not.to.include(ticks.length);
        expect(span).not.to.contain("\n");
      }),
    );
  });

  it("cannot close a block of code", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [fence = "", ...lines] = codeBlock(text).split("\n");
        const closing = lines.findIndex((line) => line.trimStart().startsWith(fence));
        expect(closing).to.equal(lines.length - 1);
      }),
    );
  });
});
