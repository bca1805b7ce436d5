import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, failback } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("bank", {
  project: config.require("aivenProject"),
  // The clusters of the example activePassive. The primary is new and empty; what was written since is on the standby.
  ...failback({
    clusters: {
      primary: { plan: "business-4", cloudName: "google-europe-west1", ipFilter },
      standby: {
        plan: "business-4",
        cloudName: "google-europe-west4",
        ipFilter,
        topics: { payments: { partitions: 3, config: { minInsyncReplicas: 2 } } },
      },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
    protect: config.getBoolean("protect") ?? true,
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
