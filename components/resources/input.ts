import type * as pulumi from "@pulumi/pulumi";
import type { Deferred } from "../topology/values/deferred";

/** What a plan holds, with its outputs as Pulumi knows them. */
export type Inputs<T> =
  T extends Deferred<infer Value>
    ? pulumi.Output<Inputs<Value>>
    : T extends readonly (infer Item)[]
      ? Inputs<Item>[]
      : T extends object
        ? { [Key in keyof T]: Inputs<T[Key]> }
        : T;

/** A plan passes outputs on without knowing Pulumi; here they are what they were. */
export function input<T>(value: T): Inputs<T> {
  return value as Inputs<T>;
}
