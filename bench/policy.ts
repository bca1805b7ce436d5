import { type ChildProcess, spawn } from "node:child_process";
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

async function main(): Promise<void> {
  await compareStarts();
  const pack = await startPack(PRECOMPILED);
  try {
    const client = new AnalyzerClient(`127.0.0.1:${pack.port}`, credentials.createInsecure(), {
      "grpc.max_send_message_length": MAX_MESSAGE,
      "grpc.max_receive_message_length": MAX_MESSAGE,
    });
    await timeResources(client);
    await timeStacks(client);
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

async function timeResources(client: AnalyzerClient): Promise<void> {
  const requests = stackOf(1000).map(requestFor);
  const analyzeAll = async () => {
    for (const request of requests) await analyze(client, request);
  };
  // Once to warm up: a preview of one resource would not be worth measuring.
  await analyzeAll();
  const begin = performance.now();
  await analyzeAll();
  const each = (performance.now() - begin) / requests.length;
  console.log(`each resource         ${each.toFixed(2)} ms for all rules, of 1,000 (bar: 1 ms)`);
}

async function timeStacks(client: AnalyzerClient): Promise<void> {
  for (const count of [100, 1000, 10_000]) {
    const request = new AnalyzeStackRequest();
    request.setResourcesList(stackOf(count).map(resourceFor));
    const begin = performance.now();
    await new Promise<void>((done, failed) => {
      client.analyzeStack(request, (error) => {
        if (error === null) done();
        else failed(error);
      });
    });
    const took = performance.now() - begin;
    console.log(
      `stack of ${count.toLocaleString("en").padStart(6)}       ${took.toFixed(0)} ms, ${(took / count).toFixed(2)} ms a resource`,
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
function startPack(directory: string): Promise<{ process: ChildProcess; port: string }> {
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
