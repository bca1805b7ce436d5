import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { STACK_RESOURCE, analyzeStack } from "../harness/engine";
import { UNJUDGED } from "./stackCase";
import { STACK_CASES } from "./stackCases";

describe("rules about what resources are to each other", () => {
  for (const [what, { stack, finds = [], config = {} }] of Object.entries(STACK_CASES)) {
    it(`${finds.length === 0 ? "have nothing against" : "find"} ${what}`, () => {
      const found = analyzeStack(rules, [STACK_RESOURCE, ...stack], { ...UNJUDGED, ...config });
      const names = found.map(({ policy, urn }) => `${policy} ${urn.split("::").at(-1) ?? ""}`);
      expect(names.sort()).to.deep.equal([...finds].sort());
    });
  }

  it("name all flows of a circle, in their order, from the one that is judged", () => {
    const { stack = [] } = STACK_CASES["a way on from a circle, and a way into it"] ?? {};
    const found = analyzeStack(rules, [STACK_RESOURCE, ...stack], UNJUDGED);
    expect(found.map(({ message }) => /The flows (.*) form/.exec(message)?.[1]).sort()).to.deep.equal([
      "a.b, b.c, c.a",
      "b.c, c.a, a.b",
      "c.a, a.b, b.c",
    ]);
  });
});
