import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, unidirectional } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("reports", {
  project: config.require("aivenProject"),
  ...unidirectional({
    clusters: {
      shop: {
        plan: "business-4",
        cloudName: "google-europe-west1",
        ipFilter,
        topics: { orders: { partitions: 3 } },
      },
      reports: { plan: "business-4", cloudName: "google-europe-west4", ipFilter },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
    roles: { source: "shop", target: "reports" },
    flow: { topics: ["orders"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
