import { Fault } from "../../command/fault";

interface Comment {
  id: number | bigint;
  body: string;
  /** Written by the account that this process has. */
  isOwn: boolean;
}

/** What is said on one pull request or merge request. */
export interface Discussion {
  /** The comments in pages, the oldest first; an empty page is the end. */
  page: (number: number) => Promise<Comment[]>;
  create: (body: string) => Promise<void>;
  edit: (id: Comment["id"], body: string) => Promise<void>;
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

/** How long an API may take to answer. */
export const PATIENCE_MS = 30_000;

/** A refusal in one sentence; the path says enough, and a host's name is the CI system's own. */
export const refused = (name: string, status: number, method: string, url: string, answer: string) =>
  new Fault(`${name} answered ${String(status)} to ${method} ${new URL(url).pathname}: ${answer}`);

/** A connection that failed, by its first cause: what Node's fetch and the libraries say themselves is only that it failed. */
export function unanswered(name: string, error: unknown): Fault {
  const { message, cause } = error as Error;
  return cause instanceof Error ? unanswered(name, cause) : new Fault(`${name} does not answer: ${message}`);
}
