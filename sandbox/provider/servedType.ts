import type { DetailedDiff } from "./bridge/detailedDiff";
import type { WireObject } from "./wire";

export interface Failure {
  property: string;
  reason: string;
}

export interface Difference {
  hasChanges: boolean;
  replaces: string[];
  stables: string[];
  /** Properties of the resource that change. */
  diffs: string[];
  /** The same by path; undefined where the official provider does not tell. */
  detailed?: DetailedDiff;
}

/** A resource type as the engine calls it: inputs and outputs as they travel, secrets wrapped in what goes out. */
export interface ServedType {
  /** @param name of the resource, for messages */
  check: (olds: WireObject, news: WireObject, name: string) => { inputs: WireObject; failures: Failure[] };
  diff: (olds: WireObject, news: WireObject) => Promise<Difference>;
  create: (news: WireObject, isPreview: boolean) => Promise<{ id: string; outputs: WireObject }>;
  /** Undefined when it is gone; at an import both are undefined. */
  read: (
    id: string,
    inputs: WireObject | undefined,
    outputs: WireObject | undefined,
  ) => Promise<{ inputs: WireObject; outputs: WireObject } | undefined>;
  update: (id: string, olds: WireObject, news: WireObject, isPreview: boolean) => Promise<WireObject>;
  delete: (id: string, olds: WireObject) => Promise<void>;
}
