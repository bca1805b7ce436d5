import type { OutputInstance } from "@pulumi/pulumi";
import { type Leaf, UNKNOWN, known } from "../known";

/** Where one value of a resource stands among its properties, and how to read it without ever throwing. */
export interface Field<T> {
  readonly path: string;
  readonly read: (properties: Properties) => T;
}

/** The items of a list that can be judged. */
export interface Items<T> {
  readonly items: readonly T[];
  /** Whether these are all items: false when one of them, or the list, is not known yet or not well typed. */
  readonly complete: boolean;
}

export type Properties = Readonly<Record<string, unknown>>;

/** What reading all fields of a resource gives. */
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never };

/** What remains of an argument's type when Pulumi's promises and outputs are taken away. */
type Plain<T> = Exclude<NonNullable<T>, Promise<unknown> | OutputInstance<unknown>>;

/** `Path` if it leads to a property of `Args`, and otherwise no string at all, so that a typing error does not compile. */
type PathIn<Args, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Plain<Args>
    ? `${Key}.${PathIn<Plain<Args>[Key], Rest>}`
    : never
  : Path extends keyof Plain<Args>
    ? Path
    : never;

/** The words for fields of a resource whose arguments are `Args`. */
export function fieldsOf<Args>() {
  return {
    text: <P extends string>(path: P & PathIn<Args, P>) => leaf(path, asText),
    flag: <P extends string>(path: P & PathIn<Args, P>) => leaf(path, asFlag),
    /** The provider takes many whole numbers as text. */
    number: <P extends string>(path: P & PathIn<Args, P>) => leaf(path, asNumber),
    texts: <P extends string>(path: P & PathIn<Args, P>) => list(path, asText),
    /** One text of each map in a list. */
    textOfEach: <P extends string>(path: P & PathIn<Args, P>, key: string) => list(path, (value) => textAt(value, key)),
  };
}

export function leaf<T>(path: string, parse: (value: unknown) => T | typeof UNKNOWN): Field<Leaf<T>> {
  const keys = path.split(".");
  return {
    path,
    read: (properties) => {
      const value = valueAt(properties, keys);
      return value === undefined || value === UNKNOWN ? value : parse(value);
    },
  };
}

function list<T>(path: string, parse: (item: unknown) => Leaf<T>): Field<Items<T>> {
  const keys = path.split(".");
  return {
    path,
    read: (properties) => {
      const value = valueAt(properties, keys);
      if (value === undefined) return { items: [], complete: true };
      if (!Array.isArray(value)) return { items: [], complete: false };
      const leaves = Array.from(value.keys(), (index) => {
        const item = known(() => (value as unknown[])[index]);
        return item === null || item === undefined || item === UNKNOWN ? (item ?? undefined) : parse(item);
      });
      return {
        items: leaves.filter((item): item is Awaited<T> & T => item !== UNKNOWN && item !== undefined),
        complete: !leaves.includes(UNKNOWN),
      };
    },
  };
}

/** What stands at a path: undefined when it, or what should hold it, is absent; UNKNOWN when what should hold it is no map. */
function valueAt(properties: Properties, keys: readonly string[]): unknown {
  let value: unknown = properties;
  for (const key of keys) {
    if (typeof value !== "object" || Array.isArray(value)) return UNKNOWN;
    const container = value as Properties;
    value = known(() => container[key]) ?? undefined;
    if (value === undefined || value === UNKNOWN) return value;
  }
  return value;
}

const asText = (value: unknown) => (typeof value === "string" ? value : UNKNOWN);
export const asFlag = (value: unknown) => (typeof value === "boolean" ? value : UNKNOWN);

function asNumber(value: unknown): number | typeof UNKNOWN {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : UNKNOWN;
}

function textAt(value: unknown, key: string): Leaf<string> {
  return leaf(key, asText).read(typeof value === "object" ? (value as Properties) : { [key]: UNKNOWN });
}
