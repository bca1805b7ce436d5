import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Method, Request, Values } from "./providerClient";

/** One request to the official provider 6.58 and what it answered, out of `recorded/`. */
export interface Recording {
  /** `Diff.replace`: the method, and what is special. */
  title: string;
  method: Method;
  request: Request;
  response: Values;
}

const FOLDER = join(__dirname, "../recorded");

/** Every recording of every type, by type. */
export function recordings(): Map<string, Recording[]> {
  return new Map(
    readdirSync(FOLDER).map((file) => {
      const calls = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Record<string, Omit<Recording, "title">>;
      return [
        file.replace(/\.json$/, ""),
        Object.entries(calls).map(([title, call]) => ({
          ...call,
          title,
          method: title.replace(/\..*$/, "") as Method,
        })),
      ];
    }),
  );
}

/** A recorded answer in the words of ProviderClient, which has what gRPC leaves out when it is empty. */
export function recordedAnswer(method: Method, response: Values): Answer {
  switch (method) {
    case "Check": {
      const failures = (response["failures"] ?? []) as { property?: string; reason: string }[];
      return {
        inputs: response["inputs"] as Values,
        failures: failures
          .map(({ property = "", reason }) => ({ property, reason }))
          .sort((one, other) => (one.reason < other.reason ? -1 : 1)),
      };
    }
    case "Diff": {
      const kinds = (response["detailedDiff"] ?? {}) as Record<string, { kind?: string }>;
      return {
        changes: String(response["changes"]),
        replaces: (response["replaces"] ?? []) as string[],
        stables: (response["stables"] ?? []) as string[],
        diffs: (response["diffs"] ?? []) as string[],
        // ADD is gRPC's zero, which is not written.
        detailedDiff: Object.fromEntries(Object.entries(kinds).map(([path, { kind = "ADD" }]) => [path, kind])),
        hasDetailedDiff: response["hasDetailedDiff"] === true,
        deleteBeforeReplace: response["deleteBeforeReplace"] === true,
      };
    }
    case "Create":
    case "Read":
    case "Update":
      return response;
    case "Delete":
      return {};
  }
}
