import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { StatusReport } from "../../sandbox/control/statusReport";
import { AivenProject } from "./fixtures/aivenProject";
import { npx, run, sandbox } from "./fixtures/commandLine";
import { isAlive, newStateDir } from "./fixtures/sandboxProcess";

describe("the sandbox's commands", () => {
  const stateDir = newStateDir();
  const command = (name: string, ...args: string[]) => sandbox(name, ...args, "--state-dir", stateDir);
  const status = () => JSON.parse(command("status", "--json").stdout) as StatusReport;
  let pids: number[] = [];

  after(() => {
    command("stop");
    rmSync(stateDir, { recursive: true, force: true });
  });

  it("start --detach leaves a sandbox running, whose env points Aiven's tools to it", async () => {
    const { code, stdout } = npx("start", "--detach", "--state-dir", stateDir);
    expect(code).to.equal(0);
    const [, url = ""] = /Aiven's API is at (\S+)/.exec(stdout) ?? [];
    const shell = `${command("env").stdout}\necho "$AIVEN_WEB_URL $AIVEN_TOKEN $AIVEN_AUTH_TOKEN"`;
    expect(run("sh", ["-c", shell]).stdout).to.equal(`${url} sandbox sandbox\n`);
    await new AivenProject({ url, token: "sandbox" }, "p").createKafka("kafka", { kafka_version: "4.0" });
    await new AivenProject({ url, token: "sandbox" }, "p").topicNames("kafka");
  });

  it("status shows services, versions, processes and notes, as text and as data", () => {
    const report = status();
    const [service] = report.services;
    pids = [report.pid, ...(service?.nodes ?? []).flatMap(({ pid }) => pid ?? [])];
    expect(service).to.include({ project: "p", serviceName: "kafka", askedVersion: "4.0", state: "RUNNING" });
    const text = command("status").stdout;
    expect(text).to.match(/^Aiven's API is at http:\/\/127\.0\.0\.1:\d+ \(process \d+\)\.$/m);
    expect(text).to.match(/^p\/kafka: kafka, Apache Kafka 4\.\d+\.\d+, RUNNING$/m);
    expect(text).to.match(/^ {2}kafka node 1: running, process \d+, \d+ MiB$/m);
    expect(text).to.match(/^ {2}note: kafka_version 4\.0 runs on Apache Kafka 4\./m);
  });

  it("start on a folder that is in use says so and leaves that sandbox's log alone", () => {
    const log = readFileSync(join(stateDir, "sandbox.log"), "utf8");
    for (const args of [[], ["--detach"]]) {
      const { code, stderr } = command("start", ...args);
      expect(code).to.equal(2);
      expect(stderr).to.match(
        /^error: A sandbox is already running on \S+, at http:\S+: use it, or stop it first\.\n$/,
      );
    }
    expect(readFileSync(join(stateDir, "sandbox.log"), "utf8")).to.equal(log);
  });

  it("logs prints what a service's processes wrote, and names no secret", () => {
    const { code, stdout } = command("logs", "kafka");
    expect(code).to.equal(0);
    expect(stdout).to.match(/Kafka Server started/);
    expect(stdout).not.to.match(/PRIVATE KEY/);
    expect(command("logs", "nothing")).to.include({
      code: 2,
      stderr: `error: There is no log for a service "nothing" in ${stateDir}.\n`,
    });
  });

  it("stop ends every process", () => {
    expect(command("stop")).to.include({ code: 0, stdout: "Stopped.\n" });
    expect(pids).to.have.length(2);
    expect(pids.filter(isAlive)).to.deep.equal([]);
    expect(command("stop")).to.include({ code: 0, stdout: "No local Aiven was running.\n" });
    for (const name of ["status", "env"]) {
      const { code, stderr } = command(name);
      expect(code).to.equal(2);
      expect(stderr).to.equal('error: No local Aiven is running here: start one with "npx mm2 sandbox start".\n');
    }
  });

  it("start --detach shows progress and returns when everything runs that ran before", () => {
    const { code, stdout } = command("start", "--detach");
    expect(code).to.equal(0);
    expect(stdout).to.match(/kafka: starting Apache Kafka 4\.[^]*kafka node 1 is running/);
    expect(status().services.map(({ state }) => state)).to.deep.equal(["RUNNING"]);
  });

  it("reset asks first, then stops everything and deletes the state", () => {
    const report = status();
    expect(command("reset")).to.include({ code: 3, stderr: "error: Add --yes to delete without being asked.\n" });
    expect(isAlive(report.pid)).to.equal(true);
    expect(command("reset", "--yes")).to.include({ code: 0, stdout: "Deleted.\n" });
    expect(existsSync(stateDir)).to.equal(false);
    expect(
      [report.pid, ...report.services.flatMap(({ nodes }) => nodes.flatMap(({ pid }) => pid ?? []))].filter(isAlive),
    ).to.deep.equal([]);
    expect(command("reset", "--yes")).to.include({ code: 0, stdout: "There was nothing to delete.\n" });
  });

  it("reset deletes no folder that is not a sandbox's", () => {
    const { code, stderr } = sandbox("reset", "--yes", "--state-dir", join(__dirname, "fixtures"));
    expect(code).to.equal(3);
    expect(stderr).to.match(/is not a sandbox's state folder; nothing was deleted/);
    expect(existsSync(join(__dirname, "fixtures/commandLine.ts"))).to.equal(true);
  });
});
