/** Values as Pulumi's engine sends them: unknown in a preview, or wrapped as secrets and outputs. */
export type WireObject = Record<string, unknown>;

// https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/rpc.ts
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A value without its wrappings; unknown parts stay the unknown text. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (value[SIGNATURE] === SECRET) return plain(value["value"]);
  if (value[SIGNATURE] === OUTPUT) return "value" in value ? plain(value["value"]) : UNKNOWN;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

export const plainObject = (value: WireObject | undefined): WireObject => plain(value ?? {}) as WireObject;

/** Marks the named properties of a state as secret, and each whose input was one, wholly or in part. */
export function withSecrets(names: readonly string[], inputs: WireObject, state: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => [
      key,
      names.includes(key) || holdsSecret(inputs[key]) ? { [SIGNATURE]: SECRET, value } : value,
    ]),
  );
}

export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

function holdsSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const wrapped = value as WireObject;
  if (wrapped[SIGNATURE] === SECRET) return true;
  if (wrapped[SIGNATURE] === OUTPUT && wrapped["secret"] === true) return true;
  return Object.values(wrapped).some(holdsSecret);
}

export function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object without the keys that hold undefined. */
export function defined(object: WireObject): WireObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
