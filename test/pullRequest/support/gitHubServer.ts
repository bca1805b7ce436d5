import { type LoopbackServer, serve } from "./loopbackServer";

interface IssueComment {
  id: number;
  body: string;
  user: { type: string };
}

/** One open pull request, of a fork. */
interface PullRequest {
  number: number;
  head: { sha: string; label: string };
}

export interface GitHubServer extends LoopbackServer {
  comments: IssueComment[];
  pullRequests: PullRequest[];
}

export const REPOSITORY = "aiven/replication";
export const PULL_REQUEST = 7;
export const GITHUB_TOKEN = "github-canary-0c2a91f3";

/** GitHub's REST API as far as comments of one pull request go, on loopback. */
export async function startGitHubServer(): Promise<GitHubServer> {
  const comments: IssueComment[] = [];
  const pullRequests: PullRequest[] = [];
  const issue = `/repos/${REPOSITORY}/issues/${String(PULL_REQUEST)}/comments`;
  const server = await serve(({ method, path, query, headers, body }) => {
    if (!["Bearer", "token"].some((scheme) => headers.authorization === `${scheme} ${GITHUB_TOKEN}`)) return undefined;
    if (method === "GET" && path === issue) {
      const size = Number(query.get("per_page"));
      const start = (Number(query.get("page")) - 1) * size;
      return comments.slice(start, start + size);
    }
    if (method === "POST" && path === issue) {
      const comment = { id: comments.length + 1, body: String(body["body"]), user: { type: "Bot" } };
      comments.push(comment);
      return comment;
    }
    if (method === "GET" && path === `/repos/${REPOSITORY}/pulls`) {
      return pullRequests.filter(({ head }) => head.label === query.get("head"));
    }
    const edited = comments.find(({ id }) => path === `/repos/${REPOSITORY}/issues/comments/${String(id)}`);
    if (method !== "PATCH" || edited === undefined) return undefined;
    edited.body = String(body["body"]);
    return edited;
  });
  return { ...server, comments, pullRequests };
}
