import { appendFileSync } from "node:fs";
import { commentMarker } from "../policy/report/pullRequestComment";
import { say } from "./comment/discussion";
import { gitHubDiscussion } from "./comment/gitHub";
import { gitLabDiscussion } from "./comment/gitLab";
import { command, run } from "./command";
import { EXIT, Fault } from "./fault";
import { comment as commentOf } from "./formats";
import { readReport } from "./reportFile";

interface Options {
  report: string[];
  fork?: boolean;
}

const FROM_FORK =
  "This pull request comes from a fork: each stack was previewed as a new one, without any secret and without a look at what exists.";

const comment = command("ci:comment", "Comment a pull request or merge request: once for each stack, edited in place")
  .requiredOption("--report <file...>", "saved reports")
  .option("--fork", "the reports are of a fork's preview, which had no secrets");

void run(comment, async ({ report, fork }: Options) => {
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
});

function discussionOf(env: NodeJS.ProcessEnv) {
  if (env["GITHUB_ACTIONS"] === "true") return gitHubDiscussion(env);
  if (env["GITLAB_CI"] === "true") return gitLabDiscussion(env);
  throw new Fault("This is neither a GitHub workflow nor a GitLab pipeline: use ci:report to see a report.");
}
