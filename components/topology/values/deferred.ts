/**
 * A value that is only known once resources exist. Every Pulumi output is one; modules that do not know Pulumi see no more of
 * it than this, pass it on, and judge everything else.
 */
export interface Deferred<T> {
  apply(use: (value: T) => unknown): unknown;
}

/** A plain value, or one that is only known later. */
export type Given<T> = T | Deferred<T>;

export function isDeferred(value: unknown): value is Deferred<unknown> {
  // An output's members are those of its value, too, so it is a function as little as an object can tell.
  return (
    value !== null &&
    ["object", "function"].includes(typeof value) &&
    typeof (value as { apply?: unknown }).apply === "function"
  );
}

/** Whether a value is a promise, which people write where only an output can stand. */
export const isPromise = (value: unknown): boolean =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";

/** The value if it is known already. */
export function known<T>(value: Given<T> | undefined): T | undefined {
  return isDeferred(value) ? undefined : value;
}

/** Changes a value, now or when it is known. */
export const whenKnown = <T, Changed>(value: Given<T>, change: (value: T) => Changed): Given<Changed> =>
  isDeferred(value) ? (value.apply((later) => change(later)) as Deferred<Changed>) : change(value);
