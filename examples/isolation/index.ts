import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, isolation } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("partners", {
  project: config.require("aivenProject"),
  ...isolation({
    clusters: {
      inside: {
        plan: "business-4",
        cloudName: "google-europe-west3",
        ipFilter,
        topics: { "public.stock": { partitions: 3 }, "public.staff": { partitions: 1 }, salaries: { partitions: 1 } },
      },
      partners: { plan: "business-4", cloudName: "google-europe-west4", ipFilter },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
    roles: { source: "inside", target: "partners" },
    // What may leave, and what must not even if that list grows. Without `topics` the preset refuses.
    flow: { topics: ["public\\..*"], topicsBlacklist: [".*staff.*"] },
  }),
});

export const clusters = replication.clusters;
export const remoteTopics = replication.remoteTopics;
