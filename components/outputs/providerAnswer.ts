import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import { outputError } from "./outputError";
import { PROVIDER_VERSION, SUPPORTED_PROVIDER } from "./providerVersion";
import { revealed } from "./secrecy";

/** Where an answer comes from, for the message about one that cannot be read. */
export interface AnswerSource {
  /** The resource that a message is about. */
  resource: pulumi.Resource;
  /** Such as `aiven.Kafka mm2-source`. */
  origin: string;
  /** Whether another stack answers, whose shape no provider decides. */
  isStack?: boolean;
}

/**
 * A property that a provider, a function of it or another stack has answered: whatever marks of secrecy it has are taken off, and a value
 * with any of them stays secret. A shape that is not foreseen fails with one sentence and no stack trace; it never holds a value.
 */
export function answered<Schema extends v.GenericSchema>(
  property: string,
  answer: pulumi.Input<unknown>,
  schema: Schema,
  source: AnswerSource,
): pulumi.Output<v.InferOutput<Schema>> {
  return (pulumi.output(answer) as pulumi.Output<unknown>).apply((marked) => {
    const { value, isSecret } = revealed(marked);
    const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
    if (!success) throw outputError(sentence(property, issues[0], source), source.resource);
    return isSecret ? pulumi.secret(output) : pulumi.output(output);
  }) as pulumi.Output<v.InferOutput<Schema>>;
}

function sentence(property: string, issue: v.BaseIssue<unknown>, { origin, isStack }: AnswerSource): string {
  const path = [property, ...(issue.path ?? []).map(({ key }) => String(key))].join(".");
  // What was received may be a secret; what kind it is of says enough.
  const found =
    issue.input === null || issue.input === undefined
      ? `${path} is missing`
      : `${path} is ${kindOf(issue.input)}, but ${EXPECTED[issue.expected ?? ""] ?? "something else"} is expected`;
  return isStack === true
    ? `${origin} has an output that cannot be read: ${found}. It must come from a stack of this program.`
    : `${origin} returned data in an unknown form: ${found}. ` +
        `The program has @pulumi/aiven ${PROVIDER_VERSION}; supported are ${SUPPORTED_PROVIDER}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "a map",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
