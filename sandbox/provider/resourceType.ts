import type { WireObject } from "./wire";

/** One type of the `aiven` package. Inputs and states are plain: without wrappings, in Pulumi's spelling. */
export interface ResourceType {
  /** Every property that a program can set; the rest of a state is computed. */
  inputs: readonly string[];
  /** Outputs that are secret whatever a program says. */
  secrets: readonly string[];
  /** Inputs whose change makes a new resource. */
  replaces: readonly string[];
  /** Inputs that stay as they are when a program leaves them out, because Aiven fills them. */
  computed: readonly string[];
  /** What Aiven takes an input for when it is left out. */
  defaults: WireObject;
  /** Inputs whose unrequested keys, filled by Aiven, are no difference. */
  userConfigs: readonly string[];
  create: (inputs: WireObject) => Promise<{ id: string; state: WireObject }>;
  /** Undefined when it is gone. `before` is the last known state, empty at an import. */
  read: (id: string, before: WireObject) => Promise<WireObject | undefined>;
  update: (id: string, before: WireObject, inputs: WireObject) => Promise<WireObject>;
  delete: (id: string, state: WireObject) => Promise<void>;
}

/** The parts of an id such as `project/service/topic`; the last one takes what is left. */
export function idParts(id: string, count: number): string[] {
  const parts = id.split("/");
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join("/")];
}

/** The part of a `project/id` after the project; Pulumi has such ids where the API has the id only. */
export const idOf = (value: unknown) => (typeof value === "string" ? value.split("/").at(-1) : undefined);
