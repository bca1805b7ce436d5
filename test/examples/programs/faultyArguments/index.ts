import { MirrorMaker2Replication } from "../../../../components";

const cluster = { plan: "business-4", cloudName: "google-europe-west1", ipFilter: ["10.0.0.0/8"] };

new MirrorMaker2Replication("orders", {
  project: "p",
  clusters: { eu: { ...cluster, staticIps: [] }, us: cluster },
  // @ts-expect-error: the plan is missing
  mirrorMaker: { ipFilter: ["10.0.0.0/8"] },
  flows: [{ sourceCluster: "eu", targetCluster: "us" }],
});
