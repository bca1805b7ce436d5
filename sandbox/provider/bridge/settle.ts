import { ZEROS, isHeldByList, withZeros } from "./plan";
import type { Field, Fields } from "../schema/fields";
import { inTerraformsOrder } from "./unorderedList";
import { UNKNOWN, type WireObject, isEmptyList, isNone, isObject } from "../wire";

/** A state with every property of its type: null where nothing is known, and within objects Terraform's zero. */
export function wholeState(fields: Fields, found: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, isNone(found[name]) ? null : wholeValue(field, found[name])]),
  );
}

function wholeValue(field: Field, found: unknown): unknown {
  switch (field.kind) {
    case "object":
      return isObject(found) ? wholeObject(field.fields, found) : null;
    case "objects": {
      const items = Array.isArray(found) ? found.filter(isObject) : [];
      if (!field.unordered) return items.map((item) => wholeObject(field.fields, item));
      return inTerraformsOrder(items.map((item) => withZeros(field.fields, item)));
    }
    case "scalars":
      return field.unordered && Array.isArray(found) ? inTerraformsOrder(found) : found;
    case "scalar":
    case "listOfOne":
    case "map":
      return found;
  }
}

const wholeObject = (fields: Fields, found: WireObject): WireObject =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      isNone(found[name]) ? nothing(field) : wholeValue(field, found[name]),
    ]),
  );

function nothing(field: Field): unknown {
  if (field.kind === "scalar") return ZEROS[field.type];
  return isHeldByList(field) || field.kind === "listOfOne" ? [] : null;
}

/** A state read after a change, with the plan's own choice where Terraform cannot tell: null or empty, and the order of sets. */
export function settledState(fields: Fields, state: WireObject, planned: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, settled(field, state[name] ?? null, planned[name] ?? null)]),
  );
}

function settled(field: Field, state: unknown, planned: unknown): unknown {
  if (planned === UNKNOWN) return state;
  switch (field.kind) {
    case "object":
      return isObject(state) && isObject(planned) ? settledState(field.fields, state, planned) : state;
    case "scalars":
    case "listOfOne":
      if (planned === null) return isEmptyList(state) ? null : state;
      if (field.kind === "scalars" && field.unordered) return planned;
      return state ?? (isEmptyList(planned) ? planned : null);
    case "objects":
      if (field.unordered && Array.isArray(planned) && planned.length > 0) return planned;
      if (!Array.isArray(state) || !Array.isArray(planned)) return state ?? planned;
      return state.map((item: unknown, at) =>
        isObject(item) && isObject(planned[at]) ? settledState(field.fields, item, planned[at]) : item,
      );
    case "scalar":
    case "map":
      return state ?? planned;
  }
}
