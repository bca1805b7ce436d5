import { appendFileSync } from "node:fs";
import { commentMarker } from "../../policy/report/pullRequestComment";
import { say } from "./comment/discussion";
import { gitHubDiscussion } from "./comment/gitHub";
import { gitLabDiscussion } from "./comment/gitLab";
import { EXIT, Fault } from "../command/fault";
import { comment as commentOf } from "../report/formats";
import { readReport } from "../report/reportFile";

interface CommentOptions {
  report: string[];
  fork?: boolean;
}

const FROM_FORK =
  "This pull request comes from a fork: each stack was previewed as a new one, without secrets and without looking at what exists.";

export async function run({ report, fork }: CommentOptions): Promise<number> {
  const { env } = process;
  const reports = report.map(readReport);
  const discussion = await discussionOf(env);
  for (const read of reports) {
    const body = commentOf(read, fork === true ? FROM_FORK : undefined);
    const done = await say(discussion, commentMarker(read), body);
    console.log(`${read.stack}: comment ${done}`);
    // What GitHub shows on the run's own page.
    if (env["GITHUB_STEP_SUMMARY"] !== undefined) appendFileSync(env["GITHUB_STEP_SUMMARY"], body);
  }
  return EXIT.ok;
}

function discussionOf(env: NodeJS.ProcessEnv) {
  if (env["GITHUB_ACTIONS"] === "true") return gitHubDiscussion(env);
  if (env["GITLAB_CI"] === "true") return gitLabDiscussion(env);
  throw new Fault('This is neither a GitHub workflow nor a GitLab pipeline: use "mm2 ci report" to see a report.');
}
