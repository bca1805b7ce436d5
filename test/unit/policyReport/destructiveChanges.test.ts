import { expect } from "chai";
import { destructiveChanges } from "../../../policy/report/destructiveChanges";
import type { ChangeKind, PropertyChange, Report } from "../../../policy/report/report";
import { resourceOf } from "../../../policy/report/urn";
import { recordedReport } from "./recorded";

const shown = (report: Report) =>
  destructiveChanges(report).map(({ change }) => `${change.kind} ${resourceOf(change.urn).name}`);

function changing(type: string, kind: ChangeKind, properties: PropertyChange[] = []): Report {
  const urn = `urn:pulumi:dev::p::aiven-mirrormaker2:index:MirrorMaker2Replication$${type}::thing`;
  return {
    ...recordedReport("removedTopic"),
    changes: [{ urn, kind, protected: false, properties, replacedFor: [] }],
  };
}

describe("destructive changes of a preview", () => {
  it("are the deletion of a topic, and not the updates beside it", () => {
    expect(shown(recordedReport("removedTopic"))).to.deep.equal(["delete mm2-dev-target.topic-b"]);
  });

  it("are the replacement of services, topics and integrations, and not of the flow, which holds no data", () => {
    const replaced = shown(recordedReport("replacedProject"));
    expect(replaced).to.include.members([
      "replace mm2-dev-source",
      "replace mm2-dev-source.topic-a",
      "replace mm2-dev",
    ]);
    expect(replaced).to.have.length(7);
    expect(replaced).not.to.include("replace mm2-dev-source.target");
  });

  it("are what another cluster alias takes away", () => {
    expect(shown(recordedReport("renamedAlias"))).to.deep.equal([
      "delete mm2-dev-target",
      "delete mm2-dev-target.topic-b",
      "delete mm2-dev-target",
    ]);
  });

  it("are another alias of an integration that stays", () => {
    const report = changing("aiven:index/serviceIntegration:ServiceIntegration", "update", [
      { path: "kafkaMirrormakerUserConfig.clusterAlias", before: '"a"', after: '"b"' },
    ]);
    expect(destructiveChanges(report)[0]?.loss).to.contain("names of remote topics");
  });

  for (const [type, kind] of [
    ["aiven:index/kafka:Kafka", "update"],
    ["aiven:index/kafka:Kafka", "create"],
    ["aiven:index/kafkaTopic:KafkaTopic", "import"],
    ["aiven:index/serviceIntegration:ServiceIntegration", "update"],
    ["aiven:index/kafkaUser:KafkaUser", "delete"],
  ] as const) {
    it(`are not ${kind} of ${type}`, () => {
      expect(shown(changing(type, kind))).to.deep.equal([]);
    });
  }

  it("are none in what has drifted: that is lost already", () => {
    expect(shown(recordedReport("drift"))).to.deep.equal([]);
  });
});
