import * as pulumi from "@pulumi/pulumi";
import { type ConstructResult, type Provider, main } from "@pulumi/pulumi/provider";
import { MirrorMaker2Replication, type MirrorMaker2ReplicationArgs } from "../index";
import { version } from "./package.json";
import schema from "./schema.json";

/**
 * Serves the component to programs in any language. Pulumi's own host of components would make the schema anew from TypeScript each
 * time, which takes sources, a compiler and the caller's tsconfig.json; here it is the committed one.
 */
class ComponentPlugin implements Provider {
  readonly version = version;
  readonly schema = JSON.stringify(schema);

  construct(
    name: string,
    type: string,
    inputs: pulumi.Inputs,
    options: pulumi.ComponentResourceOptions,
  ): Promise<ConstructResult> {
    if (type !== MirrorMaker2Replication.__pulumiType) {
      throw new pulumi.RunError(`There is no ${type} here, only ${MirrorMaker2Replication.__pulumiType}.`);
    }
    // What is in the arguments is checked by the component, whatever language they come from.
    const replication = new MirrorMaker2Replication(name, inputs as unknown as MirrorMaker2ReplicationArgs, options);
    const { clusters, clients, credentials, mirrorMakerServices, remoteTopics, consumerPatterns } = replication;
    return Promise.resolve({
      urn: replication.urn,
      state: { clusters, clients, credentials, mirrorMakerServices, remoteTopics, consumerPatterns },
    });
  }
}

void main(new ComponentPlugin(), process.argv.slice(2));
