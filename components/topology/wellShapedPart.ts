import type { TSchema } from "@sinclair/typebox";
import { type ValueError, ValueErrorType } from "@sinclair/typebox/errors";
import { Value } from "@sinclair/typebox/value";

/**
 * What is left of a value when everything that breaks its schema is taken out, key by key; undefined when nothing useful is
 * left. Rules judge this part, so that one message can hold both a mistyped key and, elsewhere, a wrong alias.
 */
export function wellShapedPart<T>(schema: TSchema, value: T | undefined): T | undefined {
  let rest: unknown = structuredClone(value);
  for (;;) {
    const error = Value.Errors(schema, rest).First();
    if (error === undefined) return rest as T;
    const path = faultyKey(error, rest);
    if (path.length === 0) return undefined;
    rest = without(rest, path);
  }
}

/** The innermost key of a map that has to go: a list goes as a whole, and what lacks a required key goes too. */
function faultyKey(error: ValueError, root: unknown): string[] {
  const path = error.path
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const whole = error.type === ValueErrorType.ObjectRequiredProperty ? path.slice(0, -1) : path;
  let current = root;
  for (const [depth, key] of whole.entries()) {
    if (Array.isArray(current)) return whole.slice(0, depth);
    current = (current as Record<string, unknown>)[key];
  }
  return whole;
}

function without(value: unknown, [key = "", ...rest]: string[]): unknown {
  const { [key]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: without(child, rest) };
}
