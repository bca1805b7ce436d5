import { type WireObject, isObject } from "./wire";

/** Three spellings in Pulumi stand for one key of the API. */
const IP_FILTER_SPELLINGS = ["ipFilterStrings", "ipFilterObjects", "ipFilters"] as const;
/** Names whose digits are words of their own. */
const IRREGULAR: Readonly<Record<string, string>> = { scramSha256: "scram_sha_256", scramSha512: "scram_sha_512" };
const IRREGULAR_BACK = Object.fromEntries(Object.entries(IRREGULAR).map(([camel, snake]) => [snake, camel]));

export const toSnake = (name: string) =>
  IRREGULAR[name] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const toCamel = (name: string) =>
  IRREGULAR_BACK[name] ?? name.replaceAll(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

/** A user config of a Pulumi resource as the API takes it. */
export function userConfigToApi(config: unknown): WireObject {
  if (!isObject(config)) return {};
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      (IP_FILTER_SPELLINGS as readonly string[]).includes(key) ? "ip_filter" : toSnake(key),
      valueToApi(value),
    ]),
  );
}

function valueToApi(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueToApi);
  return isObject(value) ? userConfigToApi(value) : value;
}

/**
 * A user config of the API as the Pulumi resource has it. `before` tells which spelling of the IP filter was used; without it,
 * texts become `ipFilterStrings`.
 */
export function userConfigFromApi(config: unknown, before: unknown): WireObject | undefined {
  if (!isObject(config) || Object.keys(config).length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key === "ip_filter" ? ipFilterSpelling(value, before) : toCamel(key),
      valueFromApi(value),
    ]),
  );
}

function valueFromApi(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueFromApi);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [toCamel(key), valueFromApi(item)]));
}

function ipFilterSpelling(value: unknown, before: unknown): string {
  const used = isObject(before) ? IP_FILTER_SPELLINGS.find((spelling) => spelling in before) : undefined;
  if (used !== undefined) return used;
  return Array.isArray(value) && isObject(value[0]) ? "ipFilterObjects" : "ipFilterStrings";
}
