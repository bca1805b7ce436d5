import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, chain } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("meters", {
  project: config.require("aivenProject"),
  ...chain({
    clusters: {
      plant: {
        plan: "business-4",
        cloudName: "google-europe-west1",
        ipFilter,
        topics: { meters: { partitions: 3 } },
      },
      region: { plan: "business-4", cloudName: "google-europe-west3", ipFilter },
      country: { plan: "business-4", cloudName: "google-europe-west4", ipFilter },
    },
    mirrorMaker: {
      plan: "startup-4",
      cloudName: "google-europe-west4",
      ipFilter,
      // A new topic waits for this at every hop.
      kafkaMirrormaker: { refreshTopicsIntervalSeconds: 10 },
    },
    roles: { order: ["plant", "region", "country"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
