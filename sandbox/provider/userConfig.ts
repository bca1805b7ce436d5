import { AivenError } from "./aivenClient";
import type { Field, Fields } from "./schema/fields";
import { type WireObject, isEmptyList, isNone, isObject } from "./wire";

/** Three spellings in Pulumi stand for one key of the API. */
const IP_FILTER_SPELLINGS = ["ipFilters", "ipFilterStrings", "ipFilterObjects"];
/** Names whose digits are words of their own. */
const IRREGULAR: Readonly<Record<string, string>> = { scramSha256: "scram_sha_256", scramSha512: "scram_sha_512" };
const IRREGULAR_BACK = Object.fromEntries(Object.entries(IRREGULAR).map(([camel, snake]) => [snake, camel]));

export const toSnake = (name: string) =>
  IRREGULAR[name] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const toCamel = (name: string) =>
  IRREGULAR_BACK[name] ?? name.replaceAll(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

const apiName = (name: string) => (IP_FILTER_SPELLINGS.includes(name) ? "ip_filter" : toSnake(name));

/**
 * A user config of a Pulumi resource as the official provider sends it: what the program says, and lists that it takes back.
 * Nothing else can be taken back.
 */
export function userConfigToApi(
  field: Field | undefined,
  inputs: unknown,
  before: unknown,
  planned: unknown,
): WireObject {
  if (field?.kind !== "object") return {};
  const body = objectToApi(field.fields, inputs, before, planned);
  if (isEmptyList(body["ip_filter"]) && process.env["AIVEN_ALLOW_IP_FILTER_PURGE"] === undefined) {
    throw new AivenError(
      0,
      "ip_filter list is empty, but AIVEN_ALLOW_IP_FILTER_PURGE is not set. Please set AIVEN_ALLOW_IP_FILTER_PURGE to confirm that you want to remove all IP filters, which is going to block all traffic to the service",
    );
  }
  return body;
}

function objectToApi(fields: Fields, inputs: unknown, before: unknown, planned: unknown): WireObject {
  const of = (object: unknown, name: string) => (isObject(object) ? (object[name] ?? null) : null);
  const body: WireObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = valueToApi(field, of(inputs, name), of(before, name), of(planned, name));
    // A filter in one spelling that was taken out, and one in another that came instead.
    const isOtherSpelling = isEmptyList(value) && body[apiName(name)] !== undefined;
    if (value !== undefined && !isOtherSpelling) body[apiName(name)] = value;
  }
  return body;
}

function valueToApi(field: Field, wanted: unknown, before: unknown, planned: unknown): unknown {
  switch (field.kind) {
    case "scalar":
    case "map":
      return wanted ?? undefined;
    case "listOfOne":
      return isNone(wanted) ? undefined : [wanted];
    case "object": {
      if (!isObject(wanted)) return undefined;
      const body = objectToApi(field.fields, wanted, before, planned);
      return Object.keys(body).length === 0 ? undefined : body;
    }
    case "scalars":
    case "objects": {
      if (isNone(wanted) || isEmptyList(wanted)) {
        const isTakenBack = Array.isArray(before) && before.length > 0 && isEmptyList(planned);
        return isTakenBack ? [] : undefined;
      }
      if (field.kind === "scalars" || !Array.isArray(wanted)) return wanted;
      return wanted.map((item: unknown) => objectToApi(field.fields, item, {}, {}));
    }
  }
}

/**
 * A user config of the API as the Pulumi resource has it. `like` tells which spelling of the IP filter is used; without it, it
 * becomes `ipFilters`.
 */
export function userConfigFromApi(field: Field | undefined, config: unknown, like: unknown): WireObject | undefined {
  if (field?.kind !== "object" || !isObject(config) || Object.keys(config).length === 0) return undefined;
  const { ip_filter: filter, ...rest } = config;
  const found = fieldsFromApi(field.fields, rest);
  if (!Array.isArray(filter)) return Object.keys(found).length === 0 ? undefined : found;
  const spelling =
    [...IP_FILTER_SPELLINGS]
      .reverse()
      .find((name) => isObject(like) && !isNone(like[name]) && !isEmptyList(like[name])) ?? "ipFilters";
  const networks = filter.map((one: unknown) => (isObject(one) ? one : { network: one }));
  return {
    ...found,
    [spelling]: spelling === "ipFilterObjects" ? networks : networks.map(({ network }) => network),
  };
}

const fieldsFromApi = (fields: Fields, found: WireObject): WireObject =>
  Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => {
      const name = toCamel(key);
      const field = fields[name];
      return field === undefined || isNone(value) ? [] : [[name, valueFromApi(field, value)]];
    }),
  );

function valueFromApi(field: Field, value: unknown): unknown {
  if (!("fields" in field)) return value;
  if (isObject(value)) return Object.keys(value).length === 0 ? null : fieldsFromApi(field.fields, value);
  return Array.isArray(value)
    ? value.map((item: unknown) => (isObject(item) ? fieldsFromApi(field.fields, item) : item))
    : value;
}
