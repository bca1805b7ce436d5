import type { ResourceSchema } from "./schema/fields";
import type { WireObject } from "./wire";

/** One type of the `aiven` package. Inputs and states are plain: without wrappings, in Pulumi's spelling. */
export interface ResourceType {
  schema: ResourceSchema;
  /** Properties of a new resource that are known before Aiven is asked. */
  known?: WireObject;
  /** @throws what is wrong with a plan, before anything is changed; `before` is undefined when the resource is new */
  verify?: (change: Intent, isPreview: boolean) => Promise<void>;
  /** Changes the official provider's plan where its own rules are no matter of the schema. */
  adjust?: (planned: WireObject, before: WireObject | undefined, inputs: WireObject) => WireObject;
  create: (intent: Intent) => Promise<{ id: string; state: WireObject }>;
  /** Undefined when it is gone. `before` is the last known state, empty at an import. */
  read: (id: string, before: WireObject) => Promise<WireObject | undefined>;
  update: (id: string, intent: Intent) => Promise<WireObject>;
  delete: (id: string, state: WireObject) => Promise<void>;
}

/** What a program wants of a resource. */
export interface Intent {
  /** Undefined when the resource is new. */
  before: WireObject | undefined;
  /** What the program says. */
  inputs: WireObject;
  /** What the resource is to be, with what the program leaves out. */
  planned: WireObject;
}

/** The parts of an id such as `project/service/topic`; the last one takes what is left. */
export function idParts(id: string, count: number): string[] {
  const parts = id.split("/");
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join("/")];
}

/** The part of a `project/id` after the project; Pulumi has such ids where the API has the id only. */
export const idOf = (value: unknown) => (typeof value === "string" ? value.split("/").at(-1) : undefined);
