import type { Field, Fields, ResourceSchema } from "../schema/fields";
import { inTerraformsOrder } from "./unorderedList";
import { UNKNOWN, type WireObject, isEmptyList, isNone, isObject, isZero } from "../wire";

const OPEN_TO_ALL: readonly unknown[] = [["0.0.0.0/0"], ["0.0.0.0/0", "::/0"]];
/** What Terraform has for nothing, by type. */
export const ZEROS = { string: "", number: 0, boolean: false } as const;

/**
 * What a resource will be by its inputs, as the official provider plans it; computed values of a new one are unknown.
 *
 * @param before the last known state; undefined when the resource is new
 */
export function plannedState(schema: ResourceSchema, before: WireObject | undefined, inputs: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(schema.fields).map(([name, field]) => [
      name,
      plannedProperty(schema, name, field, before, inputs[name]),
    ]),
  );
}

function plannedProperty(
  schema: ResourceSchema,
  name: string,
  field: Field,
  before: WireObject | undefined,
  wanted: unknown,
): unknown {
  const isNew = before === undefined;
  const had = before?.[name] ?? null;
  if (!field.isInput) return isNew ? UNKNOWN : had;
  if (!isNew && schema.createOnly?.includes(name) === true) return had;
  const isSticky = !isNew && schema.sticky?.includes(name) === true;
  if (isSticky && isNone(wanted)) return had;
  // Terraform cannot tell zero from nothing.
  if (!isNew && isZero(wanted) && had === null && !field.computed) return had;
  if (field.inUserConfig) return plannedSetting(field, had, wanted, isNew);
  if (!isNone(wanted)) return plannedValue(field, had, wanted, isNew);
  if (field.computed) return isNew ? UNKNOWN : had;
  const standard = schema.defaults?.[name];
  if (standard !== undefined) return !isNew && isZero(standard) && had === null ? had : standard;
  return isHeldByList(field) ? emptied(field, had) : isZero(had) ? had : null;
}

/** A part of a user config: what a program leaves out, or does not know yet, stays as it is. */
function plannedSetting(field: Field, had: unknown, wanted: unknown, isNew: boolean): unknown {
  if (wanted === UNKNOWN && !isNew && isKeptUnknown(field, had)) return had;
  if (!isNone(wanted)) return plannedValue(field, had, wanted, isNew);
  if (field.kind === "object" && isObject(had)) return plannedObject(field.fields, had, {}, isNew);
  if (!isUnordered(field)) return field.kind === "objects" ? (had ?? []) : had;
  return isStandardFilter(had) ? had : emptied(field, had);
}

function plannedValue(field: Field, had: unknown, wanted: unknown, isNew: boolean): unknown {
  if (wanted === UNKNOWN) return UNKNOWN;
  switch (field.kind) {
    case "scalar":
    case "map":
      return wanted;
    case "listOfOne":
      return [wanted];
    case "scalars":
      if (!isKnownList(wanted)) return Array.isArray(wanted) ? UNKNOWN : wanted;
      return field.unordered ? inTerraformsOrder(wanted) : wanted;
    case "object":
      return isObject(wanted) ? plannedObject(field.fields, had, wanted, isNew) : wanted;
    case "objects": {
      if (!Array.isArray(wanted)) return wanted;
      const items: unknown[] = wanted;
      if (!field.unordered) {
        const hadItems: unknown[] = Array.isArray(had) ? had : [];
        return items.map((item, at) =>
          isObject(item) ? plannedObject(field.fields, hadItems[at] ?? null, item, isNew) : item,
        );
      }
      const whole = items.map((item) => (isObject(item) ? withZeros(field.fields, item) : item));
      return inTerraformsOrder(whole);
    }
  }
}

/** An object of a user config; nothing said of one that is not there is no wish for one. */
function plannedObject(fields: Fields, had: unknown, wanted: WireObject, isNew: boolean): unknown {
  const before = isObject(had) ? had : undefined;
  if (before === undefined && !isNew && Object.values(wanted).every(isNone)) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      plannedSetting(field, before?.[name] ?? null, wanted[name], isNew),
    ]),
  );
}

/** An element of a list without an order, which Terraform knows by all of its fields. */
export const withZeros = (fields: Fields, item: WireObject): WireObject =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      item[name] ?? (field.kind === "scalar" ? ZEROS[field.type] : isHeldByList(field) ? [] : null),
    ]),
  );

/** A list that is taken away: empty when it held something. */
const emptied = (field: Field, had: unknown) =>
  field.kind === "objects" ? [] : isNone(had) || isEmptyList(had) ? had : [];

export const isHeldByList = (field: Field) => field.kind === "objects" || field.kind === "scalars";

const isUnordered = (field: Field) => isHeldByList(field) && "unordered" in field && field.unordered;

const isKnownList = (list: unknown): list is unknown[] =>
  Array.isArray(list) &&
  !list.some((item) => item === UNKNOWN || (isObject(item) && Object.values(item).includes(UNKNOWN)));

/** What is not known yet counts as nothing, which is no difference where there was none. */
const isKeptUnknown = (field: Field, had: unknown) =>
  !isUnordered(field) && had !== null && (field.kind !== "scalar" || isZero(had));

/** A plan that changes something: Terraform then writes empty lists for those that there are not, in each object there is. */
export function withEmptyLists(fields: Fields, planned: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = planned[name] ?? null;
      if (field.kind !== "object" || !isObject(value)) return [name, value];
      return [name, withEmptyLists(field.fields, emptyForNull(field.fields, value))];
    }),
  );
}

const emptyForNull = (fields: Fields, object: WireObject): WireObject =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      object[name] ?? (isHeldByList(field) || field.kind === "listOfOne" ? [] : null),
    ]),
  );

/** Aiven's own filter, which nobody has to write. */
const isStandardFilter = (had: unknown) =>
  Array.isArray(had) &&
  OPEN_TO_ALL.some((open) => JSON.stringify(open) === JSON.stringify([...(had as unknown[])].sort()));
