import { UnknownValueError } from "@pulumi/policy";

/** Stands for a value that a preview does not know yet. It is neither right nor wrong. */
export const UNKNOWN = Symbol("unknown");

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

/** The items of a list that are known; the list itself may be missing, or not be a list. */
export function knownItems<T>(read: () => readonly T[] | undefined): { items: T[]; complete: boolean } {
  const length = known(() => read()?.length ?? 0);
  if (length === UNKNOWN) return { items: [], complete: false };
  const items = Array.from({ length }, (_, index) => known(() => read()?.[index]));
  return {
    items: items.filter((item): item is Awaited<T> & T => item !== UNKNOWN && item !== undefined && item !== null),
    complete: !items.includes(UNKNOWN),
  };
}
