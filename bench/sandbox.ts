import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { statusOf } from "../sandbox/commands/status";
import { stopSandbox } from "../sandbox/commands/stop";
import { kafkaHome, runningInstance } from "../sandbox/control/instance";
import { type KafkaAccess, kafkaAccess, readRecords, writeRecords } from "../sandbox/demo/kafkaClient";
import { makeRecords } from "../sandbox/demo/record";
import { KAFKA_RELEASES, classPath } from "../sandbox/runtime/process/distribution";
import { type JavaCommand, javaArguments } from "../sandbox/runtime/process/javaProcess";
import { KafkaConnection } from "../sandbox/runtime/kafkaConnection";
import { logging } from "../sandbox/runtime/kafkaService";

/**
 * From nothing running to the first new record on the target: the sandbox's second run beside the same brokers and the same
 * MirrorMaker started by hand, on the same files, with the same flags. Both in turns, so that a busy machine hits both alike.
 */
const ROUNDS = 3;
const PROJECT = "bench";
const PATIENCE_MS = 90_000;
const RELEASE = KAFKA_RELEASES[KAFKA_RELEASES.length - 1] ?? "4.3.1";

const stateDir = mkdtempSync(join(tmpdir(), "bench-sandbox-"));
const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(stateDir, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

interface Ends {
  source: KafkaAccess;
  target: KafkaAccess;
}

async function main(): Promise<void> {
  const ends = await firstRun();
  const byHand: number[] = [];
  const bySandbox: number[] = [];
  let memory = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    byHand.push(await timeByHand(ends, `hand-${String(round)}`));
    const { seconds, mebibytes } = await timeSandbox(ends, `sandbox-${String(round)}`);
    bySandbox.push(seconds);
    memory = Math.max(memory, mebibytes);
  }
  console.log(`by hand          ${list(byHand)} s, median ${median(byHand).toFixed(1)} s`);
  console.log(`the sandbox      ${list(bySandbox)} s, median ${median(bySandbox).toFixed(1)} s`);
  console.log(`ratio            ${(median(bySandbox) / median(byHand)).toFixed(2)} (bar: 2)`);
  console.log(`Java processes   ${String(memory)} MiB resident together (bar: 1240 MiB, 1.3 GB)`);
}

