import type { PropertyChange } from "./report";

/** What the engine writes for a value that only an update will tell. */
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const LONGEST_VALUE = 300;
/** The key by which the engine marks an object that stands for something else, and its value for a secret. */
const MARK = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

type Properties = Readonly<Record<string, unknown>>;

/**
 * The leaves that differ between two property bags, by path.
 *
 * @param reported names of properties that the provider says have changed. One whose values look alike is a secret.
 */
export function propertyChanges(before: Properties, after: Properties, reported: readonly string[]): PropertyChange[] {
  const changes = [...names(before, after)].flatMap((name) => differences(name, before[name], after[name]));
  const unseen = reported.filter((name) => changes.every(({ path }) => topLevel(path) !== topLevel(name)));
  return [...changes, ...unseen.map((path) => ({ path, before: "[secret]", after: "[secret]" }))];
}

function differences(path: string, before: unknown, after: unknown): PropertyChange[] {
  if (isObject(before) || isObject(after)) {
    const [from, to] = [before, after].map((value) => (isObject(value) ? value : {})) as [Properties, Properties];
    if ([before, after].every((value) => value === undefined || isObject(value))) {
      const keys = [...names(from, to)];
      return keys.flatMap((key) => differences(inside(path, key, before ?? after), from[key], to[key]));
    }
  }
  const [from, to] = [shown(before), shown(after)];
  if (from === to) return [];
  return [{ path, ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) }];
}

const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !(MARK in value);

const names = (...bags: Properties[]): Set<string> => new Set(bags.flatMap((bag) => Object.keys(bag)).sort(byNumber));

/** Items of a list by their index, everything else by its name. */
function byNumber(left: string, right: string): number {
  const [a, b] = [Number(left), Number(right)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return left < right ? -1 : left > right ? 1 : 0;
}

const inside = (path: string, key: string, parent: unknown): string =>
  Array.isArray(parent)
    ? `${path}[${key}]`
    : /^[\w-]+$/.test(key)
      ? `${path}.${key}`
      : `${path}[${JSON.stringify(key)}]`;

const topLevel = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? path;

function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === UNKNOWN) return "[unknown]";
  if (value === "[secret]") return "[secret]";
  if (typeof value === "object" && value !== null && MARK in value) {
    return value[MARK] === SECRET ? "[secret]" : "[asset]";
  }
  const text = JSON.stringify(value).replaceAll(UNKNOWN, "[unknown]");
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
