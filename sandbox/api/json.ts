import type { JsonObject, JsonValue } from "../state/model";

const INT64_MAX = "9223372036854775807";
const RAW = "\u0000int64:";

/**
 * JSON as Go clients can decode it. JavaScript writes int64's largest value, which Kafka has for several defaults, as
 * 9223372036854776000, and that overflows int64.
 */
export function toJson(payload: unknown): string {
  const marked = JSON.stringify(payload, (_key, value: unknown) =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? `${RAW}${value >= 2 ** 63 ? INT64_MAX : BigInt(value).toString()}`
      : value,
  );
  return marked.replaceAll(/"\\u0000int64:(-?\d+)"/g, "$1");
}

/** A copy without keys that hold null, at any depth: clients send null for what they leave out. */
export function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item)]),
  );
}

/** Objects are merged key by key; null removes a key; anything else replaces it. So Aiven updates a user config. */
export function merged(stored: JsonObject, sent: JsonObject): JsonObject {
  const kept = Object.entries(stored).filter(([key]) => !(key in sent));
  const changed = Object.entries(sent)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => {
      const before = stored[key];
      return [key, isObject(value) ? merged(isObject(before) ? before : {}, value) : value] as const;
    });
  return Object.fromEntries([...kept, ...changed]);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
