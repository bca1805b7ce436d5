import { isDeepStrictEqual } from "node:util";
import type { Field, Fields, ResourceSchema } from "../schema/fields";
import { UNKNOWN, type WireObject, isEmptyList, isNone, isObject } from "../wire";

type Change = "ADD" | "DELETE" | "UPDATE";
type DiffKind = Change | `${Change}_REPLACE`;

/** How a plan differs from a state, by path, as Pulumi's bridge to Terraform tells it. */
export type DetailedDiff = Record<string, DiffKind>;

interface Place {
  path: string;
  /** The same without indices: how traits name a property. */
  name: string;
  replaces: readonly string[];
}

/** @param inputs of the program: elements of a list without an order are named by their place there */
export function detailedDiff(
  schema: ResourceSchema,
  before: WireObject,
  planned: WireObject,
  inputs: WireObject,
): DetailedDiff {
  const { replaces } = schema;
  return fieldsDiff(schema.fields, before, planned, inputs, { path: "", name: "", replaces });
}

function fieldsDiff(
  fields: Fields,
  before: WireObject,
  after: WireObject,
  inputs: unknown,
  place: Place,
): DetailedDiff {
  return merged(
    Object.entries(fields).map(([name, field]) =>
      valueDiff(field, before[name], after[name], isObject(inputs) ? inputs[name] : undefined, {
        path: place.path === "" ? name : `${place.path}.${name}`,
        name: place.name === "" ? name : `${place.name}.${name}`,
        replaces: place.replaces,
      }),
    ),
  );
}

function valueDiff(field: Field, before: unknown, after: unknown, inputs: unknown, place: Place): DetailedDiff {
  const [was, is] = [isThere(before), isThere(after)];
  if (!was && !is) return {};
  if (!was || !is) return one(place, was ? "DELETE" : "ADD", was ? before : after);
  if (after === UNKNOWN) return one(place, "UPDATE");
  if (field.kind === "object" && isObject(before) && isObject(after)) {
    return fieldsDiff(field.fields, before, after, inputs, place);
  }
  if (Array.isArray(before) && Array.isArray(after)) return listDiff(field, before, after, inputs, place);
  return isDeepStrictEqual(before, after) ? {} : one(place, "UPDATE");
}

/** An empty list counts as none. */
const isThere = (value: unknown) => !isNone(value) && !isEmptyList(value);

function one(place: Place, change: Change, value?: unknown): DetailedDiff {
  const isReplaced = place.replaces.some(
    (name) =>
      name === place.name || (name.startsWith(`${place.name}.`) && holds(value, name.slice(place.name.length + 1))),
  );
  return { [place.path]: isReplaced ? `${change}_REPLACE` : change };
}

/** Whether an object that comes or goes has the named property within. */
function holds(value: unknown, path: string): boolean {
  const [name = "", ...rest] = path.split(".");
  if (!isObject(value) || isNone(value[name])) return false;
  return rest.length === 0 || holds(value[name], rest.join("."));
}

function listDiff(field: Field, before: unknown[], after: unknown[], inputs: unknown, place: Place): DetailedDiff {
  if (field.kind === "objects" && !field.unordered) {
    const length = Math.max(before.length, after.length);
    return merged(Array.from({ length }, (_, at) => elementDiff(field, before[at], after[at], undefined, at, place)));
  }
  if (field.kind === "scalars" && !field.unordered) return orderedDiff(before, after, place);
  if (field.kind === "listOfOne") return isDeepStrictEqual(before, after) ? {} : one(place, "UPDATE");
  return unorderedDiff(field, before, after, inputs, place);
}

/** Texts in order: what is not in the longest common part is taken out and put in. */
function orderedDiff(before: unknown[], after: unknown[], place: Place): DetailedDiff {
  const diff: DetailedDiff = {};
  const [kept, keptAfter] = commonPlaces(before, after);
  before.forEach((_, at) => {
    if (!kept.has(at)) diff[`${place.path}[${String(at)}]`] = "DELETE";
  });
  after.forEach((_, at) => {
    const path = `${place.path}[${String(at)}]`;
    if (!keptAfter.has(at)) diff[path] = diff[path] === undefined ? "ADD" : "UPDATE";
  });
  return diff;
}

/** The places, before and after, of a longest common subsequence. */
function commonPlaces(before: unknown[], after: unknown[]): [Set<number>, Set<number>] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined) {
        row[j] = isDeepStrictEqual(before[i], after[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const places: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (isDeepStrictEqual(before[i], after[j])) {
      places[0].add(i++);
      places[1].add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** Elements are compared as wholes; each new one has to be found among the inputs, or the list is told of as a whole. */
function unorderedDiff(field: Field, before: unknown[], after: unknown[], inputs: unknown, place: Place): DetailedDiff {
  const removed = before.flatMap((item, at) => (isIn(after, item) ? [] : [at]));
  const added = after.filter((item) => !isIn(before, item));
  if (removed.length === 0 && added.length === 0) return {};
  const given: unknown[] = Array.isArray(inputs) ? inputs : [];
  const taken = new Set<number>();
  const matched = new Map<number, unknown>();
  for (const item of added) {
    const at = given.findIndex((input, place) => !taken.has(place) && isDeepStrictEqual(input, item));
    if (at < 0) return one(place, "UPDATE");
    taken.add(at);
    matched.set(at, item);
  }
  if (given.length < after.length) return one(place, "UPDATE");
  const places = new Set([...removed, ...matched.keys()]);
  return merged(
    [...places].map((at) =>
      elementDiff(field, removed.includes(at) ? before[at] : undefined, matched.get(at), undefined, at, place),
    ),
  );
}

function elementDiff(
  field: Field,
  before: unknown,
  after: unknown,
  inputs: unknown,
  at: number,
  place: Place,
): DetailedDiff {
  const here = { ...place, path: `${place.path}[${String(at)}]` };
  if (field.kind === "objects" && isObject(before) && isObject(after)) {
    return fieldsDiff(field.fields, before, after, inputs, here);
  }
  const [was, is] = [isThere(before), isThere(after)];
  if (!was && !is) return {};
  if (!was || !is) return one(here, was ? "DELETE" : "ADD", was ? before : after);
  return isDeepStrictEqual(before, after) ? {} : one(here, "UPDATE");
}

const isIn = (list: unknown[], item: unknown) => list.some((other) => isDeepStrictEqual(other, item));

const merged = (diffs: DetailedDiff[]): DetailedDiff => Object.assign({}, ...diffs) as DetailedDiff;
