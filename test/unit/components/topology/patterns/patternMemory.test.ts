import { expect } from "chai";
import { patternMemory } from "../../../../../components/topology/patterns/patternMemory";

describe("the memory of patterns", () => {
  it("finds each answer once, also when it is undefined, until it is full", () => {
    const memory = patternMemory<string | undefined>(2);
    const asked: string[] = [];
    const ask = (key: string): string | undefined =>
      memory(key, () => {
        asked.push(key);
        return key === "none" ? undefined : key.toUpperCase();
      });
    expect(["a", "none", "a", "none"].map(ask)).to.deep.equal(["A", undefined, "A", undefined]);
    expect(asked).to.deep.equal(["a", "none"]);
    expect(["b", "a", "b"].map(ask)).to.deep.equal(["B", "A", "B"]);
    expect(asked).to.deep.equal(["a", "none", "b", "a"]);
  });
});
