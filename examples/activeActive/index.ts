import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, activeActive } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

// Neither topics nor schemas come over: both clusters have the same ones from the start.
const topics = { orders: { partitions: 3 } };

const replication = new MirrorMaker2Replication("shop", {
  project: config.require("aivenProject"),
  ...activeActive({
    clusters: {
      eu: { plan: "business-4", cloudName: "google-europe-west1", ipFilter, topics },
      us: { plan: "business-4", cloudName: "google-us-east1", ipFilter, topics },
    },
    // It writes to both, so there is no nearest place; this is where most is written.
    mirrorMaker: { plan: "startup-4", cloudName: "google-europe-west1", ipFilter },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
/** What consumers subscribe to, on either cluster: `((eu|us)\.)?orders`. */
export const consumerPatterns = replication.consumerPatterns;
