/** A map whose values nobody has checked yet, as a stack file holds it. */
export type PlainMap = Readonly<Record<string, unknown>>;

export function asMap(value: unknown): PlainMap | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PlainMap) : undefined;
}

/** Changes the values of what should be a map; anything else is for the schema to refuse. */
export function mapValues(map: unknown, change: (value: unknown, key: string) => unknown): unknown {
  const entries = asMap(map);
  if (entries === undefined) return map;
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));
}

/** Puts defaults under the map at a key of a map; what is there already wins. */
export function withDefaults(map: unknown, key: string, defaults: PlainMap | undefined): unknown {
  const outer = asMap(map);
  const inner = outer?.[key] ?? {};
  if (defaults === undefined || outer === undefined || asMap(inner) === undefined) return map;
  return { ...outer, [key]: { ...defaults, ...asMap(inner) } };
}
