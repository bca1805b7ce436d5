import { type Static, type TSchema, Type } from "@sinclair/typebox";

/** A whole number between `minimum` and `maximum`, both allowed. */
export const integer = (minimum: number, maximum?: number) =>
  Type.Integer({ minimum, ...(maximum === undefined ? {} : { maximum }) });

/** A decimal number between `minimum` and `maximum`, both allowed. */
export const decimal = (minimum: number, maximum: number) => Type.Number({ minimum, maximum });

export const flag = () => Type.Boolean();

/** One of a fixed set of words. */
export const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  Type.Unsafe<Words[number]>(Type.Union(words.map((word) => Type.Literal(word))));

export const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

type OptionalSettings<Table extends Record<string, TSchema>> = { [Key in keyof Table]?: Static<Table[Key]> };

/** The argument type that a table of settings describes: every setting may be left out. */
export type SettingsOf<Table extends Record<string, TSchema>> = OptionalSettings<Table>;

/** The strict schema of a table of settings: every setting may be left out, no other key is known. */
export function settingsSchema<Table extends Record<string, TSchema>>(table: Table) {
  const properties = Object.fromEntries(Object.entries(table).map(([key, schema]) => [key, Type.Optional(schema)]));
  return Type.Unsafe<SettingsOf<Table>>(Type.Object(properties, { additionalProperties: false }));
}
