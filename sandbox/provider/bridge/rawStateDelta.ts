import { isHeldByList } from "./plan";
import type { Field, Fields } from "../schema/fields";
import { SINGULAR } from "../schema/traits";
import { inTerraformsOrder } from "./unorderedList";
import { type WireObject, isObject } from "../wire";

/**
 * How Terraform's own state comes out of Pulumi's: where a list of one was unwrapped, what is an array or a map, and what has
 * another name. The official provider needs it to take over a stack that this one wrote.
 *
 * https://github.com/pulumi/pulumi-terraform-bridge/blob/main/pkg/tfbridge/rawstate.go
 */
export function rawStateDelta(fields: Fields, state: WireObject): WireObject {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const part = partOf(field, state[name] ?? null);
    return part === undefined ? [] : [[name, part] as const];
  });
  const renamed = Object.keys(fields).flatMap((name) => {
    const singular = SINGULAR[name];
    return singular === undefined ? [] : [[name, singular] as const];
  });
  return {
    obj: {
      ...(parts.length === 0 ? {} : { ps: Object.fromEntries(parts) }),
      ...(renamed.length === 0 ? {} : { renamed: Object.fromEntries(renamed) }),
    },
  };
}

function partOf(field: Field, value: unknown): WireObject | undefined {
  switch (field.kind) {
    case "scalar":
      return undefined;
    case "map":
      return isObject(value) ? { map: {} } : undefined;
    case "object":
      return { plu: { i: isObject(value) ? rawStateDelta(field.fields, value) : {} } };
    case "listOfOne":
      return Array.isArray(value) ? { plu: { i: {} } } : undefined;
    case "scalars":
      return Array.isArray(value) ? { arr: {} } : undefined;
    case "objects":
      if (!Array.isArray(value)) return undefined;
      return value.length === 0 ? { arr: {} } : { arr: { el: elements(field.fields, value) } };
  }
}

const elements = (fields: Fields, items: unknown[]): WireObject =>
  Object.fromEntries(items.map((item, at) => [String(at), rawStateDelta(fields, isObject(item) ? item : {})]));

/** A state of Pulumi in the shape in which this provider works: texts that Terraform holds as lists of one as such again. */
export function internalState(fields: Fields, outputs: WireObject, delta: unknown): WireObject {
  const parts = dig(delta, "obj", "ps");
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = outputs[name] ?? null;
      const part = dig(parts, name);
      if (field.kind === "listOfOne") return [name, value === null ? (part === undefined ? null : []) : [value]];
      if (isHeldByList(field) && "unordered" in field && field.unordered && Array.isArray(value)) {
        return [name, inTerraformsOrder(value)];
      }
      if (field.kind !== "object" || !isObject(value)) return [name, value];
      return [name, internalState(field.fields, value, dig(part, "plu", "i"))];
    }),
  );
}

const dig = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
