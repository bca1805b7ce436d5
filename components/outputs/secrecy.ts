/** How Pulumi marks values on the wire. https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/rpc.ts */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT_VALUE = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** A value without what marks it, and whether any part of it was a secret. */
export interface Revealed {
  value: unknown;
  isSecret: boolean;
}

/**
 * Takes every mark off. The official provider marks a property as secret and what is in it again, and the SDK takes off one mark only.
 * An output value that is not known yet has no value here.
 */
export function revealed(marked: unknown): Revealed {
  let isSecret = false;
  const value = withoutMarks(marked, () => {
    isSecret = true;
  });
  return { value, isSecret };
}

function withoutMarks(value: unknown, onSecret: () => void): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMarks(item, onSecret));
  // What is no plain object, such as an output, is left to those who know it.
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const { [SIGNATURE]: signature, ...rest } = value as Record<string, unknown>;
  if (signature === SECRET || (signature === OUTPUT_VALUE && rest["secret"] === true)) onSecret();
  if (signature === SECRET || signature === OUTPUT_VALUE) return withoutMarks(rest["value"], onSecret);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item, onSecret)]));
}
