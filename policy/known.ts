import { UnknownValueError } from "@pulumi/policy";

/** Stands for a value that cannot be judged: a preview does not know it yet, or it is not of the type that belongs there. */
export const UNKNOWN = Symbol("unknown");

/** One value of a resource. Absent and `null` are the same to Aiven's provider, and to us: undefined. */
export type Leaf<T> = T | undefined | typeof UNKNOWN;

/**
 * Reads one value of a resource. In a preview the SDK throws when an unknown value is touched, and then drops the whole policy
 * for that resource to a warning; read leaf by leaf instead, so that what is known is still judged.
 */
export function known<T>(read: () => T): T | typeof UNKNOWN {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownValueError) return UNKNOWN;
    throw error;
  }
}

/** Whether a value is there and can be judged. */
export function isKnown<T>(leaf: Leaf<T>): leaf is T {
  return leaf !== undefined && leaf !== UNKNOWN;
}
