import type { Fields, Properties, ValuesOf } from "./field";

/** A type of resource, and those of its values that the pack judges. */
export interface ResourceType<F extends Fields = Fields> {
  /** Pulumi's type token. Types are told by token, so that the pack starts without loading the provider's SDK. */
  readonly token: string;
  readonly fields: F;
}

export const resourceType = <F extends Fields>(token: string, fields: F): ResourceType<F> => ({ token, fields });

/** The values of one resource, as plain data. */
export type ResourceOf<Type> = Type extends ResourceType<infer F> ? ValuesOf<F> : never;

export function readResource<F extends Fields>({ fields }: ResourceType<F>, properties: Properties): ValuesOf<F> {
  const values = Object.entries(fields).map(([name, field]) => [name, field.read(properties)]);
  return Object.fromEntries(values) as ValuesOf<F>;
}
