import { type Discussion, restClient } from "./discussion";
import { required } from "./required";

interface Note {
  id: number;
  body: string;
  author: { id: number };
}

/** The merge request that the pipeline runs for. A job's own token may not write notes, so it takes one of the project's. */
export async function gitLabDiscussion(env: NodeJS.ProcessEnv): Promise<Discussion> {
  const client = restClient("GitLab", required(env, "CI_API_V4_URL"), {
    "private-token": required(env, "GITLAB_TOKEN"),
  });
  const mergeRequest = `/projects/${required(env, "CI_MERGE_REQUEST_PROJECT_ID")}/merge_requests/${required(env, "CI_MERGE_REQUEST_IID")}`;
  const notes = `${mergeRequest}/notes`;
  const self = (await client("GET", "/user")) as { id: number };
  return {
    page: async (page) => {
      const answer = (await client("GET", `${notes}?per_page=100&sort=asc&page=${String(page)}`)) as Note[];
      return answer.map(({ id, body, author }) => ({ id, body, isOwn: author.id === self.id }));
    },
    create: async (body) => {
      await client("POST", notes, { body });
    },
    edit: async (id, body) => {
      await client("PUT", `${notes}/${String(id)}`, { body });
    },
  };
}
