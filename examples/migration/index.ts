import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, migration } from "../../components";

const config = new pulumi.Config();
// The network of your clients. 203.0.113.0/24 is reserved for documentation: nobody gets in.
const ipFilter = ["203.0.113.0/24"];

const replication = new MirrorMaker2Replication("move", {
  project: config.require("aivenProject"),
  ...migration({
    clusters: {
      source: {
        external: {
          bootstrapServers: config.require("bootstrapServers"),
          securityProtocol: "SSL",
          sslCaCert: config.require("sslCaCert"),
          sslClientCert: config.require("sslClientCert"),
          sslClientKey: config.requireSecret("sslClientKey"),
        },
      },
      target: { plan: "business-4", cloudName: "google-europe-west1", ipFilter },
    },
    mirrorMaker: { plan: "startup-4", ipFilter },
  }),
});

export const clusters = replication.clusters;
/** For the clients, which move when the lag is gone. */
export const credentials = replication.credentials;
