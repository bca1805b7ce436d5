import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { adoption } from "../../cli/plan/importFile";
import { planReplication } from "../../components";
import { everything } from "../fixtures/everything";
import { mm2 } from "../fixtures/mm2";

/** Id of each resource by type and name. */
function adoptEverything(integrations: Parameters<typeof adoption>[3]) {
  const { plan, problems } = planReplication("all", everything());
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  const { importFile, withoutId } = adoption("all", "my-project", plan, integrations, "6.51.0");
  return { resources: importFile.resources, withoutId };
}

const integration = (service: string, alias: string, id: string) => ({
  service_integration_id: id,
  integration_type: "kafka_mirrormaker",
  dest_service: service,
  user_config: { cluster_alias: alias },
});

describe("the import file of an adoption", () => {
  it("gives each resource the id that the provider has for it, in the project of its service", () => {
    const { resources } = adoptEverything([
      integration("all-far", "created", "1"),
      integration("all-near", "created", "2"),
      { ...integration("all-near", "outside", "3"), integration_type: "kafka_logs" },
    ]);
    const ids = Object.fromEntries(resources.map(({ name, id }) => [name, id]));
    expect(ids).to.deep.equal({
      all: undefined,
      "Kafka all-created": "other-project/all-created",
      "KafkaTopic all-created.orders": "other-project/all-created/orders",
      "KafkaUser all-created.app": "other-project/all-created/app",
      "KafkaUser all-created.reader": "other-project/all-created/reader",
      "KafkaMirrorMaker all-far": "my-project/all-far",
      "KafkaMirrorMaker all-near": "my-project/all-near",
      "ServiceIntegration all-far.created": "my-project/1",
      "ServiceIntegration all-near.created": "my-project/2",
      "MirrorMakerReplicationFlow all-created.theirs": "my-project/all-far/created/theirs",
      "MirrorMakerReplicationFlow all-existing.created": "my-project/all-near/existing/created",
      "MirrorMakerReplicationFlow all-known.theirs": "my-project/all-far/known/theirs",
      "MirrorMakerReplicationFlow all-outside.created": "my-project/all-near/outside/created",
    });
  });

  it("has every resource but the component under the component", () => {
    const [component, ...children] = adoptEverything([]).resources;
    expect(component).to.deep.equal({
      type: "aiven-mirrormaker2:index:MirrorMaker2Replication",
      name: "all",
      logicalName: "all",
      component: true,
    });
    for (const child of children) expect(child).to.include({ parent: "all", version: "6.51.0" });
  });

  it("names what it has no id for", () => {
    expect(adoptEverything([integration("all-near", "created", "2")]).withoutId).to.include.members([
      "all-far.created",
      "all-near.existing",
      "all-near.outside",
      "all-outside",
      "all-created.app-writes",
    ]);
  });

  describe("on the command line", () => {
    const scratch = mkdtempSync(join(tmpdir(), "reuse-import-file-"));
    const notAList = join(scratch, "service.json");
    writeFileSync(notAList, "{}");
    after(() => {
      rmSync(scratch, { recursive: true });
    });
    const adopt = (...args: string[]) => mm2(["adopt", ...args]);

    const REFUSALS: [string, string[], RegExp][] = [
      ["an unknown stack", ["--stack", "staging"], /^error: There is no stack "staging" in .*dev, prod\.\n$/],
      [
        "a missing list",
        ["--stack", "dev", "--integrations", "nowhere.json"],
        /^error: There is no nowhere\.json: create it with "avn service integration-list <service> --json"\.\n$/,
      ],
      [
        "what is no list",
        ["--stack", "dev", "--integrations", notAList],
        /^error: .*service\.json must hold the list that "avn service integration-list <service> --json" prints\.\n$/,
      ],
    ];
    for (const [what, args, message] of REFUSALS) {
      it(`answers ${what} in a sentence, and prints no file`, () => {
        const { status, stdout, stderr } = adopt(...args);
        expect(stderr).to.match(message);
        expect(stdout).to.equal("");
        expect(status).to.equal(2);
      });
    }

    it("says what is missing in the file", () => {
      const { status, stdout, stderr } = adopt("--stack", "dev");
      expect(status, stderr).to.equal(0);
      expect(JSON.parse(stdout)).to.have.property("resources").that.has.length(7);
      expect(stderr).to.match(/^Left out, .*: mm2-dev-source, mm2-dev-target\n$/);
    });
  });
});
