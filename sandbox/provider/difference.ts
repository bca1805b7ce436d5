import { isDeepStrictEqual } from "node:util";
import type { ResourceType } from "./resourceType";
import { type WireObject, isObject } from "./wire";

/** The inputs that differ from a state, by the rules that the official provider inherits from Terraform. */
export function changedInputs(type: ResourceType, state: WireObject, inputs: WireObject): string[] {
  return type.inputs.filter((name) => {
    const [before, after] = [settled(type, name, state), settled(type, name, inputs)];
    if (after === undefined) return before !== undefined && !type.computed.includes(name);
    return type.userConfigs.includes(name) ? !covers(before, after) : !isDeepStrictEqual(before, after);
  });
}

/** A value with its default; an empty list or object is the same as none. */
function settled(type: ResourceType, name: string, values: WireObject): unknown {
  const value = values[name] ?? type.defaults[name];
  const isEmpty = (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
  return value === null || isEmpty ? undefined : value;
}

/** Whether everything that is asked for is so already; beyond that there may be more. */
function covers(before: unknown, after: unknown): boolean {
  if (!isObject(after)) return isDeepStrictEqual(before, after);
  return isObject(before) && Object.entries(after).every(([key, value]) => covers(before[key], value));
}
