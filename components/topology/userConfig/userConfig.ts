import { distance } from "fastest-levenshtein";
import { isDeferred } from "../values/deferred";
import { type Problem, childPath } from "../values/problem";

/*
 * What the provider takes and nothing here names: settings that Aiven had not when this was written. These modules do not know the provider,
 * so the interfaces are empty here; components/args.ts fills them in with what the SDK that a program has installed knows beyond our keys.
 */
/* eslint-disable @typescript-eslint/no-empty-object-type -- filled in by components/args.ts */
export interface KafkaServiceUserConfig {}
export interface MirrorMakerServiceUserConfig {}
export interface IntegrationUserConfig {}
export interface EndpointUserConfig {}
export interface FlowUserConfig {}
/* eslint-enable @typescript-eslint/no-empty-object-type */

/** The keys that have a place here: where it is, or the keys inside. */
export interface KnownKeys {
  readonly [key: string]: string | KnownKeys;
}

/** What is found in settings that are passed on. */
export interface PassedOn {
  problems: Problem[];
  warnings: Problem[];
}

/** Judges settings that are passed on: what has a key here belongs there, and what nobody here knows is at least told. */
export function passedOnFindings(path: string, value: unknown, known: KnownKeys): PassedOn {
  if (!isPlainMap(value)) return { problems: [], warnings: [] };
  const found = Object.entries(value).map(([key, item]): PassedOn => {
    const at = childPath(path, key);
    const problem = (message: string) => ({ problems: [{ path: at, message }], warnings: [] });
    const place = Object.hasOwn(known, key) ? known[key] : undefined;
    if (typeof place === "string") return problem(`has a key of its own; write ${place}`);
    if (place !== undefined) {
      return isPlainMap(item) ? passedOnFindings(at, item, place) : problem("must be a map of keys to values");
    }
    const meant = Object.keys(known).find((candidate) => isTypingErrorOf(key, candidate));
    if (meant !== undefined) {
      const itsPlace = known[meant];
      const advice = typeof itsPlace === "string" ? ` It has a key of its own; write ${itsPlace}` : "";
      return problem(`unknown key; did you mean "${meant}"?${advice}`);
    }
    const message =
      "is not known here, so it is passed to Aiven's provider unchanged; check that your version of the provider has it";
    return { problems: [], warnings: [{ path: at, message }] };
  });
  return {
    problems: found.flatMap(({ problems }) => problems),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/**
 * One letter too many, too few or another, or two exchanged. No more than that: what is new at Aiven often differs from what is known by a
 * short word, such as `consumerFetchMaxBytes` from `consumerFetchMinBytes`.
 */
function isTypingErrorOf(key: string, known: string): boolean {
  const edits = distance(key, known);
  return edits === 1 || (edits === 2 && sortedLetters(key) === sortedLetters(known));
}

const sortedLetters = (text: string) => Array.from(text).sort().join("");

/** Settings with what is passed on beside them, down to every map that both have. */
export function withPassedOn<T extends object>(settings: T, passedOn: object | undefined): T {
  const merged = { ...settings } as Record<string, unknown>;
  for (const [key, value] of Object.entries(passedOn ?? {}) as [string, unknown][]) {
    const own = merged[key];
    merged[key] = isPlainMap(own) && isPlainMap(value) ? withPassedOn<object>(own, value) : value;
  }
  return merged as T;
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDeferred(value);
}
