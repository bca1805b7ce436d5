import { readFileSync } from "node:fs";
import { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";
import { Fault } from "../../command/fault";
import { type Discussion, PATIENCE_MS, refused, unanswered } from "./discussion";
import { required } from "./required";

/** The part of a workflow's event that says which pull request it is about. */
interface Event {
  pull_request?: { number: number };
  workflow_run?: { head_sha: string; head_branch: string; head_repository: { owner: { login: string } } };
}

interface Repository {
  owner: string;
  repo: string;
}

/** The pull request that the workflow runs for. */
export async function gitHubDiscussion(env: NodeJS.ProcessEnv): Promise<Discussion> {
  const [owner = "", repo = ""] = required(env, "GITHUB_REPOSITORY").split("/");
  const repository = { owner, repo };
  const octokit = connect(required(env, "GITHUB_API_URL"), required(env, "GITHUB_TOKEN"));
  const event = JSON.parse(readFileSync(required(env, "GITHUB_EVENT_PATH"), "utf8")) as Event;
  const issue = { ...repository, issue_number: await pullRequestOf(event, octokit, repository) };
  return {
    page: async (page) => {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...issue,
        per_page: 100,
        page,
      });
      return data.map(({ id, body, user }) => ({ id, body: body ?? "", isOwn: user?.type === "Bot" }));
    },
    create: async (body) => {
      await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body });
    },
    edit: async (id, body) => {
      await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...repository,
        comment_id: Number(id),
        body,
      });
    },
  };
}

function connect(baseUrl: string, auth: string): Octokit {
  const octokit = new Octokit({ baseUrl, auth });
  octokit.hook.wrap("request", async (request, options) => {
    try {
      return await request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(PATIENCE_MS) } });
    } catch (error) {
      if (!(error instanceof RequestError) || error.response === undefined) throw unanswered("GitHub", error);
      throw refused("GitHub", error.status, error.request.method, error.request.url, error.message);
    }
  });
  return octokit;
}

/**
 * A run that was started by another workflow's end does not know the pull request of a fork. It is found by branch, and must
 * still have the commit that was run; nothing that the fork's own run has said is believed.
 */
async function pullRequestOf(event: Event, octokit: Octokit, repository: Repository): Promise<number> {
  if (event.pull_request !== undefined) return event.pull_request.number;
  if (event.workflow_run === undefined) throw new Fault("This run belongs to no pull request.");
  const { head_sha: commit, head_branch: branch, head_repository: head } = event.workflow_run;
  const { data: found } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "open",
    head: `${head.owner.login}:${branch}`,
  });
  const current = found.find((pullRequest) => pullRequest.head.sha === commit);
  if (current === undefined)
    throw new Fault(`No open pull request is at ${commit} any more, so there is nothing to comment on.`);
  return current.number;
}
