import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, fanIn } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

// What every factory has.
const factory = { plan: "business-4", ipFilter, topics: { sensors: { partitions: 3 } } };

const replication = new MirrorMaker2Replication("plant", {
  project: config.require("aivenProject"),
  ...fanIn({
    clusters: {
      lyon: { ...factory, cloudName: "google-europe-west9" },
      turin: { ...factory, cloudName: "google-europe-west12" },
      analytics: { plan: "business-4", cloudName: "google-europe-west4", ipFilter },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
    // Every other cluster is a source.
    roles: { target: "analytics" },
    flow: { topics: ["sensors"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
