import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, fanOut } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("catalogue", {
  project: config.require("aivenProject"),
  ...fanOut({
    clusters: {
      "head-office": {
        plan: "business-4",
        cloudName: "google-europe-west3",
        ipFilter,
        topics: { prices: { partitions: 1, config: { cleanupPolicy: "compact" } } },
      },
      paris: { plan: "business-4", cloudName: "google-europe-west9", ipFilter },
      madrid: { plan: "business-4", cloudName: "google-europe-southwest1", ipFilter },
    },
    mirrorMaker: { plan: "startup-4", cloudName: "google-europe-west9", ipFilter },
    // Every other cluster is a target.
    roles: { source: "head-office" },
    flow: { topics: ["prices"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
