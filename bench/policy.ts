import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import {
  AnalyzeRequest,
  type AnalyzeResponse,
  AnalyzeStackRequest,
  AnalyzerResource,
  AnalyzerResourceOptions,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { recipe } from "../test/policy/harness/brokenPrograms";
import { STACK_RESOURCE, type TestResource, urnOf } from "../test/policy/harness/engine";
import { median } from "./median";

/**
 * What the pack costs a preview: its start, precompiled beside type-checked in the same run, and its judgement, asked by gRPC as
 * the engine asks it, so that unpacking and transport count.
 */
const ROUNDS = 5;
const RUNNER = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
const PRECOMPILED = resolve(__dirname, "../policy");
const TYPE_CHECKED = resolve(__dirname, "typeCheckedPack");
const MAX_MESSAGE = 400 * 1024 * 1024;

interface Pack {
  process: ChildProcess;
  port: string;
}

async function main(): Promise<void> {
  await compareStarts();
  const pack = await startPack(PRECOMPILED);
  try {
    const client = new AnalyzerClient(`127.0.0.1:${pack.port}`, credentials.createInsecure(), {
      "grpc.max_send_message_length": MAX_MESSAGE,
      "grpc.max_receive_message_length": MAX_MESSAGE,
    });
    await timeResources(client, pack);
    await timeStacks(client, pack);
    client.close();
  } finally {
    pack.process.kill("SIGKILL");
  }
}

async function compareStarts(): Promise<void> {
  const precompiled: number[] = [];
  const typeChecked: number[] = [];
  // The first round fills the file cache.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [directory, times] of [
      [PRECOMPILED, precompiled],
      [TYPE_CHECKED, typeChecked],
    ] as const) {
      const begin = performance.now();
      const pack = await startPack(directory);
      if (round > 0) times.push(performance.now() - begin);
      pack.process.kill("SIGKILL");
    }
  }
  const ratio = median(precompiled) / median(typeChecked);
  console.log(`start, precompiled    ${median(precompiled).toFixed(0)} ms (median of ${String(ROUNDS)})`);
  console.log(`start, type-checked   ${median(typeChecked).toFixed(0)} ms`);
  console.log(`ratio                 ${ratio.toFixed(2)} (bar: 0.40)`);
}

async function timeResources(client: AnalyzerClient, pack: Pack): Promise<void> {
  const requests = stackOf(1000).map(requestFor);
  const analyzeAll = async () => {
    for (const request of requests) await analyze(client, request);
  };
  // Once to warm up: a preview of one resource would not be worth measuring.
  await analyzeAll();
  const begin = { cpu: cpuMilliseconds(pack), wall: performance.now() };
  for (let round = 0; round < ROUNDS; round++) await analyzeAll();
  const judged = requests.length * ROUNDS;
  const cpu = ((cpuMilliseconds(pack) - begin.cpu) / judged).toFixed(2);
  const wall = ((performance.now() - begin.wall) / judged).toFixed(2);
  console.log(`each resource         ${cpu} ms of the pack's time for all rules, of 1,000 (bar: 1 ms)`);
  console.log(`                      ${wall} ms by the clock, with this client and whatever else the machine does`);
}

/** What a process has computed so far, from Linux: ticks of 10 ms, fields 14 and 15. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuMilliseconds({ process: { pid } }: Pack): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function timeStacks(client: AnalyzerClient, pack: Pack): Promise<void> {
  for (const count of [100, 1000, 10_000]) {
    const request = new AnalyzeStackRequest();
    request.setResourcesList(stackOf(count).map(resourceFor));
    const begin = { cpu: cpuMilliseconds(pack), wall: performance.now() };
    await new Promise<void>((done, failed) => {
      client.analyzeStack(request, (error) => {
        if (error === null) done();
        else failed(error);
      });
    });
    const cpu = cpuMilliseconds(pack) - begin.cpu;
    const wall = (performance.now() - begin.wall).toFixed(0);
    const size = count.toLocaleString("en").padStart(6);
    console.log(
      `stack of ${size}       ${(cpu / count).toFixed(2)} ms of the pack's time a resource; ${wall} ms by the clock`,
    );
  }
}

/** Copies of the recipe beside each other, as many as make up the number of resources. */
function stackOf(count: number): TestResource[] {
  const copies = Array.from({ length: Math.ceil(count / 8) }, (_, index) => recipe(`n${String(index)}-`));
  return [STACK_RESOURCE, ...copies.flat()].slice(0, count);
}

function requestFor(resource: TestResource): AnalyzeRequest {
  const request = new AnalyzeRequest();
  request.setType(resource.type);
  request.setName(resource.name);
  request.setUrn(urnOf(resource));
  request.setProperties(structOf(resource));
  request.setOptions(new AnalyzerResourceOptions());
  return request;
}

function resourceFor(resource: TestResource): AnalyzerResource {
  const message = new AnalyzerResource();
  message.setType(resource.type);
  message.setName(resource.name);
  message.setUrn(urnOf(resource));
  message.setProperties(structOf(resource));
  message.setOptions(new AnalyzerResourceOptions());
  return message;
}

const structOf = ({ properties }: TestResource) =>
  Struct.fromJavaScript(properties as Parameters<typeof Struct.fromJavaScript>[0]);

function analyze(client: AnalyzerClient, request: AnalyzeRequest): Promise<AnalyzeResponse> {
  return new Promise((done, failed) => {
    client.analyze(request, (error, response) => {
      if (error === null) done(response);
      else failed(error);
    });
  });
}

/** A pack as the CLI starts it: in its own folder, and ready when it tells its port. */
function startPack(directory: string): Promise<Pack> {
  const child = spawn(process.execPath, [RUNNER, "127.0.0.1:1", "."], {
    cwd: directory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((ready, failed) => {
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes("\n")) ready({ process: child, port: printed.trim() });
    });
    child.once("exit", () => {
      failed(new Error(`The pack in ${directory} ended before it was ready.`));
    });
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
