import { expect } from "chai";
import { rules } from "../../policy/policies";
import { BREAKS, recipe } from "./harness/brokenPrograms";
import { configOf } from "./harness/configs";
import { STACK_RESOURCE, run } from "./harness/engine";

const PROD = configOf("prod");

describe("a program with one fault, in prod", () => {
  it("is let through without it, and without a word", () => {
    expect(run(rules, [STACK_RESOURCE, ...recipe("")], PROD)).to.deep.equal([]);
  });

  it("comes in fifteen sorts", () => {
    expect(new Set(Object.values(BREAKS).map(({ rule }) => rule)).size).to.equal(15);
  });

  for (const [what, fault] of Object.entries(BREAKS)) {
    it(`is blocked by ${fault.rule} alone when ${what}`, () => {
      const found = run(rules, [STACK_RESOURCE, ...recipe("", fault)], PROD);
      const blocking = found.filter(({ level }) => level === "mandatory").map(({ policy }) => policy);
      expect([...new Set(blocking)]).to.deep.equal([fault.rule]);
    });
  }
});
