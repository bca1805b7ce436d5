import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { say } from "../../cli/ci/comment/discussion";
import { gitHubDiscussion } from "../../cli/ci/comment/gitHub";
import { gitLabDiscussion } from "../../cli/ci/comment/gitLab";
import { GITHUB_TOKEN, type GitHubServer, PULL_REQUEST, REPOSITORY, startGitHubServer } from "./support/gitHubServer";
import { type Call, type LoopbackServer, serve } from "./support/loopbackServer";

const MARKER = "<!-- marker -->";

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no failure",
    (error: unknown) => (error as Error).message,
  );

describe("the comment on a GitHub pull request", () => {
  let server: GitHubServer;
  let directory: string;
  beforeEach(async () => {
    server = await startGitHubServer();
    directory = mkdtempSync(join(tmpdir(), "comment-"));
  });
  afterEach(async () => {
    await server.stop();
    rmSync(directory, { recursive: true });
  });

  const discussion = (event: unknown, token = GITHUB_TOKEN) => {
    const file = join(directory, "event.json");
    writeFileSync(file, JSON.stringify(event));
    return gitHubDiscussion({
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: token,
      GITHUB_EVENT_PATH: file,
    });
  };
  const pullRequest = { pull_request: { number: PULL_REQUEST } };
  const ofFork = {
    workflow_run: { head_sha: "abc", head_branch: "change", head_repository: { owner: { login: "somebody" } } },
  };

  it("is edited in place, however many others there are", async () => {
    for (let id = 1; id <= 150; id += 1) server.comments.push({ id, body: "LGTM", user: { type: "User" } });
    expect(await say(await discussion(pullRequest), MARKER, `${MARKER}\nfirst`)).to.equal("created");
    expect(await say(await discussion(pullRequest), MARKER, `${MARKER}\nsecond`)).to.equal("edited");
    expect(server.comments).to.have.length(151);
    expect(server.comments[150]?.body).to.equal(`${MARKER}\nsecond`);
  });

  it("leaves alone what a person wrote with the same marker, or a bot quoted", async () => {
    server.comments.push(
      { id: 1, body: `${MARKER}\nmine`, user: { type: "User" } },
      { id: 2, body: `> ${MARKER}\nquoted`, user: { type: "Bot" } },
    );
    expect(await say(await discussion(pullRequest), MARKER, `${MARKER}\nfirst`)).to.equal("created");
    expect(server.comments.map(({ body }) => body)).to.deep.equal([
      `${MARKER}\nmine`,
      `> ${MARKER}\nquoted`,
      `${MARKER}\nfirst`,
    ]);
  });

  it("finds a fork's pull request by its branch and commit", async () => {
    server.pullRequests.push({ number: PULL_REQUEST, head: { sha: "abc", label: "somebody:change" } });
    expect(await say(await discussion(ofFork), MARKER, MARKER)).to.equal("created");
  });

  it("says nothing about a commit that the pull request has left behind", async () => {
    server.pullRequests.push({ number: PULL_REQUEST, head: { sha: "def", label: "somebody:change" } });
    expect(await failure(discussion(ofFork))).to.contain("No open pull request is at abc any more");
  });

  it("says in a sentence what GitHub refuses, and not with which token", async () => {
    const message = await failure(discussion(pullRequest, "wrong").then((wrong) => say(wrong, MARKER, MARKER)));
    expect(message).to.match(/^GitHub answered 404 to GET \/repos/);
    expect(message).not.to.contain("wrong");
  });

  it("says in a sentence that GitHub is not there", async () => {
    await server.stop();
    const message = await failure(discussion(pullRequest).then((gone) => say(gone, MARKER, MARKER)));
    expect(message).to.match(/^GitHub does not answer: .*ECONNREFUSED/);
  });

  it("needs to know where it is", async () => {
    expect(await failure(gitHubDiscussion({}))).to.equal("GITHUB_REPOSITORY is not set.");
    expect(await failure(discussion({ push: {} }))).to.equal("This run belongs to no pull request.");
  });
});

describe("the note on a GitLab merge request", () => {
  let server: LoopbackServer;
  let notes: { id: number; body: string; author: { id: number } }[];
  const SELF = 42;

  const gitLab = ({ method, path: whole, query, headers, body }: Call): unknown => {
    const path = whole.replace(/^\/gitlab\/api\/v4/, "");
    if (headers["private-token"] !== "gitlab-token") return undefined;
    if (path === "/user") return { id: SELF };
    const all = "/projects/11/merge_requests/3/notes";
    if (method === "GET" && path === all) {
      const end = Number(query.get("page")) * Number(query.get("per_page"));
      return notes.slice(end - Number(query.get("per_page")), end);
    }
    const text = String(body["body"]);
    if (method === "POST" && path === all) {
      notes.push({ id: notes.length + 1, body: text, author: { id: SELF } });
      return {};
    }
    const note = notes.find(({ id }) => path === `${all}/${String(id)}`);
    if (method !== "PUT" || note === undefined) return undefined;
    note.body = text;
    return note;
  };
  beforeEach(async () => {
    notes = [{ id: 1, body: `${MARKER}\nsomebody else's`, author: { id: 1 } }];
    server = await serve(gitLab);
  });
  afterEach(() => server.stop());

  const gitLabAt = (url: string, token = "gitlab-token") =>
    gitLabDiscussion({
      CI_API_V4_URL: `${url}/gitlab/api/v4`,
      CI_MERGE_REQUEST_PROJECT_ID: "11",
      CI_MERGE_REQUEST_IID: "3",
      GITLAB_TOKEN: token,
    });

  it("is edited in place, and nobody else's is", async () => {
    const discussion = await gitLabAt(server.url);
    expect(await say(discussion, MARKER, `${MARKER}\nfirst`)).to.equal("created");
    expect(await say(discussion, MARKER, `${MARKER}\nsecond`)).to.equal("edited");
    expect(notes.map(({ body }) => body)).to.deep.equal([`${MARKER}\nsomebody else's`, `${MARKER}\nsecond`]);
  });

  it("is looked for on every page, however many notes there are", async () => {
    for (let id = 2; id <= 150; id += 1) notes.push({ id, body: "LGTM", author: { id: 1 } });
    expect(await say(await gitLabAt(server.url), MARKER, `${MARKER}\nfirst`)).to.equal("created");
    expect(await say(await gitLabAt(server.url), MARKER, `${MARKER}\nsecond`)).to.equal("edited");
    expect(notes).to.have.length(151);
  });

  it("says in a sentence what GitLab refuses, and not with which token", async () => {
    const message = await failure(gitLabAt(server.url, "wrong"));
    expect(message).to.equal("GitLab answered 404 to GET /gitlab/api/v4/user: Not Found");
  });

  it("says in a sentence that GitLab is not there", async () => {
    await server.stop();
    const message = await failure(gitLabAt(server.url));
    expect(message).to.match(/^GitLab does not answer: .*ECONNREFUSED/);
  });
});
