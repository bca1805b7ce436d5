import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const service = {
  project: "my-aiven-project",
  cloudName: "google-europe-west1",
  plan: "startup-4",
  terminationProtection: true,
};
const ipFilterStrings = [config.require("ipFilter")];

const [source, target] = ["source", "target"].map(
  (alias) =>
    new aiven.Kafka(alias, {
      ...service,
      serviceName: `copied-${alias}`,
      kafkaUserConfig: { kafkaVersion: config.require("kafkaVersion"), ipFilterStrings },
    }),
);
const mirrorMaker = new aiven.KafkaMirrorMaker("mirrormaker", {
  ...service,
  serviceName: "copied-mirrormaker",
  kafkaMirrormakerUserConfig: { ipFilterStrings },
});
const integrations = Object.entries({ source, target }).map(
  ([clusterAlias, kafka]) =>
    new aiven.ServiceIntegration(clusterAlias, {
      project: service.project,
      integrationType: "kafka_mirrormaker",
      sourceServiceName: kafka?.serviceName ?? "",
      destinationServiceName: mirrorMaker.serviceName,
      kafkaMirrormakerUserConfig: { clusterAlias },
    }),
);
new aiven.MirrorMakerReplicationFlow(
  "flow",
  {
    project: service.project,
    serviceName: mirrorMaker.serviceName,
    sourceCluster: "source",
    targetCluster: "target",
    enable: true,
    topics: [".*"],
    topicsBlacklists: [
      ".*[\\-.]replica",
      ...(config.requireBoolean("denyInternalTopics") ? [".*[\\-.]internal", "__.*", "connect-.*", "_schemas"] : []),
    ],
    replicationPolicyClass: "org.apache.kafka.connect.mirror.DefaultReplicationPolicy",
    offsetSyncsTopicLocation: "source",
  },
  { dependsOn: integrations },
);
