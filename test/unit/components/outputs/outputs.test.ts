import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type CreatedCluster, MirrorMaker2Replication, type ReplicationTopology } from "../../../../components";
import { planReplication } from "../../../../components/topology/planReplication";
import { RecordingMocks, settled } from "../../../fixtures/mocks";

const later = <T>(value: T) => pulumi.output(value);

const topology = (): ReplicationTopology => {
  const cluster: CreatedCluster = {
    plan: "business-4",
    cloudName: "google-europe-west1",
    ipFilter: later(["10.0.0.0/8"]),
    maintenanceWindow: { dow: later("monday"), time: later("10:00:00") },
    additionalDiskSpace: later("90GiB"),
    staticIps: later(["ip-1"]),
    tags: { team: later("data") },
    techEmails: [later("ops@example.com")],
    terminationProtection: later(true),
    defaultAcl: later(false),
    kafka: { numPartitions: later(3) },
    kafkaUserConfig: { schemaRegistry: later(true), kafkaRestConfig: { producerLingerMs: later(5) } },
    topics: {
      t: {
        partitions: 1,
        topicDescription: later("all orders"),
        ownerUserGroupId: later("group-1"),
        tags: { owner: later("sales") },
        config: { retentionMs: later(1000), preallocate: later(true), minCleanableDirtyRatio: later(0.5) },
      },
    },
    acls: { a: { username: later("app"), topic: later("t"), permission: later("read") } },
    quotas: { q: { user: later("app"), producerByteRate: later(5) } },
  };
  return {
    clusters: {
      eu: cluster,
      us: { ...cluster, ipFilter: ["10.0.0.0/8", later("10.1.0.0/16")], tags: later({ a: "b" }) },
    },
    mirrorMaker: { plan: "startup-4", ipFilterObjects: later([{ network: "10.0.0.0/8" }]) },
    flows: [
      {
        sourceCluster: "eu",
        targetCluster: "us",
        followerFetchingEnabled: later(false),
        configPropertiesExcludes: later(["min.insync.replicas"]),
      },
    ],
  };
};

describe("an output", () => {
  it("is taken wherever a value goes to a resource as it is", async () => {
    const mocks = new RecordingMocks("update");
    await mocks.install();
    new MirrorMaker2Replication("mm2", { project: "p", ...topology() });
    await settled();
    expect(mocks.inputs("mm2-eu", "Kafka")).to.deep.equal({
      project: "p",
      serviceName: "mm2-eu",
      plan: "business-4",
      cloudName: "google-europe-west1",
      maintenanceWindowDow: "monday",
      maintenanceWindowTime: "10:00:00",
      additionalDiskSpace: "90GiB",
      staticIps: ["ip-1"],
      tags: [{ key: "team", value: "data" }],
      techEmails: [{ email: "ops@example.com" }],
      terminationProtection: true,
      defaultAcl: false,
      kafkaUserConfig: {
        kafkaVersion: "4.2",
        ipFilterStrings: ["10.0.0.0/8"],
        staticIps: true,
        kafka: { numPartitions: 3 },
        schemaRegistry: true,
        kafkaRestConfig: { producerLingerMs: 5 },
      },
    });
    expect(mocks.inputs("mm2-us", "Kafka")).to.deep.nested.include({
      tags: [{ key: "a", value: "b" }],
      "kafkaUserConfig.ipFilterStrings": ["10.0.0.0/8", "10.1.0.0/16"],
    });
    expect(mocks.inputs("mm2-eu.t", "KafkaTopic")).to.deep.include({
      topicDescription: "all orders",
      ownerUserGroupId: "group-1",
      tags: [{ key: "owner", value: "sales" }],
      config: { retentionMs: "1000", preallocate: true, minCleanableDirtyRatio: 0.5 },
    });
    expect(mocks.inputs("mm2-eu.a", "KafkaAcl")).to.include({ username: "app", topic: "t", permission: "read" });
    expect(mocks.inputs("mm2-eu.q", "KafkaQuota")).to.include({ user: "app", producerByteRate: 5 });
    expect(mocks.inputs("mm2-eu.us", "MirrorMakerReplicationFlow")).to.deep.include({
      followerFetchingEnabled: false,
      configPropertiesExcludes: ["min.insync.replicas"],
    });
  });

  it("is refused, by its name, where a plan needs the value, and so is a promise", () => {
    const { clusters, ...rest } = topology();
    const faulty = {
      ...rest,
      clusters: {
        ...clusters,
        us: {
          ...clusters["us"],
          plan: later("business-4"),
          kafka: later({ numPartitions: 3 }),
          topics: { t: { partitions: later(1), config: { maxMessageBytes: later(5) } } },
          additionalDiskSpace: Promise.resolve("90GiB"),
        },
      },
      flows: later([]),
    } as unknown as ReplicationTopology;
    const { problems = [] } = planReplication("mm2", faulty);
    const notAnOutput = "must be known when the program is planned, so it cannot be an output; write";
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).to.have.members([
      `clusters.us.plan: ${notAnOutput} a plan name such as business-4`,
      `clusters.us.kafka: ${notAnOutput} a map of keys to values`,
      `clusters.us.topics.t.partitions: ${notAnOutput} a whole number from 1 to 1000000`,
      `clusters.us.topics.t.config.maxMessageBytes: ${notAnOutput} a whole number from 0 to 100001200`,
      "clusters.us.additionalDiskSpace: must be a size such as 90GiB, not a promise; turn it into an output with pulumi.output()",
      `flows: ${notAnOutput} a list`,
    ]);
  });
});
