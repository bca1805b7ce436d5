import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { ALLOW_LABEL } from "../../../cli/ci/allowLabel";
import { REPOSITORY, gitLabJobs, jobs, workflow, workflowFiles, workflowText } from "./pipelines";

const deploys = (where: string) => where.startsWith("deploy.yml");

const PUBLISHES = ["release.yml: publish", "release.yml: announce"];

/** What a job may write beside comments. */
const WRITES: Readonly<Record<string, string>> = {
  "codeql.yml: analyze": "security-events",
  "release.yml: publish": "id-token",
  "release.yml: announce": "contents",
};

describe("the GitHub workflows", () => {
  it("are the ones that docs/do/ci.md and CONTRIBUTING.md describe", () => {
    expect(workflowFiles().sort()).to.deep.equal([
      "codeql.yml",
      "deploy.yml",
      "drift.yml",
      "pull-request-comment.yml",
      "pull-request.yml",
      "release.yml",
    ]);
  });

  for (const file of workflowFiles()) {
    it(`${file} grants nothing to all of its jobs`, () => {
      expect(workflow(file).permissions).to.deep.equal({});
    });

    it(`${file} never runs a fork's code with this repository's rights`, () => {
      expect(workflow(file).on).not.to.have.property("pull_request_target");
      expect(workflowText(file)).not.to.match(/ref: .*head/);
    });

    it(`${file} takes no text of a pull request into a shell`, () => {
      for (const { steps } of Object.values(workflow(file).jobs)) {
        for (const { run = "" } of steps) {
          const expressions = [...run.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = ""]) => expression.trim());
          for (const expression of expressions) {
            // What a matrix says here, and a choice between two texts of our own.
            expect(expression).to.match(/^(matrix\.stack|contains\(.*, '[\w-]+'\) && '--allow' \|\| '')$/);
          }
        }
      }
    });
  }

  for (const [where, job] of jobs()) {
    it(`${where} ends by itself`, () => {
      expect(job["timeout-minutes"]).to.be.within(1, 90);
    });

    it(`${where} may write nothing but comments, or the one thing that it is there for`, () => {
      const permissions = job.permissions ?? { none: "said" };
      const { [where]: mayWrite } = WRITES;
      for (const [scope, access] of Object.entries(permissions)) {
        if (scope === "pull-requests" || scope === mayWrite) expect(access).to.equal("write");
        else
          expect([scope, access]).to.be.deep.oneOf([
            ["contents", "read"],
            ["actions", "read"],
          ]);
      }
    });

    it(`${where} pins every action by its commit, with the version beside it`, () => {
      const [file = ""] = where.split(":");
      for (const { uses } of job.steps) {
        if (uses === undefined) continue;
        expect(uses).to.match(/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40}$/);
        expect(workflowText(file)).to.match(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+\n`));
      }
    });

    it(`${where} leaves no credentials in the checkout`, () => {
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      // What publishes takes files that another job has packed, and runs nothing of the repository.
      expect(checkouts).to.have.length(PUBLISHES.includes(where) ? 0 : 1);
      for (const checkout of checkouts) expect(checkout.with?.["persist-credentials"]).to.equal(false);
    });

    it(`${where} gives secrets only to the step that needs them`, () => {
      expect(JSON.stringify(job.env ?? {})).not.to.contain("secrets.");
      for (const { uses, with: inputs = {} } of job.steps) {
        if (uses !== undefined) expect(JSON.stringify(inputs)).not.to.contain("secrets.");
      }
    });

    it(`${where} runs Pulumi by npm scripts only, on the release that is built here`, () => {
      const built = /pulumi\/pkg\/v3 v([\d.]+)/.exec(readFileSync(join(REPOSITORY, "tools/go.mod"), "utf8"))?.[1];
      for (const { uses, with: inputs = {} } of job.steps) {
        if (uses?.startsWith("pulumi/actions@") === true) expect(inputs).to.deep.equal({ "pulumi-version": built });
      }
    });
  }

  it("never cancel an update, and never run two on one stack", () => {
    const groups = jobs()
      .filter(([where]) => deploys(where))
      .map(([, { concurrency }]) => concurrency);
    expect(groups).to.deep.equal([
      { group: "pulumi-dev", "cancel-in-progress": false },
      { group: "pulumi-prod", "cancel-in-progress": false },
    ]);
    expect(workflow("deploy.yml").concurrency).to.equal(undefined);
  });

  it("cancel the preview of an outdated commit", () => {
    const { concurrency } = workflow("pull-request.yml");
    expect(concurrency?.["cancel-in-progress"]).to.equal(true);
    expect(concurrency?.group).to.contain("github.event.pull_request.number");
  });

  it("deploy prod after dev, and behind an environment", () => {
    const { dev, prod } = workflow("deploy.yml").jobs;
    expect(dev?.environment).to.equal("development");
    expect(prod).to.include({ environment: "production", needs: "dev" });
    expect(Object.keys(workflow("deploy.yml").on)).to.deep.equal(["push"]);
  });

  it("give a fork's preview no secret, no variable and no right but to read", () => {
    const { "preview-fork": fork, preview } = workflow("pull-request.yml").jobs;
    expect(JSON.stringify(fork)).not.to.match(/secrets\.|vars\.|github\.token/);
    expect(fork?.permissions).to.deep.equal({ contents: "read" });
    expect(preview?.if).to.contain("head.repo.full_name == github.repository");
    expect(fork?.if).to.contain("head.repo.full_name != github.repository");
  });

  it("let the label pass that the gate names", () => {
    expect(workflowText("pull-request.yml")).to.contain(`'${ALLOW_LABEL}'`);
    expect(readFileSync(join(REPOSITORY, ".gitlab-ci.yml"), "utf8")).to.contain(`(^|,)${ALLOW_LABEL}(,|$)`);
  });

  it("start the comment after the workflow whose reports it reads", () => {
    expect(workflow("pull-request-comment.yml").on).to.deep.equal({
      workflow_run: { workflows: [workflow("pull-request.yml").name], types: ["completed"] },
    });
  });
});

describe("a release", () => {
  const { pack, publish, announce } = workflow("release.yml").jobs;

  it("is published from a tag only, after every test, and when somebody approves", () => {
    expect(Object.keys(workflow("release.yml").on).sort()).to.deep.equal(["push", "workflow_dispatch"]);
    expect(workflow("release.yml").on["push"]).to.deep.equal({ tags: ["v*.*.*"] });
    expect(publish).to.include({ needs: "pack", if: "github.ref_type == 'tag'", environment: "release" });
    expect(announce).to.include({ needs: "publish" });
    expect(pack?.steps.map(({ run }) => run)).to.include(".ci/run");
  });

  it("is packed without a cache, and published without a token", () => {
    expect(workflowText("release.yml")).not.to.match(/secrets\.|cache: (npm|true)/);
  });
});

describe("the GitLab pipeline", () => {
  for (const [name, job] of gitLabJobs()) {
    if (name.startsWith("deploy-")) {
      it(`${name} is never interrupted, and never runs twice at once`, () => {
        expect(job.interruptible).to.equal(false);
        expect(job.resource_group).to.equal(name.replace("deploy", "pulumi"));
      });
    } else {
      it(`${name} gives way to the next commit, and holds no stack`, () => {
        expect(job.interruptible).to.equal(undefined);
        expect(job.resource_group).to.equal(undefined);
      });
    }
  }

  it("deploys prod only when somebody says so", () => {
    const [, prod] = gitLabJobs().find(([name]) => name === "deploy-prod") ?? [];
    expect(prod?.rules?.every(({ when }) => when === "manual")).to.equal(true);
  });

  it("has the jobs that GitHub has", () => {
    expect(gitLabJobs().map(([name]) => name)).to.deep.equal([
      ...["check", "preview", "preview-fork", "deploy-dev", "deploy-prod", "drift"],
    ]);
  });
});
