import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, ring } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("globe", {
  project: config.require("aivenProject"),
  ...ring({
    clusters: {
      sydney: {
        plan: "business-4",
        cloudName: "google-australia-southeast1",
        ipFilter,
        topics: { bookings: { partitions: 3 } },
      },
      virginia: { plan: "business-4", cloudName: "google-us-east4", ipFilter },
      oregon: { plan: "business-4", cloudName: "google-us-west1", ipFilter },
    },
    mirrorMaker: {
      plan: "startup-4",
      cloudName: "google-us-west1",
      ipFilter,
      // A new topic waits for this at every hop.
      kafkaMirrormaker: { refreshTopicsIntervalSeconds: 10 },
    },
    roles: { order: ["sydney", "virginia", "oregon"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
