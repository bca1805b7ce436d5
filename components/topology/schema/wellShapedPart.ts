import type { Schema } from "../values/setting";
import { type Fault, faults } from "./shape";

/**
 * What is left of a value when everything that breaks its schema is taken out, key by key; undefined when nothing useful is
 * left. Rules judge this part, so that one message can hold both a mistyped key and, elsewhere, a wrong alias.
 */
export function wellShapedPart<T>(schema: Schema, value: T | undefined): T | undefined {
  let rest: unknown = value;
  for (;;) {
    const [fault] = faults(schema, rest);
    if (fault === undefined) return rest as T;
    const keys = faultyPart(fault);
    if (keys.length === 0) return undefined;
    rest = without(rest, keys);
  }
}

/** The innermost map key that has to go: a list goes as a whole, and what lacks a required key goes too. */
function faultyPart({ keys, kind }: Fault): string[] {
  const path = kind === "missing" ? keys.slice(0, -1) : keys;
  const listAt = path.findIndex((key) => typeof key === "number");
  return (listAt === -1 ? path : path.slice(0, listAt)).map(String);
}

function without(value: unknown, [key = "", ...rest]: string[]): unknown {
  const { [key]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: without(child, rest) };
}
