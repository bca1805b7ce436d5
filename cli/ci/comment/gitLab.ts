import { GitbeakerRequestError, MergeRequestNotes, Users } from "@gitbeaker/rest";
import { type Discussion, PATIENCE_MS, refused, unanswered } from "./discussion";
import { required } from "./required";

/** The merge request that the pipeline runs for. A job's own token may not write notes, so it takes one of the project's. */
export async function gitLabDiscussion(env: NodeJS.ProcessEnv): Promise<Discussion> {
  const connection = {
    // Gitbeaker adds the rest, which is the same everywhere.
    host: required(env, "CI_API_V4_URL").replace(/\/api\/v4\/?$/, ""),
    token: required(env, "GITLAB_TOKEN"),
    queryTimeout: PATIENCE_MS,
  };
  const project = required(env, "CI_MERGE_REQUEST_PROJECT_ID");
  const mergeRequest = Number(required(env, "CI_MERGE_REQUEST_IID"));
  const notes = new MergeRequestNotes(connection);
  const self = await answerOf(new Users(connection).showCurrentUser());
  return {
    page: async (page) => {
      const found = await answerOf(notes.all(project, mergeRequest, { sort: "asc", perPage: 100, page }));
      return found.map(({ id, body, author }) => ({ id, body, isOwn: author.id === self.id }));
    },
    create: async (body) => {
      await answerOf(notes.create(project, mergeRequest, body));
    },
    edit: async (id, body) => {
      await answerOf(notes.edit(project, mergeRequest, Number(id), { body }));
    },
  };
}

async function answerOf<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof GitbeakerRequestError) || error.cause === undefined) throw unanswered("GitLab", error);
    const { request, response, description } = error.cause;
    throw refused("GitLab", response.status, request.method, request.url, description);
  }
}
