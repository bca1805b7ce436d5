import { rawStateDelta } from "./rawStateDelta";
import type { Field, Fields, ResourceSchema } from "../schema/fields";
import { type WireObject, UNKNOWN, isNone, isObject, secret } from "../wire";

// https://github.com/hashicorp/terraform-plugin-sdk/blob/main/helper/schema/resource_timeout.go: 20 minutes in nanoseconds
const TIMEOUT = 1_200_000_000_000;
const TIMEOUTS = {
  "e2bfb730-ecaa-11e6-8f88-34363bc7c4c0": {
    ...{ create: TIMEOUT, default: TIMEOUT, delete: TIMEOUT, read: TIMEOUT, update: TIMEOUT },
  },
};

/** What the official provider keeps of itself in a state; an import names the first version of a schema, too. */
export function metaOf(schema: ResourceSchema, isImport: boolean): string {
  const version = schema.version ?? (isImport ? "0" : undefined);
  return JSON.stringify({ ...TIMEOUTS, ...(version === undefined ? {} : { schema_version: version }) });
}

/** A state as the engine gets it: secrets wrapped at every level, and what the official provider needs to take it over. */
export const outputsOf = (schema: ResourceSchema, id: string, state: WireObject, meta: string): WireObject => ({
  ...wrapped(schema.fields, state),
  id,
  __meta: meta,
  __pulumi_raw_state_delta: rawStateDelta(schema.fields, state),
});

/** A plan as the engine gets it in a preview: Terraform's own notes only where everything is known. */
export const previewOf = (schema: ResourceSchema, id: string, planned: WireObject): WireObject => ({
  ...wrapped(schema.fields, planned),
  id,
  __meta: JSON.stringify({ _new_extra_shim: {}, ...TIMEOUTS }),
  ...(id === UNKNOWN || holdsUnknown(planned)
    ? {}
    : { __pulumi_raw_state_delta: rawStateDelta(schema.fields, planned) }),
});

function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

const wrapped = (fields: Fields, state: WireObject): WireObject =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, wrappedValue(field, flat(field, state[name] ?? null))]),
  );

function wrappedValue(field: Field, value: unknown): unknown {
  const inner = wrappedWithin(field, value);
  return field.secret ? secret(inner) : inner;
}

function wrappedWithin(field: Field, value: unknown): unknown {
  if (isNone(value) || value === UNKNOWN) return value;
  if (field.kind === "object" && isObject(value)) return wrapped(field.fields, value);
  if (!Array.isArray(value)) return value;
  if (field.kind === "objects") {
    return value.map((item: unknown) => (isObject(item) ? wrapped(field.fields, item) : item));
  }
  return field.kind === "scalars" && field.secret ? value.map(secret) : value;
}

/** Terraform's list of one is one value in Pulumi. */
const flat = (field: Field, value: unknown) =>
  field.kind === "listOfOne" && Array.isArray(value) ? ((value[0] as unknown) ?? null) : value;

/** The inputs of a program with the secrets of the type wrapped. */
export function withSecretInputs(fields: Fields, inputs: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      const field = fields[name];
      if (field === undefined) return [name, value];
      const inner =
        field.kind === "object" && isObject(value)
          ? withSecretInputs(field.fields, value)
          : field.kind === "objects" && Array.isArray(value)
            ? value.map((item: unknown) => (isObject(item) ? withSecretInputs(field.fields, item) : item))
            : field.kind === "scalars" && field.secret && Array.isArray(value)
              ? value.map(secret)
              : value;
      return [name, field.secret ? secret(inner) : inner];
    }),
  );
}