/** Makes the services, by Aiven's API, and leaves them stopped with a record replicated. */
async function firstRun(): Promise<Ends> {
  const sandbox = startSandbox();
  const instance = await eventually(() => runningInstance(stateDir));
  const aiven = { url: instance.url, token: instance.aivenToken };
  const post = async (path: string, body: object) => {
    const response = await fetch(`${aiven.url}/v1/project/${PROJECT}/${path}`, {
      method: "POST",
      headers: { authorization: `aivenv1 ${aiven.token}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  };
  const service = (service_name: string, service_type: string) =>
    post("service", { service_name, service_type, plan: "business-4" });
  await Promise.all([service("source", "kafka"), service("target", "kafka"), service("mm", "kafka_mirrormaker")]);
  await post("service/source/topic", { topic_name: "topic-a", partitions: 3 });
  for (const name of ["source", "target"]) {
    const user_config = { cluster_alias: name };
    await post("integration", {
      integration_type: "kafka_mirrormaker",
      source_service: name,
      dest_service: "mm",
      user_config,
    });
  }
  await post("service/mm/mirrormaker/replication-flows", {
    source_cluster: "source",
    target_cluster: "target",
    enabled: true,
    topics: ["topic-a"],
  });
  const ends = {
    source: await kafkaAccess(aiven, PROJECT, "source"),
    target: await kafkaAccess(aiven, PROJECT, "target"),
  };
  const topics = async () => {
    const connection = connect(ends.target);
    return connection.metadata(["source.topic-a"]).finally(() => connection.close());
  };
  await eventually(() => topics().catch(() => undefined));
  await firstRecord(ends, "first-run");
  await stopped(sandbox);
  return ends;
}

async function timeSandbox(ends: Ends, run: string): Promise<{ seconds: number; mebibytes: number }> {
  const began = Date.now();
  const sandbox = startSandbox();
  const seconds = ((await firstRecord(ends, run)) - began) / 1000;
  const status = await statusOf(stateDir);
  const pids = (status?.services ?? []).flatMap(({ nodes }) => nodes.flatMap(({ pid }) => pid ?? []));
  const mebibytes = residentMebibytes(pids);
  await stopped(sandbox);
  return { seconds, mebibytes };
}

function startSandbox(): ChildProcess {
  const mm2 = resolve(__dirname, "../cli/mm2.cjs");
  return started(spawn(process.execPath, [mm2, "sandbox", "start", "--state-dir", stateDir], { stdio: "ignore" }));
}

async function stopped(sandbox: ChildProcess): Promise<void> {
  const exit = once(sandbox, "exit");
  await stopSandbox(stateDir);
  await exit;
}

/** Brokers first, MirrorMaker when they answer, as anybody would; the files are those that the sandbox wrote. */
async function timeByHand(ends: Ends, run: string): Promise<number> {
  const began = Date.now();
  const brokers = ["source", "target"].map((name) =>
    java(name, "kafka.Kafka", [join(directoryOf(name), "node-1", "server.properties")], 256),
  );
  await Promise.all([ends.source, ends.target].map(answers));
  const file = join(directoryOf("mm"), "mm2.properties");
  const mirrorMaker = java("mm", "org.apache.kafka.connect.mirror.MirrorMaker", [file], 320);
  const seconds = ((await firstRecord(ends, run)) - began) / 1000;
  for (const processes of [[mirrorMaker], brokers]) {
    await Promise.all(
      processes.map(async (process) => {
        const exit = once(process, "exit");
        process.kill("SIGTERM");
        await exit;
      }),
    );
  }
  return seconds;
}

const directoryOf = (service: string) => join(stateDir, "services", PROJECT, service);

function java(service: string, mainClass: string, args: string[], maxHeap: number): ChildProcess {
  const command: JavaCommand = {
    classPath: classPath(kafkaHome(), RELEASE),
    mainClass,
    args,
    systemProperties: logging(RELEASE),
    maxHeap,
    workingDirectory: directoryOf(service),
    logFile: join(directoryOf(service), "service.log"),
  };
  const log = openSync(command.logFile, "a");
  return started(spawn("java", javaArguments(command), { cwd: command.workingDirectory, stdio: ["ignore", log, log] }));
}

function started(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Writes a record to the source as soon as it takes one; when it can be read on the target. */
async function firstRecord({ source, target }: Ends, run: string): Promise<number> {
  await Promise.all([answers(source), answers(target)]);
  await writeRecords(source, "topic-a", makeRecords(run, 1, 1, Date.now()));
  let read = 0;
  await readRecords(target, "source.topic-a", {
    run,
    count: 1,
    deadline: Date.now() + PATIENCE_MS,
    onFirst: () => {
      read = Date.now();
    },
  });
  if (read === 0) throw new Error(`No record came in ${String(PATIENCE_MS / 1000)} s.`);
  return read;
}

const connect = ({ bootstrapServers, ca, certificate, key }: KafkaAccess) =>
  new KafkaConnection(
    bootstrapServers.map((server) => Number(server.split(":")[1])),
    { caCertificate: ca, certificate, privateKey: key },
  );

/** Waits until a broker answers that it is there. */
async function answers(access: KafkaAccess): Promise<void> {
  const connection = connect(access);
  const brokers = () => connection.metadata([]).catch(() => undefined);
  await eventually(async () => ((await brokers())?.brokers.length ?? 0) > 0 || undefined);
  await connection.close();
}

async function eventually<T>(question: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await question();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error("It took too long.");
    await sleep(50);
  }
}

function residentMebibytes(pids: readonly number[]): number {
  const kib = execFileSync("ps", ["-o", "rss=", "-p", pids.join(",")], { encoding: "utf8" });
  const sum = kib
    .trim()
    .split("\n")
    .reduce((total, line) => total + Number(line), 0);
  return Math.round(sum / 1024);
}

const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(", ");

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
