import type * as pulumi from "@pulumi/pulumi";
import type { Given } from "../topology/deferred";

/** A plan passes outputs on without knowing Pulumi; here they are what they were. */
export function input(value: Given<string>): pulumi.Input<string>;
export function input(value: Given<string> | undefined): pulumi.Input<string> | undefined;
export function input(value: Given<string> | undefined): pulumi.Input<string> | undefined {
  return value as pulumi.Input<string> | undefined;
}
