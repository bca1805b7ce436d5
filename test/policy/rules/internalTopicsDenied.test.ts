import { expect } from "chai";
import { internalTopicsDenied } from "../../../policy/rules/topics/internalTopicsDenied";
import { type PackConfig, analyze, remediate } from "../harness/engine";
import { INTERNAL_TOPICS, flow } from "../harness/resources";
import { UNKNOWN_ON_THE_WIRE } from "../harness/wire";

const NAME = "mm2-internal-topics-denied";
const RECIPE_DENY_LIST = [".*[\\-\\.]internal", ".*\\.replica", "__.*"];

function findings(changes: Record<string, unknown>, config: PackConfig = {}): string[] {
  return analyze([internalTopicsDenied], flow(changes), config).map(({ message }) => message);
}

describe(NAME, () => {
  it("is content when every internal topic is denied", () => {
    expect(findings({ topics: [".*"], topicsBlacklists: INTERNAL_TOPICS })).to.deep.equal([]);
  });

  it("names the owner, an example and the pattern to add for each family that an empty deny list lets through", () => {
    const messages = findings({ topics: [".*"], topicsBlacklists: [] });
    expect(messages).to.have.length(5);
    expect(messages[0]).to.include("mm2-offset-syncs.target.internal").and.to.include('"mm2.*\\\\.internal"');
  });

  it("finds what the recipe's deny list misses: the schema registry's and Connect's topics", () => {
    const messages = findings({ topics: [".*"], topicsBlacklists: RECIPE_DENY_LIST }).join("\n");
    expect(messages).to.include("_schemas").and.to.include("connect-configs").and.not.to.include("mm2-offset-syncs");
  });

  it("takes an empty allow list for every topic, as Aiven does", () => {
    expect(findings({ topics: [], topicsBlacklists: [] })).to.have.length(5);
    expect(findings({ topics: undefined, topicsBlacklists: undefined })).to.have.length(5);
  });

  it("is content without a deny list when the allow list lets no internal topic through", () => {
    expect(findings({ topics: ["orders\\..*"], topicsBlacklists: [] })).to.deep.equal([]);
  });

  it("says nothing while an item of either list is unknown", () => {
    expect(findings({ topics: [".*"], topicsBlacklists: ["a", UNKNOWN_ON_THE_WIRE] })).to.deep.equal([]);
    expect(findings({ topics: [UNKNOWN_ON_THE_WIRE], topicsBlacklists: [] })).to.deep.equal([]);
  });

  for (const kafkaLine of ["3.9", "4.x"]) {
    it(`asks less of MirrorMaker ${kafkaLine}, which skips its own internal topics by itself`, () => {
      const messages = findings({ topics: [".*"], topicsBlacklists: [] }, { [NAME]: { kafkaLine } }).join("\n");
      expect(messages).to.include("_schemas").and.to.include("connect-configs").and.not.to.include("mm2-");
    });
  }

  it("denies the topics that the configuration names", () => {
    const config = { [NAME]: { sampleTopics: ["orders.pii"] } };
    expect(findings({}, config)).to.have.length(1);
    expect(findings({ topicsBlacklists: [...INTERNAL_TOPICS, ".*pii"] }, config)).to.deep.equal([]);
  });

  it("adds only what is missing, at the end, when it remediates", async () => {
    const remediated = await remediate(internalTopicsDenied, flow({ topicsBlacklists: ["__.*", "private.*"] }));
    expect(remediated?.["topicsBlacklists"]).to.deep.equal([
      "__.*",
      "private.*",
      "mm2.*\\.internal",
      ".*\\.checkpoints\\.internal",
      "_schemas",
      "connect-(configs|offsets|status)",
    ]);
  });

  it("leaves a complete deny list, and one that is partly unknown, as it is", async () => {
    expect(await remediate(internalTopicsDenied, flow())).to.equal(undefined);
    const unknown = flow({ topicsBlacklists: [UNKNOWN_ON_THE_WIRE] });
    expect(await remediate(internalTopicsDenied, unknown)).to.equal(undefined);
  });
});
