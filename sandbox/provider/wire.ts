/** Values as Pulumi's engine sends them: unknown in a preview, or wrapped as secrets and outputs. */
export type WireObject = Record<string, unknown>;

// https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/rpc.ts
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The list in which the official provider keeps the names of what it filled in, in each object. */
export const DEFAULTS = "__defaults";

/** A value without its wrappings and without the lists of defaults; unknown parts stay the unknown text. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (value[SIGNATURE] === SECRET) return plain(value["value"]);
  if (value[SIGNATURE] === OUTPUT) return "value" in value ? plain(value["value"]) : UNKNOWN;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === DEFAULTS ? [] : [[key, plain(item)]])),
  );
}

export const plainObject = (value: WireObject | undefined): WireObject => plain(value ?? {}) as WireObject;

export const secret = (value: unknown): WireObject => ({ [SIGNATURE]: SECRET, value });

export const isSecret = (value: unknown): value is WireObject => isObject(value) && value[SIGNATURE] === SECRET;

export function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Null or left out. */
export const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;

/** An empty text, zero or false: what Terraform cannot tell from nothing. */
export const isZero = (value: unknown) => value === "" || value === 0 || value === false;

export const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** An object without the keys that hold undefined. */
export function defined(object: WireObject): WireObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
