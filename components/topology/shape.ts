import type { TSchema } from "@sinclair/typebox";
import { type ValueError, ValueErrorType } from "@sinclair/typebox/errors";
import { Value } from "@sinclair/typebox/value";
import { closest, distance } from "fastest-levenshtein";
import { type Problem, childPath } from "./problem";

/** Everything in which a value differs from a schema: unknown keys with the nearest known one, missing keys, wrong values. */
export function shapeProblems(schema: TSchema, value: unknown): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of Value.Errors(schema, value)) {
    const path = configPath(error.path);
    // TypeBox names a missing key twice (missing, and not of its type); the first is the one to say.
    if (!problems.has(path)) problems.set(path, { path, message: describe(error, schema) });
  }
  return [...problems.values()];
}

/** A JSON pointer as a config path. */
function configPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, segment) => childPath(path, /^\d+$/.test(segment) ? Number(segment) : segment), "");
}

function describe(error: ValueError, root: TSchema): string {
  switch (error.type) {
    case ValueErrorType.ObjectAdditionalProperties: {
      const key = error.path.slice(error.path.lastIndexOf("/") + 1);
      return unknownKey(key, Object.keys(propertiesOf(error.schema)));
    }
    case ValueErrorType.ObjectRequiredProperty:
      return `is missing; write ${expectation(error.schema)}`;
    default:
      return `must be ${expectation(error.schema)}${root === error.schema ? "" : `, not ${shown(error.value)}`}`;
  }
}

/** `unknown key`, with the nearest of the known ones when one is near. */
export function unknownKey(key: string, known: string[]): string {
  const nearest = known.length === 0 ? undefined : closest(key, known);
  if (nearest !== undefined && distance(key, nearest) <= Math.max(2, Math.floor(key.length / 3))) {
    return `unknown key; did you mean "${nearest}"?`;
  }
  return `unknown key; known here: ${[...known].sort().join(", ")}`;
}

function propertiesOf(schema: TSchema): Record<string, unknown> {
  return (schema["properties"] as Record<string, unknown> | undefined) ?? {};
}

/** What a schema wants, in words. */
function expectation(schema: TSchema): string {
  if (typeof schema["expected"] === "string") return schema["expected"];
  const words = (schema["anyOf"] as { const: string }[] | undefined)?.map((literal) => literal.const);
  if (words !== undefined) return `one of ${words.join(", ")}`;
  const { type, minimum, maximum } = schema as { type?: string; minimum?: number; maximum?: number };
  if (type === "integer" || type === "number") {
    const kind = type === "integer" ? "a whole number" : "a number";
    if (minimum !== undefined && maximum !== undefined) return `${kind} from ${String(minimum)} to ${String(maximum)}`;
    return minimum === undefined ? kind : `${kind}, ${String(minimum)} or more`;
  }
  if (type === "boolean") return "true or false";
  if (type === "array") return "a list";
  if (type === "object") return "a map of keys to values";
  return "a text";
}

/** The value itself only when it is short and simple; what is not expected here might be anything, a secret too. */
function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const printed = JSON.stringify(value);
  return printed !== undefined && printed.length <= 60 ? printed : `a ${typeof value}`;
}
