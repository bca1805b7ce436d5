import { expect } from "chai";
import {
  FaultyPreset,
  type MirrorMakerService,
  type ReplicationFlow,
  activeActive,
  activePassive,
  chain,
  fanIn,
  isolation,
  ring,
} from "../../../../components";
import { IDENTITY_REPLICATION_POLICY } from "../../../../components/topology/replication/replicationPolicy";
import { clusterAt, clustersOf, mirrorMaker } from "./presetTopologies";

/** The lines of the one message that a preset throws. */
function faultsOf(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    expect(error).to.be.instanceOf(FaultyPreset);
    return (error as Error).message.split("\n").slice(1);
  }
  return [];
}

describe("a preset", () => {
  const pair = clustersOf("eu", "us");
  const roles = { primary: "eu", standby: "us" } as const;
  const base = { clusters: pair, mirrorMaker };
  describe("refuses roles, each with its path, beside every other problem:", () => {
    it("an alias that no cluster has, one that is named twice, and one that is missing", () => {
      const given = { clusters: clustersOf<string>("eu", "us"), mirrorMaker };
      expect(faultsOf(() => activePassive({ ...given, roles: { primary: "eu", standby: "uss" } }))).to.deep.equal([
        '  - roles.standby: "uss" is not a cluster alias here; did you mean "us"?',
      ]);
      expect(faultsOf(() => activePassive({ ...given, roles: { primary: "eu", standby: "eu" } }))).to.deep.equal([
        '  - roles.standby: "eu" is roles.primary already; choose another cluster',
      ]);
      expect(faultsOf(() => activePassive({ ...given, roles: { primary: "eu" } }))).to.deep.equal([
        '  - roles.standby: is missing; write the alias of a cluster, or name a cluster "standby"',
      ]);
    });

    it("an alias that no cluster has at compile time, too", () => {
      // @ts-expect-error -- "uss" is none of the aliases
      expect(() => activePassive({ ...base, roles: { primary: "eu", standby: "uss" } })).to.throw(FaultyPreset);
    });

    it("an order that is not said, and too few clusters", () => {
      expect(faultsOf(() => ring(base))).to.deep.equal([
        "  - roles.order: is missing; list at least 3 aliases, in order",
      ]);
      expect(faultsOf(() => chain({ ...base, roles: { order: ["eu", "us"] } }))).to.deep.equal([
        "  - roles.order: has too few clusters (2); list at least 3, in order",
      ]);
      expect(faultsOf(() => fanIn({ ...base, roles: { target: "us" } }))).to.deep.equal([
        "  - roles.sources: has too few clusters (1); list at least 2",
      ]);
    });

    it("in one message with what is wrong elsewhere, and nothing that only follows from the roles", () => {
      const given = {
        clusters: clustersOf<string>("eu", "us", "a.b"),
        mirrorMaker: { plan: "startup-4" } as MirrorMakerService,
      };
      const wrong = { order: ["eu", 5, "us", "us"], ordr: "x" } as unknown as { order: string[] };
      expect(faultsOf(() => chain({ ...given, roles: wrong }))).to.deep.equal([
        '  - clusters["a.b"]: is not a valid cluster alias: a dot defeats MirrorMaker\'s cycle detection; write "a-b"',
        "  - mirrorMaker.ipFilter: is missing; write the networks that may connect, because Aiven's default is open to the world",
        "  - roles.order[1]: must be text of at most 64 characters, not 5",
        '  - roles.ordr: unknown key; did you mean "order"?',
      ]);
    });

    it("in an error that Pulumi prints without a stack trace", () => {
      expect(() => ring(base)).to.throw(FaultyPreset, /^Preset ring has 1 problem:/);
      expect(new FaultyPreset("x")).to.have.property("__pulumiRunError", true);
    });
  });

  describe("refuses what would defeat its purpose:", () => {
    it("a standby in the primary's region or with its maintenance day", () => {
      const clusters = { eu: clusterAt(0), us: { ...clusterAt(0), plan: "business-8" } };
      expect(faultsOf(() => activePassive({ clusters, roles, mirrorMaker }))).to.deep.equal([
        '  - clusters.us.cloudName: "google-region-0" is where "eu" is too, so one outage takes down both; choose another region',
        '  - clusters.us.maintenanceWindow.dow: "monday" is the day of "eu" too, so a bad upgrade reaches both before anybody notices; choose another day',
      ]);
    });

    for (const [name, make] of Object.entries({
      activeActive: (flow: Partial<ReplicationFlow>) => activeActive({ ...base, flow }),
      ring: (flow: Partial<ReplicationFlow>) =>
        ring({ clusters: clustersOf("a", "b", "c"), mirrorMaker, roles: { order: ["a", "b", "c"] }, flow }),
    })) {
      it(`topic names that are kept, in ${name}`, () => {
        expect(faultsOf(() => make({ replicationPolicyClass: IDENTITY_REPLICATION_POLICY }))).to.deep.equal([
          "  - flow.replicationPolicyClass: must not keep topic names here: the flows form a loop, and only prefixes stop a record from going round it; leave it out",
        ]);
      });
    }

    it("isolation without a list of topics, or with one that holds every topic", () => {
      const isolate = (topics?: string[]) =>
        faultsOf(() => isolation({ ...base, roles: { source: "eu", target: "us" }, flow: topics ? { topics } : {} }));
      expect(isolate()).to.deep.equal([
        "  - flow.topics: is missing; list the topics that may leave, such as orders\\..*",
      ]);
      for (const every of [[".*"], ["orders", ".+"], ["[a-z].*", "[^a-z].*"]]) {
        expect(isolate(every), every.join()).to.deep.equal([
          "  - flow.topics: allows every topic, so nothing is isolated; list the topics that may leave, such as orders\\..*",
        ]);
      }
      expect(isolate(["[a-z].*"])).to.deep.equal([]);
    });
  });
});
