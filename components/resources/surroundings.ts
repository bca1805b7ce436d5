import type * as pulumi from "@pulumi/pulumi";

/** What every resource of the component needs to know. */
export interface Surroundings {
  parent: pulumi.Resource;
  /** Project of the component; a service may be in another. */
  project: pulumi.Input<string>;
}
