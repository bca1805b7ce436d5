import { type Field, type Fields, SCHEMAS, SDK_VERSION } from "./fields";

type Json = Record<string, unknown>;

/**
 * Pulumi's schema of the package, so that `pulumi import` can write programs. It has what is served, under the SDK's own names; the
 * SDK's declarations do not tell whole numbers from others, so every number is a `number`.
 *
 * https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
 */
export function packageSchema(): Json {
  const types: Json = {};
  const resources = Object.fromEntries(
    Object.values(SCHEMAS).map(({ token, fields }) => {
      const names = Object.keys(fields);
      const inputs = names.filter((name) => fields[name]?.isInput === true);
      return [
        token,
        {
          properties: propertiesOf(fields, names, types),
          required: names.filter((name) => fields[name]?.computed === true || fields[name]?.required === true),
          inputProperties: propertiesOf(fields, inputs, types),
          requiredInputs: names.filter((name) => fields[name]?.required === true),
        },
      ];
    }),
  );
  return {
    name: "aiven",
    displayName: "Aiven",
    version: SDK_VERSION,
    meta: { moduleFormat: "(.*)(?:/[^/]*)" },
    language: { nodejs: { packageName: "@pulumi/aiven", compatibility: "tfbridge20" } },
    provider: {},
    types,
    resources,
  };
}

const propertiesOf = (fields: Fields, names: string[], types: Json): Json =>
  Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, typeOf(fields[name], types)]])),
  );

function typeOf(field: Field, types: Json): Json {
  const marked = (type: Json): Json => (field.secret ? { ...type, secret: true } : type);
  switch (field.kind) {
    case "scalar":
    case "listOfOne":
      return marked({ type: field.type });
    case "map":
      return marked({ type: "object", additionalProperties: { type: "string" } });
    case "scalars":
      return marked({ type: "array", items: { type: field.type } });
    case "object":
      return marked(reference(field.type, field.fields, types));
    case "objects":
      return marked({ type: "array", items: reference(field.type, field.fields, types) });
  }
}

function reference(type: string, fields: Fields, types: Json): Json {
  // aiven:index/KafkaKafkaUserConfig:KafkaKafkaUserConfig
  const token = `aiven:index/${type}:${type}`;
  if (types[token] === undefined) {
    types[token] = {};
    types[token] = {
      type: "object",
      properties: propertiesOf(fields, Object.keys(fields), types),
      required: Object.keys(fields).filter((name) => fields[name]?.required === true),
    };
  }
  return { $ref: `#/types/${token}` };
}
