import { isDeepStrictEqual } from "node:util";
import type { Field, Fields, ResourceSchema, Scalar } from "../schema/fields";
import { DEFAULTS, type WireObject, isEmptyList, isNone, isObject, isSecret, isZero, plain, UNKNOWN } from "../wire";

/** The inputs of a program as the official provider keeps them: without nulls, with defaults, and lists of their names. */
export function checkedInputs(schema: ResourceSchema, olds: WireObject, news: WireObject): WireObject {
  const inputs = withoutNulls(schema.fields, news);
  const before = olds[DEFAULTS];
  const filled = Object.entries(schema.defaults ?? {}).flatMap(([name, standard]) => {
    if (inputs[name] !== undefined) return [];
    const old = plain(olds[name]);
    const isOldDefault = Array.isArray(before) ? before.includes(name) : name in olds;
    if (isOldDefault && !isNone(old)) return [[name, old] as const];
    return isZero(standard) ? [] : [[name, standard] as const];
  });
  return { ...inputs, ...Object.fromEntries(filled), [DEFAULTS]: filled.map(([name]) => name).sort() };
}

function withoutNulls(fields: Fields, values: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (isNone(value) || name === DEFAULTS) return [];
      const field = fields[name];
      return [[name, field === undefined ? value : withoutNullsWithin(field, value)]];
    }),
  );
}

function withoutNullsWithin(field: Field, value: unknown): unknown {
  if (field.kind === "object" && isObject(value)) return { ...withoutNulls(field.fields, value), [DEFAULTS]: [] };
  if (field.kind === "map" && isObject(value)) return { ...value, [DEFAULTS]: [] };
  if (field.kind === "scalar") return coerced(field.type, value);
  if (field.kind !== "objects" || !Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    isObject(item) ? { ...withoutNulls(field.fields, item), [DEFAULTS]: [] } : item,
  );
}

/** Texts for numbers and the other way round, as Terraform takes them. */
function coerced(type: Scalar, value: unknown): unknown {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (typeof value !== "string" || value === UNKNOWN) return value;
  if (type === "number" && value.trim() !== "" && !Number.isNaN(Number(value))) return Number(value);
  return type === "boolean" && ["true", "false"].includes(value) ? value === "true" : value;
}

/** The inputs after a refresh: those that there were, with the values of today. */
export function refreshedInputs(fields: Fields, inputs: WireObject, outputs: WireObject): WireObject {
  const refreshed = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, old]) => {
      if (name === DEFAULTS || !(name in outputs)) return [];
      return [[name, refreshedValue(fields[name], old, outputs[name])]];
    }),
  );
  const defaults = inputs[DEFAULTS];
  const kept = Array.isArray(defaults)
    ? defaults.filter((name) => isDeepStrictEqual(refreshed[String(name)], inputs[String(name)]))
    : [];
  return kept.length === 0 ? refreshed : { ...refreshed, [DEFAULTS]: kept };
}

function refreshedValue(field: Field | undefined, old: unknown, now: unknown): unknown {
  if (field !== undefined && "fields" in field && isObject(old) && isObject(now) && !isSecret(now)) {
    return refreshedInputs(field.fields, old, now);
  }
  if (!Array.isArray(old) || !Array.isArray(now)) return now;
  const counterparts = field?.kind === "objects" && field.unordered ? closest(old, now) : now;
  return old.flatMap((item: unknown, at) => {
    const counterpart: unknown = counterparts[at];
    if (counterpart === undefined) return [];
    const isFields = field?.kind === "objects" && isObject(item) && isObject(counterpart);
    return [isFields ? refreshedInputs(field.fields, item, counterpart) : counterpart];
  });
}

/** For each old element the new one that is most like it. */
function closest(old: unknown[], now: unknown[]): unknown[] {
  const pairs = old
    .flatMap((one, from) => now.map((other, to) => ({ from, to, likeness: likeness(one, other) })))
    .sort((one, other) => other.likeness - one.likeness);
  const found: unknown[] = new Array<unknown>(old.length).fill(undefined);
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (found[from] !== undefined || taken.has(to)) continue;
    found[from] = now[to];
    taken.add(to);
  }
  return found;
}

function likeness(one: unknown, other: unknown): number {
  if (!isObject(one) || !isObject(other)) return 0;
  const shared = Object.keys(one).filter((name) => name in other);
  return shared.reduce((sum, name) => sum + (isDeepStrictEqual(one[name], other[name]) ? 3 : 1), 0);
}

/** The inputs of an import: every property that a program can set and that is not what it would be anyway. */
export function importedInputs(fields: Fields, outputs: WireObject, defaults: WireObject = {}): WireObject {
  const inputs = Object.entries(fields).flatMap(([name, field]) => {
    if (!field.isInput || !(name in outputs)) return [];
    const value = importedValue(field, outputs[name]);
    return !field.required && isDefaultOrZero(value, defaults[name]) ? [] : [[name, value]];
  });
  return { ...(Object.fromEntries(inputs) as WireObject), [DEFAULTS]: [] };
}

function importedValue(field: Field, value: unknown): unknown {
  if (isSecret(value)) return value;
  if (field.kind === "object" && isObject(value)) return importedInputs(field.fields, value);
  if (field.kind === "map" && isObject(value)) return { ...value, [DEFAULTS]: [] };
  if (field.kind !== "objects" || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (isObject(item) ? importedInputs(field.fields, item) : item));
}

function isDefaultOrZero(value: unknown, standard: unknown): boolean {
  if (standard !== undefined) return plain(value) === standard;
  const inner = isSecret(value) ? value["value"] : value;
  if (isNone(inner) || isZero(inner) || isEmptyList(inner)) return true;
  return isObject(inner) && Object.keys(inner).every((name) => name === DEFAULTS);
}
