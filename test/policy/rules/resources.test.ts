import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { analyze } from "../harness/engine";
import { RESOURCE_CASES } from "./resourceCases";

describe("rules about one resource", () => {
  for (const [what, [resource, policies, config]] of Object.entries(RESOURCE_CASES)) {
    it(`${policies.length === 0 ? "have nothing against" : "find"} ${what}`, () => {
      expect(analyze(rules, resource, config).map(({ policy }) => policy)).to.deep.equal(policies);
    });
  }
});
