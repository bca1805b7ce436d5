import type { ResourceValidationPolicy } from "@pulumi/policy";
import * as v from "valibot";
import {
  type Schema,
  decimal,
  integer,
  list,
  mapOf,
  oneOf,
  optional,
  strict,
  text as textOfAtMost,
} from "../../components/topology/values/setting";

type JsonSchema = NonNullable<ResourceValidationPolicy["configSchema"]>["properties"][string];

/**
 * One property of a policy's configuration, said once for two readers: Pulumi's engine checks the JSON schema (and fills in its
 * default), and checkConfiguration.ts the other, which knows paths and nearest names.
 */
export interface Property<T> {
  readonly json: JsonSchema;
  readonly schema: Schema;
  /** Only there for the type; never set. */
  readonly value?: T;
}

export type Properties = Readonly<Record<string, Property<unknown>>>;
export type ConfigOf<P extends Properties> = {
  readonly [Name in keyof P]: P[Name] extends Property<infer T> ? T : never;
};

export const wholeNumber = (minimum: number, maximum: number, fallback: number): Property<number> =>
  property({ type: "integer", minimum, maximum, default: fallback }, integer(minimum, maximum));

/** An amount of money; without one nothing is limited. */
export const amount = (): Property<number | undefined> =>
  property({ type: "number", minimum: 0 }, decimal(0, Number.MAX_SAFE_INTEGER));

export const word = <const Words extends readonly string[]>(words: Words, fallback: Words[number]) =>
  property<Words[number]>({ type: "string", enum: [...words], default: fallback }, oneOf(...words));

export const text = (): Property<string> => property({ type: "string", minLength: 1 }, textOfAtMost(1000));

/** A regular expression of JavaScript. */
export const regularExpression = (fallback: string): Property<string> => {
  const expected = "a regular expression";
  return property(
    { type: "string", format: "regex", default: fallback },
    v.pipe(v.string(expected), v.check(isRegularExpression, expected)),
  );
};

export const texts = (fallback: readonly string[]): Property<readonly string[]> =>
  property(
    { type: "array", items: { type: "string" }, default: [...fallback] },
    list(text().schema, "a list of strings"),
  );

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const day = (): Property<string> => {
  const expected = "a day such as 2027-01-31";
  return property({ type: "string", pattern: DAY.source }, v.pipe(v.string(expected), v.check(isDay, expected)));
};

export const optionalDay = (): Property<string | undefined> => day();

/** A table of numbers by names of the user's own. */
export const numbersByName = (): Property<Readonly<Record<string, number>>> => {
  const number = decimal(0, Number.MAX_SAFE_INTEGER);
  return property({ type: "object", additionalProperties: { type: "number", minimum: 0 }, default: {} }, mapOf(number));
};

/** A list of maps that all have the same keys. */
export function records<P extends Properties>(entries: P): Property<readonly ConfigOf<P>[]> {
  const json: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry.json])),
    required: Object.keys(entries),
    additionalProperties: false,
  };
  const schemas = Object.fromEntries(Object.entries(entries).map(([name, { schema }]) => [name, schema]));
  return property({ type: "array", items: json, default: [] }, list(strict(schemas)));
}

export const optionalSchemas = (properties: Properties): Record<string, Schema> =>
  Object.fromEntries(Object.entries(properties).map(([name, { schema }]) => [name, optional(schema)]));

/** JavaScript takes 31 February for 3 March. */
function isDay(value: string): boolean {
  const time = DAY.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isRegularExpression(value: string): boolean {
  try {
    new RegExp(value);
    return true;
  } catch {
    return false;
  }
}

const property = <T>(json: JsonSchema, schema: Schema): Property<T> => ({ json, schema });
