import { type TProperties, type TSchema, Type } from "@sinclair/typebox";
import type { JsonObject } from "../../state/model";

export const int = (minimum: number, maximum?: number) =>
  Type.Integer({ minimum, ...(maximum === undefined ? {} : { maximum }) });
export const bool = () => Type.Boolean();
export const text = (maxLength = 8192) => Type.String({ maxLength });
export const texts = (maxItems = 8192) => Type.Array(text(), { maxItems });
/** Some words. TypeBox's own checker, which user configs go through, knows no `enum`, only the pattern. */
export const oneOf = (...words: string[]) => Type.String({ enum: words, pattern: `^(${words.join("|")})$` });
export const oneOfNumbers = (...numbers: number[]) =>
  Type.Union(
    numbers.map((number) => Type.Literal(number)),
    { type: "integer", enum: numbers },
  );

/** An object whose keys may all be left out; other keys are refused. */
export const options = (properties: TProperties) =>
  Type.Partial(Type.Object(properties, { additionalProperties: false }));

/** An object whose keys may all be left out, beside which others are taken as they are. */
export const someOptions = (properties: TProperties) => Type.Partial(Type.Object(properties));

export const enabled = (more: TProperties = {}) => options({ enabled: bool(), ...more });

/** Networks as texts or as objects, never mixed. */
export const ipFilter = Type.Union([
  Type.Array(Type.String({ maxLength: 43 }), { maxItems: 8000 }),
  Type.Array(Type.Object({ network: Type.String({ maxLength: 43 }), description: Type.Optional(text(1024)) }), {
    maxItems: 8000,
  }),
]);

/** A user config or settings object: checked by the schema, used as plain JSON. */
export const json = (schema: TSchema) => Type.Unsafe<JsonObject>(schema);
