import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, activePassive } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("bank", {
  project: config.require("aivenProject"),
  ...activePassive({
    clusters: {
      primary: {
        plan: "business-4",
        cloudName: "google-europe-west1",
        ipFilter,
        maintenanceWindow: { dow: "monday", time: "10:00:00" },
        topics: { payments: { partitions: 3, config: { minInsyncReplicas: 2 } } },
      },
      // Another region and another day, or the preset refuses it.
      standby: {
        plan: "business-4",
        cloudName: "google-europe-west4",
        ipFilter,
        maintenanceWindow: { dow: "thursday", time: "10:00:00" },
      },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
    // The preset protects everything; a stack for trying it out wants to be destroyed again.
    protect: config.getBoolean("protect") ?? true,
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
/** For the clients, kept where they find them when the primary is gone. */
export const credentials = replication.credentials;
