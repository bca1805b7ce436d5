import { closest } from "fastest-levenshtein";
import * as v from "valibot";
import { isDeferred, isPromise } from "../values/deferred";
import { type Problem, childPath } from "../values/problem";
import type { Described, Schema } from "../values/setting";
import { isNear } from "../values/nearness";

/** One difference between a value and its schema: where, and what is wrong there. */
export interface Fault {
  keys: (string | number)[];
  kind: "unknown" | "missing" | "wrong";
  message: string;
}

/** Everything in which a value differs from a schema: unknown keys with the nearest known one, missing keys, wrong values. */
export const shapeProblems = (schema: Schema, value: unknown): Problem[] => faultProblems(faults(schema, value));

export function faultProblems(found: readonly Fault[]): Problem[] {
  // A number that is neither whole nor in range is one problem, not two.
  const problems = new Map<string, Problem>();
  for (const { keys, message } of found) {
    const path = keys.reduce<string>(childPath, "");
    if (!problems.has(path)) problems.set(path, { path, message });
  }
  return [...problems.values()];
}

export function faults(schema: Schema, value: unknown): Fault[] {
  return (v.safeParse(schema, value).issues ?? []).map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const parent = schemaAt(schema, keys.slice(0, -1));
    const key = keys.at(-1);
    if (issue.type === "never") {
      return { keys, kind: "unknown", message: unknownKey(String(key), Object.keys(parent.entries ?? {})) };
    }
    if (issue.input === undefined) {
      const wanted = key === undefined ? undefined : parent.entries?.[key]?.message;
      return { keys, kind: "missing", message: `is missing; write ${wanted ?? issue.message}` };
    }
    if (isDeferred(issue.input)) return { keys, kind: "wrong", message: notAnOutput(issue.message) };
    const isSecret = keys.some((_, index) => schemaAt(schema, keys.slice(0, index + 1)).isSecret === true);
    return { keys, kind: "wrong", message: `must be ${issue.message}${isSecret ? "" : `, not ${shown(issue.input)}`}` };
  });
}

const notAnOutput = (expected: string) =>
  `must be known when the program is planned, so it cannot be an output; write ${expected}`;

/** `unknown key`, with the nearest of the known ones when one is near. */
function unknownKey(key: string, known: string[]): string {
  const longer = known.filter((candidate) => candidate.startsWith(key));
  const nearest = closest(key, longer.length > 0 ? longer : known);
  if (longer.length > 0 || isNear(key, nearest)) {
    return `unknown key; did you mean "${nearest}"?`;
  }
  return `unknown key; known here: ${[...known].sort().join(", ")}`;
}

/** What the schemas of this folder look like from outside. */
interface Inspected extends Described {
  entries?: Record<string, Inspected>;
  /** Of a value that may be an output. */
  given?: Inspected;
  /** Of an optional value, a list and a map with keys of the user's own. */
  wrapped?: Inspected;
  item?: Inspected;
  value?: Inspected;
  /** Of a map: first the check that it is one, last what it holds. */
  pipe?: Inspected[];
}

function schemaAt(schema: Schema, keys: readonly (string | number)[]): Inspected {
  return keys.reduce<Inspected>(
    (current, key) => contents(current.entries?.[key] ?? current.item ?? current.value ?? {}),
    contents(schema as Inspected),
  );
}

function contents(schema: Inspected): Inspected {
  const plain = schema.wrapped ?? schema;
  const inner = plain.given ?? plain;
  const last = inner.pipe?.at(-1);
  const inside = last?.entries !== undefined || last?.value !== undefined ? last : inner;
  return inner.isSecret === true && inside !== inner ? { ...inside, isSecret: true } : inside;
}

/** The schemas of the keys inside a map; undefined for everything else. */
export const entriesOf = (schema: Schema) =>
  contents(schema as Inspected).entries as Record<string, Schema> | undefined;

/** The value itself only when it is short and simple; what is not expected here might be anything, a secret too. */
function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isPromise(value)) return "a promise; turn it into an output with pulumi.output()";
  if (typeof value === "object") return "a map";
  const printed = JSON.stringify(value);
  return printed.length <= 60 ? printed : `one of ${String(printed.length - 2)} characters`;
}
