import * as v from "valibot";
import { type Given, isDeferred } from "./deferred";

/** A schema whose message says what is expected, in words that fit after "must be" and "write". */
export type Schema = v.GenericSchema;

/** A whole number between `minimum` and `maximum`, both allowed. */
export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER) {
  const expected = `a whole number${range(minimum, maximum)}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(minimum, expected), v.maxValue(maximum, expected));
}

/** A decimal number between `minimum` and `maximum`, both allowed. */
export function decimal(minimum: number, maximum: number) {
  const expected = `a number${range(minimum, maximum)}`;
  return v.pipe(v.number(expected), v.minValue(minimum, expected), v.maxValue(maximum, expected));
}

export const flag = () => v.boolean("true or false");

/** One of a fixed set of words or numbers. */
export const oneOf = <const Words extends readonly (string | number)[]>(...words: Words) =>
  v.picklist(words, `one of ${words.join(", ")}`);

/** A text that matches a pattern, which `expected` puts in words. */
export const matching = (pattern: RegExp, expected: string) => v.pipe(v.string(expected), v.regex(pattern, expected));

/** A text of at most `maxLength` characters. */
export function text(maxLength: number) {
  const expected = `text of at most ${String(maxLength)} characters`;
  return v.pipe(v.string(expected), v.nonEmpty(expected), v.maxLength(maxLength, expected));
}

export const list = (item: Schema, expected = "a list") => v.array(item, expected);

/** A list whose items' type is kept. */
export const listOf = <Item extends Schema>(item: Item, expected: string) => v.array(item, expected);

export const nonEmptyList = (item: Schema, expected: string) => v.pipe(list(item, expected), v.nonEmpty(expected));

/** Settings that are passed on as they are; rules judge them, and no message shows them. */
export const passedOn = () => Object.assign(mapOf(v.unknown()), { isSecret: true });

/** A map with keys of the user's own. */
export const mapOf = (value: Schema) => map(v.record(v.string(), value));

/** A schema for every key of an interface, neither more nor less, so that the two cannot drift apart. */
export type EntriesOf<T> = Record<keyof T, Schema>;

/** A map with fixed keys; any other key is an issue of type `never`. */
export const strict = <T>(entries: EntriesOf<T>) => map(v.objectWithRest(entries as v.ObjectEntries, v.never()));

export const optional = (schema: Schema) => v.optional(schema);

/** A setting that rules or the plan look at, so that it must be known when a program is planned. */
export const planned = <S extends Schema>(schema: S): S & { readonly isPlanned: true } =>
  Object.assign(schema, { isPlanned: true as const });

/** What a setting may be: all may be outputs, but those that are planned, and what holds further settings. */
type ValueOf<S extends Schema> = S extends { isPlanned: true }
  ? v.InferOutput<S>
  : v.InferOutput<S> extends infer Value
    ? [Value] extends [readonly object[] | Readonly<Record<string, unknown>>]
      ? Value
      : Given<Value>
    : never;

/** The argument type that a table of settings describes: every setting may be left out. */
export type SettingsOf<Table extends Record<string, Schema>> = { [Key in keyof Table]?: ValueOf<Table[Key]> };

/** The strict schema of a table of settings: every setting may be left out, no other key is known. */
export const settings = (table: Record<string, Schema>) =>
  strict(Object.fromEntries(Object.entries(table).map(([key, schema]) => [key, optional(settingValue(schema))])));

function settingValue(schema: Schema): Schema {
  const { isPlanned = false, pipe, item } = schema as Described & { pipe?: Described[]; item?: { pipe?: Described[] } };
  const holdsMore = (parts: readonly Described[] | undefined) => parts?.at(-1)?.entries !== undefined;
  return isPlanned || holdsMore(pipe) || holdsMore(item?.pipe) ? schema : given(schema);
}

/** Settings inside a setting, each of which may be left out. */
export const group = <Table extends Record<string, Schema>>(table: Table) =>
  settings(table) as v.GenericSchema<unknown, SettingsOf<Table>>;

/** Settings inside a setting, none of which may be left out. */
export const complete = <Table extends Record<string, Schema>>(table: Table) =>
  strict(
    Object.fromEntries(Object.entries(table).map(([key, schema]) => [key, settingValue(schema)])),
  ) as v.GenericSchema<unknown, { [Key in keyof Table]: ValueOf<Table[Key]> }>;

/** A value of the schema, or one that is only known later, such as an output. */
export function given(schema: Schema) {
  const { message, isSecret } = schema as Described;
  return Object.assign(
    v.lazy((value) => (isDeferred(value) ? v.unknown() : schema)),
    { message, isSecret, given: schema },
  );
}

/** What a schema says about itself. */
export interface Described {
  /** What is expected. */
  message?: string;
  /** No message may show a value of it. */
  isSecret?: boolean;
  /** An output will not do. */
  isPlanned?: boolean;
  /** Of a map with fixed keys. */
  entries?: Record<string, unknown>;
}

/** A text that no message may show. */
export const secretText = (maxLength: number) => Object.assign(text(maxLength), { isSecret: true });

function range(minimum: number, maximum: number): string {
  return maximum === Number.MAX_SAFE_INTEGER
    ? `, ${String(minimum)} or more`
    : ` from ${String(minimum)} to ${String(maximum)}`;
}

/** To JavaScript a list is an object too; to the user it is not. */
function map(schema: Schema) {
  const expected = "a map of keys to values";
  const isMap = (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !isDeferred(value);
  return Object.assign(v.pipe(v.unknown(), v.check(isMap, expected), schema), { message: expected });
}
