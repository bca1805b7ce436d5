import { expect } from "chai";
import { growingName } from "../../../../../components/topology/patterns/growingName";

const passing = (topics: string[], topicsBlacklists: string[] = [], again = "a.", before = "") => ({
  lists: { topics, topicsBlacklists },
  before,
  again,
});

describe("a name that passes lists however long it grows", () => {
  it("is found where its growth is allowed, and not where it ends", () => {
    expect(growingName([passing(["[^.]+", ".*\\.orders"])])).to.deep.equal({ overlap: "some", example: "orders" });
    expect(growingName([passing(["[^.]+"])])).to.deep.equal({ overlap: "none" });
    expect(growingName([passing([".*"], ["([^.]+\\.){3}.*"])])).to.deep.equal({ overlap: "none" });
    expect(growingName([passing([".*"], ["([^.]+\\.){3}"])])).to.include({ overlap: "some" });
  });

  it("passes every list from where it is", () => {
    const both = [passing(["(a\\.)*[xy]"]), passing(["b\\.(a\\.)?[yz]"], [], "a.", "b.")];
    expect(growingName(both).overlap).to.equal("none");
    const turned = [passing(["(a\\.)*[xy]"]), passing(["b\\.[yz]"], [], "", "b.")];
    expect(growingName(turned)).to.deep.equal({ overlap: "some", example: "y" });
  });

  it("is a preferred one if that passes", () => {
    expect(growingName([passing([".*"])], ["orders"])).to.deep.equal({ overlap: "some", example: "orders" });
    expect(growingName([passing([".*x"])], ["orders"])).to.deep.equal({ overlap: "some", example: "x" });
  });

  it("is not known where a pattern cannot be read, what grows is no name, or prefixes are counted", () => {
    expect(growingName([passing(["(?=x)y"])]).overlap).to.equal("unknown");
    expect(growingName([passing([".*"], [], "ä.")]).overlap).to.equal("unknown");
    expect(growingName([passing([".*"], ["([^.]+\\.){240}.*"])]).overlap).to.equal("unknown");
  });
});
