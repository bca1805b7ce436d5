import * as aiven from "@pulumi/aiven";
import { DEFAULT_REPLICATION_POLICY } from "../../../components/topology/replication/replicationPolicy";
import { scaledTopology } from "../topology";

// The resources of the component with the same inputs, written as most programs write them: in loops, without a component.
const project = process.env["BENCH_PROJECT"] ?? "";
const { clusters, flows } = scaledTopology();
const mirrorMaker = new aiven.KafkaMirrorMaker("scale", {
  project,
  serviceName: "scale-mirrormaker",
  plan: "startup-4",
  cloudName: "google-europe-west1",
  terminationProtection: false,
  kafkaMirrormakerUserConfig: {
    ipFilterStrings: ["10.0.0.0/8"],
    kafkaMirrormaker: {
      refreshTopicsIntervalSeconds: 60,
      refreshGroupsIntervalSeconds: 60,
      emitCheckpointsIntervalSeconds: 60,
    },
  },
});
const integrations = new Map(
  Object.keys(clusters).map((clusterAlias) => [
    clusterAlias,
    new aiven.ServiceIntegration(`scale-${clusterAlias}`, {
      project,
      integrationType: "kafka_mirrormaker",
      sourceEndpointId: process.env["BENCH_ENDPOINT"] ?? "",
      destinationServiceName: mirrorMaker.serviceName,
      kafkaMirrormakerUserConfig: { clusterAlias },
    }),
  ]),
);
for (const { sourceCluster, targetCluster, topics = [] } of flows) {
  new aiven.MirrorMakerReplicationFlow(
    `scale-${sourceCluster}.${targetCluster}`,
    {
      project,
      serviceName: mirrorMaker.serviceName,
      sourceCluster,
      targetCluster,
      enable: false,
      topics,
      topicsBlacklists: ["mm2.*\\.internal", ".*\\.checkpoints\\.internal", "__.*", "_schemas", "connect-.*"],
      replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
      offsetSyncsTopicLocation: "target",
      syncGroupOffsetsEnabled: true,
      syncGroupOffsetsIntervalSeconds: 60,
      emitHeartbeatsEnabled: true,
      emitBackwardHeartbeatsEnabled: true,
      exactlyOnceDeliveryEnabled: false,
      followerFetchingEnabled: true,
      replicationFactor: 3,
    },
    { dependsOn: [sourceCluster, targetCluster].flatMap((alias) => integrations.get(alias) ?? []) },
  );
}
