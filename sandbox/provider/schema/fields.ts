import { ADDITIONS } from "./additions";
import sdk from "./sdk.json";
import { LISTS_OF_ONE, SETS, TRAITS, type Traits } from "./traits";

export type Scalar = "string" | "number" | "boolean";
export type Fields = Readonly<Record<string, Field>>;

interface Common {
  isInput: boolean;
  required: boolean;
  /** Filled by Aiven when a program leaves it out, or always. */
  computed: boolean;
  secret: boolean;
  /** Part of a user config, in which what a program leaves out stays as it is. */
  inUserConfig: boolean;
}

/** One property of a resource, or of an object within. */
export type Field = Common &
  (
    | { kind: "scalar"; type: Scalar }
    /** A text that Terraform holds as a list of one, so that it may be null or empty behind the same answer. */
    | { kind: "listOfOne"; type: Scalar }
    | { kind: "map" }
    | { kind: "object"; type: string; fields: Fields }
    | { kind: "scalars"; type: Scalar; unordered: boolean }
    | { kind: "objects"; type: string; fields: Fields; unordered: boolean }
  );

/** A resource type of the package. */
export interface ResourceSchema extends Traits {
  token: string;
  fields: Fields;
}

/** Release of the SDK that the table is of. */
export const SDK_VERSION = sdk.version;

const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = sdk.types;
const RESOURCES: Readonly<Record<string, { properties: Record<string, string>; inputs: Record<string, string> }>> =
  sdk.resources;

function resourceSchema(token: string): ResourceSchema {
  const { properties, inputs } = RESOURCES[token] ?? { properties: {}, inputs: {} };
  const traits = TRAITS[token] ?? { replaces: [] };
  const names = { ...properties, ...ADDITIONS[token] };
  const fields = Object.fromEntries(
    Object.entries(names).map(([name, type]) => {
      const input = inputs[name] ?? ADDITIONS[token]?.[name];
      const isInput = input !== undefined || name === "kafkas" || name === "serviceIntegrations";
      return [
        name,
        field(name, type, [name], traits, {
          isInput,
          required: input !== undefined && !input.endsWith("?") && inputs[name] !== undefined,
          computed: !isInput || (traits.computed ?? []).includes(name),
          // The only object in a resource that is no user config is a topic's, and topics have rules of their own.
          inUserConfig: /UserConfig$|^externalGoogleCloudBigquery$|^externalPostgresql$/.test(name),
        }),
      ];
    }),
  );
  return { ...traits, token, fields };
}

type Context = Omit<Common, "secret">;

function field(name: string, written: string, path: string[], traits: Traits, context: Context): Field {
  const type = written.replace(/\?$/, "");
  const common = { ...context, secret: (traits.secrets ?? []).includes(path.join(".")) };
  const element = type.replace(/\[\]$/, "");
  const unordered = SETS.has(name);
  if (LISTS_OF_ONE.has(name)) return { ...common, kind: "listOfOne", type: "string" };
  if (isScalar(element)) {
    return element === type
      ? { ...common, kind: "scalar", type: element }
      : { ...common, kind: "scalars", type: element, unordered };
  }
  if (element.startsWith("{")) return { ...common, kind: "map" };
  const fields = Object.fromEntries(
    Object.entries({ ...TYPES[element], ...ADDITIONS[element] }).map(([inner, of]) => [
      inner,
      field(inner, of, [...path, inner], traits, {
        ...context,
        // Of the addresses of Kafka, which are outputs, a program could set the first only.
        isInput: name === "kafkas" ? inner === "uris" : context.isInput,
        required: name !== "kafkas" && !of.endsWith("?"),
      }),
    ]),
  );
  return element === type
    ? { ...common, kind: "object", type: element, fields }
    : { ...common, kind: "objects", type: element, fields, unordered };
}

const isScalar = (type: string): type is Scalar => ["string", "number", "boolean"].includes(type);

export const SCHEMAS: Readonly<Record<string, ResourceSchema>> = Object.fromEntries(
  Object.keys(RESOURCES).map((token) => [token, resourceSchema(token)]),
);

/** The schema of a type that the table has. */
export function schemaOf(token: string): ResourceSchema {
  const schema = SCHEMAS[token];
  if (schema === undefined) throw new Error(`${token} is not in sdk.json`);
  return schema;
}
