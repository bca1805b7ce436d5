import { Fault } from "../../command/fault";

export interface Comment {
  id: number;
  body: string;
  /** Written by the account that this process has. */
  isOwn: boolean;
}

/** What is said on one pull request or merge request. */
export interface Discussion {
  /** The comments in pages, the oldest first; an empty page is the end. */
  page: (number: number) => Promise<Comment[]>;
  create: (body: string) => Promise<void>;
  edit: (id: number, body: string) => Promise<void>;
}

/** Says something once: edits the own comment that has the marker, or else adds one. */
export async function say(discussion: Discussion, marker: string, body: string): Promise<"edited" | "created"> {
  for (let number = 1; ; number += 1) {
    const page = await discussion.page(number);
    // Anybody could have written the marker into a comment of theirs.
    const earlier = page.find((comment) => comment.isOwn && comment.body.startsWith(marker));
    if (earlier !== undefined) {
      await discussion.edit(earlier.id, body);
      return "edited";
    }
    if (page.length === 0) break;
  }
  await discussion.create(body);
  return "created";
}

const PATIENCE_MS = 30_000;

/** Calls a REST API with JSON, and gives its answer. */
export function restClient(name: string, apiUrl: string, headers: Record<string, string>) {
  return async (method: "GET" | "POST" | "PATCH" | "PUT", path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => {
      throw new Fault(`${name} does not answer: ${(error as Error).message}`);
    });
    if (!response.ok) {
      throw new Fault(`${name} answered ${String(response.status)} to ${method} ${path}: ${await response.text()}`);
    }
    return response.json();
  };
}
