import * as pulumi from "@pulumi/pulumi";

const TOKEN = "aiven-mirrormaker2:index:MirrorMaker2Replication";

/** As the SDKs that Pulumi generates for other languages: it knows the type's name, and nothing of the component's code. */
class Replication extends pulumi.ComponentResource {
  declare readonly remoteTopics: pulumi.Output<unknown>;
  declare readonly consumerPatterns: pulumi.Output<unknown>;
  declare readonly credentials: pulumi.Output<unknown>;

  constructor(name: string, args: pulumi.Inputs) {
    const outputs = { remoteTopics: undefined, consumerPatterns: undefined, credentials: undefined };
    super(TOKEN, name, { ...outputs, ...args }, { version: config.require("version") }, true);
  }
}

class Kafka extends pulumi.CustomResource {}

const config = new pulumi.Config();
const args = JSON.parse(config.require("args")) as { clusters: Record<string, { external?: object }> };
const { outside, ...clusters } = args.clusters;
const external = { ...outside?.external, saslPlainPassword: config.requireSecret("password") };
const other = new Kafka("aiven:index/kafka:Kafka", "other", {
  project: "p",
  serviceName: "other",
  plan: "startup-4",
  serviceUri: undefined,
});
const replication = new Replication("orders", {
  ...args,
  project: "p",
  clusters: {
    ...clusters,
    ...(outside === undefined ? {} : { outside: { external } }),
    // Not known before `up`.
    other: { existingService: other.id },
  },
});

export const remoteTopics = replication.remoteTopics;
export const consumerPatterns = replication.consumerPatterns;
export const credentials = replication.credentials;
