import { expect } from "chai";
import type { ReplicationFlow } from "../../../../../components";
import { planReplication } from "../../../../../components/topology/planReplication";
import { recipe } from "../../../../fixtures/topology";

function flowOf({ flows }: ReturnType<typeof recipe>): ReplicationFlow {
  const [flow] = flows;
  if (flow === undefined) throw new Error("the recipe has a flow");
  return flow;
}

const withTopics = (topology: ReturnType<typeof recipe>, ...names: string[]) => {
  const { source } = topology.clusters;
  if (source !== undefined) source.topics = Object.fromEntries(names.map((name) => [name, { partitions: 1 }]));
};

describe("planReplication, in doubt", () => {
  const warnings: [string, (topology: ReturnType<typeof recipe>) => void, string][] = [
    [
      "a MirrorMaker service far from what it writes to",
      (t) => {
        t.mirrorMaker.cloudName = "google-us-east1";
      },
      'mirrorMaker.cloudName: "google-us-east1" is not where its flows write to (google-europe-west1); MirrorMaker should read remotely and write locally, so leave it out or use one of these',
    ],
    [
      "a group offset sync each second",
      (t) => {
        flowOf(t).syncGroupOffsetsIntervalSeconds = 1;
      },
      "flows[0].syncGroupOffsetsIntervalSeconds: 1 s makes MirrorMaker list every consumer group of the source all the time; use 5 or more (60 matches the checkpoints)",
    ],
    [
      "a pattern that reads like a wildcard",
      (t) => {
        flowOf(t).topics = ["orders*"];
      },
      'flows[0].topics[0]: means "order" and any number of "s", because * repeats what comes before it; write orders.* for every name that starts like this',
    ],
    [
      "a topic that only some versions of MirrorMaker copy",
      (t) => {
        withTopics(t, "orders-internal");
      },
      'clusters.source.topics["orders-internal"]: ends in "internal": MirrorMaker 3.9 never copies it, but MirrorMaker 4.0 and later do (KIP-1074); rename it, so that an upgrade changes nothing',
    ],
    [
      "a topic that is prefixed even under IdentityReplicationPolicy",
      (t) => {
        withTopics(t, "my-heartbeats");
        flowOf(t).replicationPolicyClass = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
      },
      'clusters.source.topics["my-heartbeats"]: ends in "heartbeats", which even IdentityReplicationPolicy prefixes: its copy is called "source.my-heartbeats"; rename it',
    ],
  ];
  for (const [doubt, change, expected] of warnings) {
    it(`plans, with a warning, ${doubt}`, () => {
      const topology = recipe();
      change(topology);
      const { plan, warnings: found } = planReplication("mm2", topology);
      expect(plan).to.not.equal(undefined);
      expect(found.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([expected]);
    });
  }

  it("has nothing to warn of in the recipe", () => {
    expect(planReplication("mm2", recipe()).warnings).to.deep.equal([]);
  });
});
