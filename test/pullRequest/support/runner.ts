import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

export interface RunOptions {
  /** Folder of the checkout. */
  checkout: string;
  /** Folder that stands for the run's artifacts. */
  artifacts: string;
  /** What each `${{ expression }}` is; any other one is an error. */
  expressions: Record<string, string>;
  /** Name of the one step to run; default all of them. */
  only?: string | undefined;
  /** What the runner, or the tools on it, bring along. */
  env: Record<string, string>;
}

export interface JobRun {
  /** Names of the steps that failed, with their exit code. */
  failed: Record<string, number>;
  /** Everything that the steps printed. */
  output: string;
}

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  env?: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

/**
 * Runs a job of one of the checkout's own workflows as a GitHub runner does: each `run` step in bash, with the step's variables, in
 * order; artifacts by copying. What sets up a machine has been done already.
 */
export async function runJob(file: string, job: string, options: RunOptions): Promise<JobRun> {
  const { env, jobs } = parse(readFileSync(join(options.checkout, ".github/workflows", file), "utf8")) as Workflow;
  const steps = jobs[job]?.steps;
  if (steps === undefined) throw new Error(`${file} has no job ${job}.`);
  const run: JobRun = { failed: {}, output: "" };
  for (const step of steps) {
    if (options.only !== undefined && options.only !== step.name) continue;
    if (!isToRun(step, run, options)) continue;
    if (step.uses !== undefined) useAction(step, options);
    else if (step.run !== "npm ci") await runInBash(step, env ?? {}, options, run);
  }
  return run;
}

function isToRun(step: Step, { failed }: JobRun, { checkout }: RunOptions): boolean {
  switch (step.if) {
    case undefined:
      return Object.keys(failed).length === 0;
    case "${{ !cancelled() }}":
      return true;
    case "hashFiles('reports/*.json') != ''":
      return existsSync(join(checkout, "reports"));
    default:
      throw new Error(`Condition that the runner does not know: ${step.if}`);
  }
}

function useAction({ uses = "", with: inputs = {} }: Step, options: RunOptions): void {
  const { checkout, artifacts } = options;
  const action = uses.replace(/@.*/, "");
  switch (action) {
    case "actions/checkout":
    case "actions/setup-node":
    case "pulumi/actions":
      return;
    case "actions/upload-artifact": {
      const path = evaluated(inputs["path"] ?? "", options);
      cpSync(join(checkout, path), join(artifacts, basename(path)));
      return;
    }
    case "actions/download-artifact": {
      const target = join(checkout, inputs["path"] ?? "");
      mkdirSync(target, { recursive: true });
      for (const name of readdirSync(artifacts)) cpSync(join(artifacts, name), join(target, name));
      return;
    }
    default:
      throw new Error(`Action that the runner does not know: ${uses}`);
  }
}

async function runInBash(step: Step, env: Record<string, string>, options: RunOptions, run: JobRun): Promise<void> {
  const line = evaluated(step.run ?? "", options);
  const values = Object.entries({ ...env, ...step.env }).map(([name, value]) => [name, evaluated(value, options)]);
  const child = spawn("bash", ["-e", "-o", "pipefail", "-c", line], {
    cwd: options.checkout,
    env: { ...withoutCi(process.env), ...options.env, ...(Object.fromEntries(values) as Record<string, string>) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      run.output += chunk.toString();
    });
  }
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  if (exitCode !== 0) run.failed[step.name ?? line] = exitCode ?? -1;
}

const evaluated = (text: string, { expressions }: RunOptions): string =>
  text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`Expression that the runner does not know: ${expression}`);
    return value;
  });

/** The machine that runs this test may itself be one that runs a pipeline. */
const withoutCi = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(GITHUB|GITLAB|CI|PULUMI|AIVEN)(_|$)/.test(name)));
