import { expect } from "chai";
import type { KafkaCluster } from "../../../../../components";
import { planReplication } from "../../../../../components/topology/planReplication";
import { recipe } from "../../../../fixtures/topology";

/** `path: message` of every problem. */
function problemsOf(change: (topology: ReturnType<typeof recipe>) => void): string[] {
  const topology = recipe();
  change(topology);
  return (planReplication("mm2", topology).problems ?? []).map(({ path, message }) => `${path}: ${message}`);
}

function member<T>(map: Record<string, T>, key: string): T {
  const value = map[key];
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
}

function first<T>(list: T[]): T {
  const [value] = list;
  if (value === undefined) throw new Error("empty list");
  return value;
}

describe("planReplication refuses", () => {
  const refusals: [string, (topology: ReturnType<typeof recipe>) => void, string[]][] = [
    [
      "an alias with a dot",
      (t) => {
        t.clusters["eu.west"] = { existingService: "k" };
      },
      [
        'clusters["eu.west"]: is not a valid cluster alias: a dot defeats MirrorMaker\'s cycle detection; write "eu-west"',
      ],
    ],
    [
      "an upper-case alias",
      (t) => {
        t.clusters["DC1"] = { existingService: "k" };
      },
      ["clusters.DC1: is not a valid cluster alias: use lower-case letters, digits, - and _, at most 64 characters"],
    ],
    [
      "one cluster only",
      (t) => {
        delete t.clusters["target"];
        t.flows = [];
      },
      [
        "clusters: must hold at least two clusters",
        "flows: is empty; write at least one flow, or nothing is replicated",
      ],
    ],
    [
      "a created cluster without plan, cloud and IP filter",
      (t) => {
        t.clusters["source"] = {} as KafkaCluster;
      },
      [
        "clusters.source.plan: is missing; write a plan such as business-4 (or name an existingService)",
        "clusters.source.cloudName: is missing; write a cloud and region such as google-europe-west1 (or name an existingService)",
        "clusters.source.ipFilter: is missing; write the networks that may connect, because Aiven's default is open to the world",
      ],
    ],
    [
      "an existing service that is to be changed",
      (t) => {
        t.clusters["source"] = { existingService: "k", plan: "startup-4" } as unknown as KafkaCluster;
      },
      ["clusters.source.plan: cannot be combined with existingService, which is never changed; remove one of the two"],
    ],
    [
      "an IP filter that is no network",
      (t) => {
        t.mirrorMaker.ipFilter = ["10.0.0.0/33"];
      },
      [
        'mirrorMaker.ipFilter[0]: "10.0.0.0/33" is not a network; write an address and a prefix length such as 10.0.0.0/8',
      ],
    ],
    [
      "two services of one name",
      (t) => {
        t.mirrorMaker.serviceName = "source";
      },
      ['mirrorMaker.serviceName: "source" is already the name of another service here; choose a different one'],
    ],
    [
      "a flow that names a service instead of an alias",
      (t) => {
        first(t.flows).targetCluster = "targett";
      },
      ['flows[0].targetCluster: "targett" is not a cluster alias here; did you mean "target"?'],
    ],
    [
      "a flow from a cluster to itself",
      (t) => {
        first(t.flows).targetCluster = "source";
      },
      ["flows[0].targetCluster: must be a different cluster from sourceCluster"],
    ],
    [
      "two flows for one pair",
      (t) => {
        t.flows.push({ sourceCluster: "source", targetCluster: "target" });
      },
      [
        "flows[1]: goes from source to target as flows[0] does; Aiven allows one flow for each pair, so merge their topics",
      ],
    ],
    [
      "an empty list of topics",
      (t) => {
        first(t.flows).topics = [];
      },
      ['flows[0].topics: is empty, which Aiven reads as every topic; write [".*"], or enable: false'],
    ],
    [
      "identity flows in both directions",
      (t) => {
        const replicationPolicyClass = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
        t.flows = [
          { sourceCluster: "source", targetCluster: "target", replicationPolicyClass },
          { sourceCluster: "target", targetCluster: "source", replicationPolicyClass },
        ];
      },
      ["source → target → source", "target → source → target"].map(
        (way, i) =>
          `flows[${String(i)}].replicationPolicyClass: keeps topic names around a loop (${way}), so records of "topic-a" are copied forever; use DefaultReplicationPolicy in all of its flows (one alone does not stop it), or give the flows topics that do not overlap`,
      ),
    ],
    [
      "a topic that MirrorMaker would take for a copy",
      (t) => {
        member(t.clusters, "source").topics = { "eu.target.orders": { partitions: 1 } };
      },
      [
        'clusters.source.topics["eu.target.orders"]: contains the cluster alias "target" before a dot, so MirrorMaker mistakes it for a copy from that cluster and silently skips it; rename the topic or the alias',
      ],
    ],
    [
      "an internal topic and an illegal name",
      (t) => {
        member(t.clusters, "source").topics = { _schemas: { partitions: 1 }, "a b": { partitions: 1 } };
      },
      [
        "clusters.source.topics._schemas: is the name of an internal topic, which is never replicated; choose another name",
        'clusters.source.topics["a b"]: is not a valid topic name: use letters, digits, ".", "_" and "-", at most 249 characters',
      ],
    ],
    [
      "more in-sync replicas than replicas",
      (t) => {
        member(t.clusters, "source").topics = {
          t: { partitions: 1, replication: 2, config: { minInsyncReplicas: 3 } },
        };
      },
      [
        "clusters.source.topics.t.config.minInsyncReplicas: must be at most the topic's replication (2), or nobody can write with acks=all",
      ],
    ],
    [
      "a remote topic with too long a name",
      (t) => {
        member(t.clusters, "source").topics = { ["t".repeat(245)]: { partitions: 1 } };
      },
      [
        `flows[0]: would name the copy of "${"t".repeat(245)}" with 252 characters, and Kafka allows 249; shorten the topic or the alias, or deny the topic`,
      ],
    ],
  ];
  for (const [fault, change, expected] of refusals) {
    it(`refuses ${fault}`, () => {
      expect(problemsOf(change)).to.deep.equal(expected);
    });
  }

  it("names every fault of many at once", () => {
    const problems = problemsOf((t) => {
      member(t.clusters, "source").topics = { _schemas: { partitions: 1 } };
      t.mirrorMaker.ipFilter = ["nonsense/8"];
      first(t.flows).sourceCluster = "sauce";
      first(t.flows).topics = ["a,b"];
    });
    expect(problems).to.have.length(4);
  });
});
