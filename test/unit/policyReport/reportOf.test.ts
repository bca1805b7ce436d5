import { expect } from "chai";
import fc from "fast-check";
import { headline } from "../../../policy/report/headline";
import { type EngineEvent, failureReport, reportOf } from "../../../policy/report/reportOf";
import { resourceOf } from "../../../policy/report/urn";
import { originOf, recordedEvents, recordedReport } from "./recorded";

const shown = (changes: { urn: string; kind: string }[]) =>
  changes.map(({ urn, kind }) => `${kind} ${resourceOf(urn).name}`);

const FLOW = "urn:pulumi:dev::p::aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow::flow";
const finding = (policyName: string, enforcementLevel: string, message = "About.\nWrong."): EngineEvent => ({
  policyEvent: {
    resourceUrn: FLOW,
    message,
    policyName,
    enforcementLevel,
    policyPackName: "pack",
    policyPackVersion: "1.0.0",
  },
});

const updateOf = (before: Record<string, unknown>, after: Record<string, unknown>, outputs = {}): EngineEvent => ({
  resourcePreEvent: {
    metadata: {
      op: "update",
      urn: FLOW,
      type: "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow",
      old: { inputs: before, outputs },
      new: { inputs: after },
    },
  },
});

describe("a report of engine events", () => {
  it("leaves out errors that only say that something failed, or that its violations say better", () => {
    const error = (message: string): EngineEvent => ({ diagnosticEvent: { severity: "error", message } });
    const messages = ["", "preview failed", "3 policy violations were found", "policy violation was found"];
    const kept = ["the preview failed for lack of memory", "preview failed: no route"];
    const report = reportOf({ ...originOf("removedTopic"), succeeded: false }, [...messages, ...kept].map(error));
    expect(report.errors).to.deep.equal(kept);
  });

  it("has its errors in the headline, where there are any", () => {
    const report = { ...recordedReport("removedTopic"), errors: ["one"] };
    expect(headline(report)).to.contain("1 error, ");
    expect(headline({ ...report, errors: ["one", "two"] })).to.contain("2 errors, ");
    expect(headline({ ...report, errors: [] })).to.not.contain("error");
  });

  it("tells what changes, the destructive first, and counts what stays", () => {
    const report = recordedReport("removedTopic");
    expect(shown(report.changes)).to.deep.equal([
      "delete mm2-dev-target.topic-b",
      "update mm2-dev",
      "update mm2-dev-source.topic-a",
    ]);
    // The component, two services, two integrations and the flow; neither the stack nor the provider.
    expect(report.unchanged).to.equal(6);
    expect(report.changes[2]?.properties).to.deep.equal([{ path: "partitions", before: "3", after: "6" }]);
  });

  it("takes the steps of a replacement for one, and tells what forces it", () => {
    const { changes } = recordedReport("replacedProject");
    expect(new Set(changes.map(({ kind }) => kind))).to.deep.equal(new Set(["replace"]));
    expect(changes).to.have.length(8);
    expect(changes.map(({ replacedFor }) => replacedFor)).to.deep.equal(changes.map(() => ["project"]));
    expect(changes[0]?.properties).to.deep.include({
      path: "project",
      before: '"my-aiven-project"',
      after: '"other-project"',
    });
  });

  it("splits a violation into what the policy is about and what is wrong here", () => {
    const { violations, succeeded } = recordedReport("blocked");
    expect(succeeded).to.equal(false);
    expect(violations.map(({ policy }) => policy)).to.deep.equal(Array(5).fill("mm2-internal-topics-denied"));
    const [first] = violations;
    expect(first?.description).to.match(/^Every replication flow must deny/);
    expect(first?.message).to.match(/^The flow would copy topics/);
    expect(first?.severity).to.equal("high");
    expect(resourceOf(first?.urn ?? "").name).to.equal("mm2-prod-source.target");
  });

  it("has no error besides the violations when they are why it failed", () => {
    expect(recordedReport("blocked").errors).to.deep.equal([]);
  });

  it("tells what has drifted by what a refresh found", () => {
    const { changes } = recordedReport("drift");
    expect(shown(changes)).to.deep.equal([
      "delete mm2-dev-target.topic-b",
      "update mm2-dev-source",
      "update mm2-dev-source.topic-a",
    ]);
    expect(changes[1]?.properties).to.deep.equal([
      { path: "maintenanceWindowDow", before: '"monday"', after: '"sunday"' },
    ]);
  });

  it("takes new outputs in another stack for no drift, and for a change everywhere else", () => {
    // As CLI 3.259 writes them in a refresh after the other stack has put out something new.
    const type = "pulumi:pulumi:StackReference";
    const stackReference = (op: string): NonNullable<EngineEvent["resOutputsEvent"]> => ({
      metadata: {
        op,
        urn: `urn:pulumi:dev::p::${type}::organization/a/dev`,
        type,
        old: { inputs: { name: "organization/a/dev" }, outputs: { outputs: { n: 1 } } },
        new: { inputs: { name: "organization/a/dev" }, outputs: { outputs: { n: 2 } } },
        detailedDiff: null,
      },
    });
    const read = (op: string) => reportOf(originOf("drift"), [{ resOutputsEvent: stackReference(op) }]);
    expect(read("update")).to.deep.include({ changes: [], unchanged: 1 });
    expect(read("delete").changes).to.have.length(1);
    const preview = reportOf(originOf("removedTopic"), [{ resourcePreEvent: stackReference("update") }]);
    expect(preview.changes).to.have.length(1);

    const both = [...recordedEvents("drift"), { resOutputsEvent: stackReference("update") }];
    expect(reportOf(originOf("drift"), both).changes).to.deep.equal(recordedReport("drift").changes);
  });

  it("puts mandatory violations before advisory ones, and says each once", () => {
    const events = [
      finding("b", "advisory"),
      finding("z", "mandatory"),
      finding("a", "mandatory"),
      finding("a", "mandatory"),
    ];
    const { violations } = reportOf(originOf("blocked"), events);
    expect(violations.map(({ policy, enforcementLevel }) => [policy, enforcementLevel])).to.deep.equal([
      ["a", "mandatory"],
      ["z", "mandatory"],
      ["b", "advisory"],
    ]);
  });

  it("is the same in whatever order the events come", () => {
    const events = recordedEvents("blocked");
    const expected = recordedReport("blocked");
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(reportOf(originOf("blocked"), shuffled)).to.deep.equal(expected);
      }),
    );
  });

  it("says that a secret changed, not to what", () => {
    const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "[secret]" };
    const event = updateOf({ a: secret, b: secret }, { a: secret, b: "plain" });
    const metadata = event.resourcePreEvent?.metadata;
    if (metadata !== undefined) metadata.diffs = ["a", "b"];
    expect(reportOf(originOf("removedTopic"), [event]).changes[0]?.properties).to.deep.equal([
      { path: "b", before: "[secret]", after: '"plain"' },
      { path: "a", before: "[secret]", after: "[secret]" },
    ]);
  });

  it("says that a value is not known yet, and looks into lists and maps", () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const event = updateOf(
      { list: ["a", "b"], map: { "key.with.dots": 1 }, gone: true },
      { list: ["a", unknown, "c"], map: { "key.with.dots": 2 } },
    );
    expect(reportOf(originOf("removedTopic"), [event]).changes[0]?.properties).to.deep.equal([
      { path: "gone", before: "true" },
      { path: "list[1]", before: '"b"', after: "[unknown]" },
      { path: "list[2]", after: '"c"' },
      { path: 'map["key.with.dots"]', before: "1", after: "2" },
    ]);
  });

  it("compares with what is there when the program says the same as before", () => {
    const event = updateOf({ partitions: 3 }, { partitions: 3 }, { partitions: 4, state: "RUNNING" });
    expect(reportOf(originOf("removedTopic"), [event]).changes[0]?.properties).to.deep.equal([
      { path: "partitions", before: "4", after: "3" },
    ]);
  });

  it("keeps what a remediation changed by name only", () => {
    const event: EngineEvent = {
      policyRemediationEvent: {
        resourceUrn: FLOW,
        policyName: "p",
        policyPackName: "pack",
        policyPackVersion: "1.0.0",
        before: { topics: [".*"], password: "hunter2" },
        after: { topics: [".*"], password: "hunter3", topicsBlacklists: ["__.*"] },
      },
    };
    const report = reportOf(originOf("removedTopic"), [event]);
    expect(report.remediations).to.deep.equal([
      { policy: "p", urn: FLOW, properties: ["password", "topicsBlacklists"] },
    ]);
    expect(JSON.stringify(report)).not.to.contain("hunter");
  });

  it("carries what kept a preview from running at all", () => {
    const origin = { project: "p", stack: "dev", operation: "preview", file: "Pulumi.dev.yaml" } as const;
    expect(failureReport(origin, "There is no policy configuration.")).to.deep.include({
      succeeded: false,
      errors: ["There is no policy configuration."],
    });
  });
});
