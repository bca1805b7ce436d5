import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export const REPOSITORY = resolve(__dirname, "../../..");
const WORKFLOWS = join(REPOSITORY, ".github/workflows");

interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  env?: Record<string, string>;
}

export interface Job {
  if?: string;
  env?: Record<string, string>;
  environment?: string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  concurrency?: Concurrency;
  steps: Step[];
}

interface Concurrency {
  group: string;
  "cancel-in-progress": boolean;
}

export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: Concurrency;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

export interface GitLabJob {
  script?: string[];
  before_script?: string[];
  after_script?: string[];
  interruptible?: boolean;
  resource_group?: string;
  timeout?: string;
  rules?: { if?: string; when?: string }[];
}

export const workflowText = (file: string): string => readFileSync(join(WORKFLOWS, file), "utf8");
export const workflow = (file: string): Workflow => parse(workflowText(file)) as Workflow;
export const workflowFiles = (): string[] => readdirSync(WORKFLOWS);

/** Every job of every workflow, as `<file>: <job>`. */
export const jobs = (): [string, Job][] =>
  workflowFiles().flatMap((file) =>
    Object.entries(workflow(file).jobs).map(([name, job]): [string, Job] => [`${file}: ${name}`, job]),
  );

const GITLAB_KEYWORDS = ["workflow", "stages", "default", "variables"];

export function gitLabJobs(): [string, GitLabJob][] {
  const file = parse(readFileSync(join(REPOSITORY, ".gitlab-ci.yml"), "utf8")) as Record<string, GitLabJob>;
  return Object.entries(file).filter(([name]) => !GITLAB_KEYWORDS.includes(name));
}

export const npmScripts = (): Record<string, string> =>
  (JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts;

/** Every shell line that a pipeline runs, with where it stands. */
export function pipelineLines(): { where: string; line: string }[] {
  const github = jobs().flatMap(([where, { steps }]) => steps.map(({ run }) => ({ where, text: run ?? "" })));
  const gitlab = gitLabJobs().flatMap(([name, { before_script = [], script = [], after_script = [] }]) =>
    [...before_script, ...script, ...after_script].map((text) => ({ where: `.gitlab-ci.yml: ${name}`, text })),
  );
  return [...github, ...gitlab].flatMap(({ where, text }) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ where, line })),
  );
}
