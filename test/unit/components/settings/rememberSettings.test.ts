import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { rememberSettings } from "../../../../components";
import { RecordingMocks, settled } from "../../../fixtures/mocks";

const kept = { "service a": { path: "clusters.a", settings: { "kafka.numPartitions": 3 } } };
const now = { "service a": { path: "clusters.a", settings: {} } };

describe("rememberSettings", () => {
  const warnings: string[] = [];
  const warn = pulumi.log.warn;
  let mocks: RecordingMocks;
  beforeEach(async () => {
    warnings.length = 0;
    Object.assign(pulumi.log, { warn: (text: string) => Promise.resolve(void warnings.push(text)) });
    mocks = new RecordingMocks("update");
    await mocks.install();
  });
  afterEach(() => Object.assign(pulumi.log, { warn }));

  const result = async (...args: Parameters<typeof rememberSettings>) => {
    const value = await new Promise((resolve) => rememberSettings(...args).apply(resolve));
    await settled();
    return value;
  };

  it("says nothing before the first up", async () => {
    expect(await result(now)).to.deep.equal({});
    expect(warnings).to.deep.equal([]);
  });

  it("warns of what the last up had sent, and gives what is still to be told", async () => {
    mocks.lastOutputs = { appliedSettings: kept, other: 1 };
    expect(await result(now)).to.deep.equal(kept);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^clusters\.a\.kafka\.numPartitions: is no longer set, but Aiven keeps 3: set 1,/);
  });

  it("reads the output of the name that it is given", async () => {
    mocks.lastOutputs = { mine: kept };
    expect(await result(now, "mine")).to.deep.equal(kept);
    expect(await result(now)).to.deep.equal({});
  });

  it("warns, and goes on, when the outputs cannot be read", async () => {
    mocks.lastOutputs = "no access";
    expect(await result(kept)).to.deep.equal(kept);
    expect(warnings.join()).to.contain("cannot be read");
  });
});
