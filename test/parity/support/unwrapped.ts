const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** A value as the engine sends it to a provider that does not take secrets: without their wrappings. */
export function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== "object" || value === null) return value;
  if (SIGNATURE in value && "value" in value) return unwrapped(value.value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unwrapped(item)]));
}
