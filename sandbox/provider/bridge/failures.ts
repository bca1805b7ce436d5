import type { Fields, ResourceSchema } from "../schema/fields";
import { SINGULAR } from "../schema/traits";
import type { Failure } from "../servedType";
import { toSnake } from "../userConfig";
import { DEFAULTS, type WireObject, isNone, isObject } from "../wire";

/** What is wrong with the inputs of a program: names that are not there, and ones that are missing. */
export function failuresOf({ fields }: ResourceSchema, resource: string, inputs: WireObject): Failure[] {
  return problems(fields, inputs, "").map(({ path, problem }) => ({
    property: "",
    reason: `${problem}. Examine values at '${resource}.${path}'.`,
  }));
}

interface Problem {
  path: string;
  problem: string;
}

function problems(fields: Fields, values: WireObject, at: string): Problem[] {
  const missing = Object.entries(fields).flatMap(([name, field]) =>
    field.required && isNone(values[name])
      ? [
          {
            path: path(at, name),
            problem: `Missing required argument. The argument "${terraformPath(path(at, name))}" is required, but no definition was found.`,
          },
        ]
      : [],
  );
  const wrong = Object.entries(values).flatMap(([name, value]): Problem[] => {
    if (name === DEFAULTS || isNone(value)) return [];
    const field = fields[name];
    const here = path(at, name);
    if (field === undefined) return [{ path: here, problem: "Invalid or unknown key" }];
    if (!field.isInput) return [{ path: here, problem: unconfigurable(here) }];
    if (!("fields" in field)) return [];
    const objects = Array.isArray(value) ? (value as unknown[]) : [value];
    return objects.flatMap((object, index) =>
      isObject(object) ? problems(field.fields, object, Array.isArray(value) ? `${here}[${String(index)}]` : here) : [],
    );
  });
  return [...missing, ...wrong];
}

const path = (at: string, name: string) => (at === "" ? name : `${at}.${name}`);

const unconfigurable = (here: string) =>
  `Value for unconfigurable attribute. Can't configure a value for "${terraformPath(here)}": its value will be decided automatically based on the result of applying this configuration.`;

/** `kafka.0.access_key` for `kafkas[0].accessKey`, and for an object, which Terraform holds as a list of one, likewise. */
function terraformPath(here: string): string {
  const parts = here.split(".");
  return parts
    .map((part, at) => {
      const [, name = part, index] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
      const place = index ?? (at < parts.length - 1 ? "0" : undefined);
      return `${SINGULAR[name] ?? toSnake(name)}${place === undefined ? "" : `.${place}`}`;
    })
    .join(".");
}
