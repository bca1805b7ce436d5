import { readFileSync } from "node:fs";
import { Fault } from "../../command/fault";
import { type Discussion, restClient } from "./discussion";
import { required } from "./required";

type Client = ReturnType<typeof restClient>;

interface IssueComment {
  id: number;
  body?: string | null;
  user?: { type?: string } | null;
}

/** The part of a workflow's event that says which pull request it is about. */
interface Event {
  pull_request?: { number: number };
  workflow_run?: { head_sha: string; head_branch: string; head_repository: { owner: { login: string } } };
}

interface PullRequest {
  number: number;
  head: { sha: string };
}

/** The pull request that the workflow runs for. */
export async function gitHubDiscussion(env: NodeJS.ProcessEnv): Promise<Discussion> {
  const repository = required(env, "GITHUB_REPOSITORY");
  const client = restClient("GitHub", required(env, "GITHUB_API_URL"), {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${required(env, "GITHUB_TOKEN")}`,
    "x-github-api-version": "2022-11-28",
  });
  const event = JSON.parse(readFileSync(required(env, "GITHUB_EVENT_PATH"), "utf8")) as Event;
  const number = await pullRequestOf(event, client, repository);
  const comments = `/repos/${repository}/issues/${String(number)}/comments`;
  return {
    page: async (page) => {
      const answer = (await client("GET", `${comments}?per_page=100&page=${String(page)}`)) as IssueComment[];
      return answer.map(({ id, body, user }) => ({ id, body: body ?? "", isOwn: user?.type === "Bot" }));
    },
    create: async (body) => {
      await client("POST", comments, { body });
    },
    edit: async (id, body) => {
      await client("PATCH", `/repos/${repository}/issues/comments/${String(id)}`, { body });
    },
  };
}

/**
 * A run that was started by another workflow's end does not know the pull request of a fork. It is found by branch, and must
 * still have the commit that was run; nothing that the fork's own run has said is believed.
 */
async function pullRequestOf(event: Event, client: Client, repository: string): Promise<number> {
  if (event.pull_request !== undefined) return event.pull_request.number;
  if (event.workflow_run === undefined) throw new Fault("This run belongs to no pull request.");
  const { head_sha: commit, head_branch: branch, head_repository: head } = event.workflow_run;
  const query = new URLSearchParams({ state: "open", head: `${head.owner.login}:${branch}` });
  const found = (await client("GET", `/repos/${repository}/pulls?${query.toString()}`)) as PullRequest[];
  const current = found.find((pullRequest) => pullRequest.head.sha === commit);
  if (current === undefined)
    throw new Fault(`No open pull request is at ${commit} any more, so there is nothing to comment on.`);
  return current.number;
}
