import { expect } from "chai";
import { activeActive, activePassive, chain, fanIn, isolation, unidirectional } from "../../../../components";
import { expandPreset } from "../../../../components/presets/expandPreset";
import { furtherProblems } from "../../../../components/presets/furtherProblems";
import { IDENTITY_REPLICATION_POLICY } from "../../../../components/topology/replication/replicationPolicy";
import { clusterAt, clustersOf, mirrorMaker } from "./presetTopologies";

/** Presets take what a stack file holds before anybody has looked at its shape. */
describe("a preset of a topology that nobody has checked", () => {
  const roles = { primary: "eu", standby: "us" };
  const pair = clustersOf("eu", "us");
  const slow = { ...mirrorMaker, kafkaMirrormaker: { emitCheckpointsIntervalSeconds: 300 } };

  const passive = (given: Record<string, unknown>, ofRoles: unknown = roles) =>
    expandPreset(activePassive.definition, { clusters: pair, mirrorMaker, ...given }, ofRoles);
  const flowsOf = ({ topology }: { topology: Readonly<Record<string, unknown>> }) =>
    topology["flows"] as Record<string, unknown>[];
  const problemsOf = ({ problems }: { problems: readonly { path: string; message: string }[] }) =>
    problems.map(({ path, message }) => `${path}: ${message}`);

  describe("leaves to the schema what is not of its shape:", () => {
    it("flows that are no list", () => {
      expect(passive({ flows: "all" }).topology["flows"]).to.equal("all");
      expect(passive({ flows: "all" })).to.include({ ownFlows: 0, hasFlows: true });
    });

    it("services, and settings of a service, that are no maps", () => {
      expect(passive({ mirrorMakers: "fast" }).topology["mirrorMakers"]).to.equal("fast");
      const service = { ...mirrorMaker, kafkaMirrormaker: "fast" };
      expect(passive({ mirrorMaker: service }).topology["mirrorMaker"]).to.equal(service);
    });

    it("clusters that are no maps", () => {
      for (const clusters of [
        { eu: null, us: null },
        { eu: null, us: clusterAt(0) },
        { eu: clusterAt(0), us: null },
      ]) {
        expect(problemsOf(passive({ clusters }))).to.deep.equal([]);
      }
    });

    it("clusters that are no map, of which nobody can say whether an alias or a role is missing", () => {
      const given = { clusters: 5, mirrorMaker };
      expect(expandPreset(activePassive.definition, given, roles)).to.include({ hasFlows: false, topology: given });
      expect(problemsOf(expandPreset(activePassive.definition, given, roles))).to.deep.equal([]);
      expect(problemsOf(expandPreset(chain.definition, given, undefined))).to.deep.equal([]);
    });

    it("topics of an isolated cluster", () => {
      const isolate = (topics: unknown) =>
        expandPreset(
          isolation.definition,
          { clusters: pair, flows: [{ sourceCluster: "eu", targetCluster: "us", topics }] },
          {
            source: "eu",
            target: "us",
          },
        );
      for (const topics of [".*", [".*", 5], []]) expect(problemsOf(isolate(topics))).to.deep.equal([]);
    });
  });

  describe("says what is wrong with its roles once:", () => {
    it("roles that are no map", () => {
      const problems = problemsOf(passive({}, 5));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^roles: /);
    });

    it("an order that is no list", () => {
      const clusters = clustersOf("a", "b", "c");
      expect(problemsOf(expandPreset(chain.definition, { clusters, mirrorMaker }, { order: "a" }))).to.deep.equal([
        'roles.order: must be a list of cluster aliases, not "a"',
      ]);
    });

    it("a role of the wrong type, beside one that is missing", () => {
      const problems = problemsOf(passive({}, { primary: 5 }));
      expect(problems.map((problem) => problem.split(":")[0])).to.deep.equal(["roles.primary", "roles.standby"]);
    });

    it("an alias where there are no clusters to choose from", () => {
      expect(problemsOf(passive({ clusters: {} }))).to.deep.equal([
        'roles.primary: "eu" is not a cluster alias here',
        'roles.standby: "us" is not a cluster alias here',
      ]);
    });
  });

  describe("takes sets of clusters", () => {
    const clusters = clustersOf("sources", "a", "b", "hub");
    const flows = (of: unknown) =>
      flowsOf(expandPreset(fanIn.definition, { clusters, mirrorMaker }, of)).map(
        ({ sourceCluster, targetCluster }) => `${String(sourceCluster)}→${String(targetCluster)}`,
      );

    it("as they are named", () => {
      expect(flows({ sources: ["a", "b"], target: "hub" })).to.deep.equal(["a→hub", "b→hub"]);
    });

    it("as all that play no other part, also one whose alias is the name of the set", () => {
      expect(flows({ target: "hub" })).to.deep.equal(["sources→hub", "a→hub", "b→hub"]);
    });
  });

  describe("completes the flows that are written:", () => {
    it("each one that goes the way of any of its own", () => {
      const own = [
        { sourceCluster: "us", targetCluster: "hub", topics: ["orders"] },
        { sourceCluster: "hub", targetCluster: "us", topics: ["orders"] },
      ];
      const given = { clusters: clustersOf("eu", "us", "hub"), mirrorMaker, flows: own };
      const expanded = expandPreset(fanIn.definition, given, { target: "hub" });
      expect(expanded.ownFlows).to.equal(2);
      expect(flowsOf(expanded)[0]).to.include({ ...own[0], syncGroupOffsetsEnabled: false });
      expect(flowsOf(expanded)[1]).to.equal(own[1]);
      expect(flowsOf(expanded)[2]).to.include({ sourceCluster: "eu", targetCluster: "hub" });
    });

    it("with the interval of the service that the flow names", () => {
      const own = [{ sourceCluster: "eu", targetCluster: "us", mirrorMaker: "slow" }];
      const interval = (given: Record<string, unknown>) =>
        flowsOf(passive(given))[0]?.["syncGroupOffsetsIntervalSeconds"];
      expect(interval({ mirrorMakers: { slow, other: mirrorMaker }, flows: own })).to.equal(300);
      expect(interval({ mirrorMaker: slow })).to.equal(300);
      expect(interval({ flows: own })).to.equal(60);
    });
  });

  it("touches no service where it syncs no group offsets", () => {
    const given = { clusters: clustersOf("source", "target"), mirrorMaker };
    expect(expandPreset(unidirectional.definition, given, undefined).topology["mirrorMaker"]).to.equal(mirrorMaker);
  });

  it("refuses the way back from isolation, and lets every other flow be", () => {
    const given = {
      clusters: clustersOf("eu", "us", "ap"),
      mirrorMaker,
      flows: [
        { sourceCluster: "eu", targetCluster: "ap" },
        { sourceCluster: "ap", targetCluster: "us" },
        { sourceCluster: "us", targetCluster: "ap" },
        { sourceCluster: "ap", targetCluster: "eu" },
        { sourceCluster: "us", targetCluster: "eu" },
      ],
    };
    const isolated = expandPreset(isolation.definition, given, { source: "eu", target: "us" }, { topics: ["orders"] });
    expect(problemsOf(isolated)).to.deep.equal(['flows[4]: leads back to "eu", which isolation rules out; remove it']);
  });

  it("lets a flow out of a circle keep names", () => {
    const out = { sourceCluster: "eu", targetCluster: "lake", replicationPolicyClass: IDENTITY_REPLICATION_POLICY };
    const given = { clusters: clustersOf("eu", "us", "lake"), mirrorMaker, flows: [out] };
    expect(problemsOf(expandPreset(activeActive.definition, given, { members: ["eu", "us"] }))).to.deep.equal([]);
  });

  it("says one thing of the settings of all flows, however many there are", () => {
    const clusters = clustersOf("a", "b", "c", "d", "e");
    const faulty = messageOf(() =>
      activeActive({ clusters, mirrorMaker, flow: { replicationPolicyClass: IDENTITY_REPLICATION_POLICY } }),
    );
    expect(faulty.match(/\S*replicationPolicyClass/g)).to.deep.equal(["flow.replicationPolicyClass"]);
  });
});

describe("what else is wrong with the topology of a preset", () => {
  const problem = (path: string) => ({ path, message: "is wrong" });
  const paths = (hasFlows: boolean, ...found: string[]) =>
    furtherProblems({ problems: [problem("roles.order")], hasFlows }, found.map(problem)).map(({ path }) => path);

  it("is all but what the preset has said", () => {
    expect(paths(true, "flows", "roles.order", "mirrorMaker.cloudName")).to.deep.equal([
      "flows",
      "mirrorMaker.cloudName",
    ]);
  });

  it("is not what only follows from flows that nobody knows", () => {
    expect(paths(false, "flows", "mirrorMaker.cloudName", "mirrorMakers.fast.cloudName")).to.deep.equal([]);
    const others = ["clusters.flows", "flows[0].topics", "clusters.mirrorMaker.cloudName", "mirrorMaker.plan"];
    expect(paths(false, ...others)).to.deep.equal(others);
  });
});

function messageOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing is refused");
}
