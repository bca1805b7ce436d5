import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startDetached } from "../commands/start";
import { type Instance, defaultStateDir, runningInstance } from "../control/instance";
import type { Engine } from "../engine/engine";
import { kafkaAccess, readRecords, writeRecords } from "./kafkaClient";
import { differences, makeRecords } from "./record";
import { type DemoOutputs, demoOutputs, openDemoStack } from "./stack";
import { brokenPromises, topicNames } from "./tip";

const RECORDS = 1000;
const PARTITIONS = 3;
/** A new topic is found within the refresh interval, which is 60 s in the stack. */
const PATIENCE_MS = 150_000;

/** Something that the demo promises did not come true. */
class NotShown extends Error {}

const began = Date.now();
const times: [string, number][] = [];
const note = (what: string) => {
  times.push([what, (Date.now() - began) / 1000]);
};

async function main(): Promise<void> {
  const instance = await startedSandbox();
  note("the local Aiven is up");
  const engine = await openDemoStack(defaultStateDir(), instance, (text) => process.stdout.write(text));
  try {
    await deploy(engine);
    await prove(instance, await demoOutputs(engine));
  } finally {
    await engine.close();
  }
  printResult();
}

async function startedSandbox(): Promise<Instance> {
  const stateDir = defaultStateDir();
  if ((await runningInstance(stateDir)) === undefined) await startDetached({ stateDir, port: undefined, nodes: 1 });
  const instance = await runningInstance(stateDir);
  if (instance === undefined) throw new NotShown("The sandbox stopped right away.");
  return instance;
}

async function deploy(engine: Engine): Promise<void> {
  for (const operation of ["preview", "up"] as const) {
    const { succeeded } = await engine.run(operation);
    if (!succeeded) throw new NotShown(`pulumi ${operation} failed; see its output above.`);
    note(`pulumi ${operation} done, under the policy pack`);
  }
}

async function prove(instance: Instance, { project, services, copy }: DemoOutputs): Promise<void> {
  const aiven = { url: instance.url, token: instance.aivenToken };
  const source = services[copy.sourceCluster] ?? "";
  const target = services[copy.targetCluster] ?? "";
  const run = randomUUID().slice(0, 8);
  const written = makeRecords(run, RECORDS, PARTITIONS, Date.now());
  const deadline = Date.now() + PATIENCE_MS;

  await writeRecords(await kafkaAccess(aiven, project, source), copy.topic, written);
  note(`${String(RECORDS)} records written to ${copy.topic} on ${copy.sourceCluster}`);

  const promised = () => Promise.all([topicNames(aiven, project, source), topicNames(aiven, project, target)]);
  while (!(await promised())[1].includes(copy.remoteTopic)) {
    if (Date.now() > deadline) throw new NotShown(`${copy.remoteTopic} did not appear on ${copy.targetCluster}.`);
    await sleep(200);
  }
  const arrived = await readRecords(await kafkaAccess(aiven, project, target), copy.remoteTopic, {
    run,
    count: RECORDS,
    deadline,
    onFirst: () => {
      note(`first record read from ${copy.remoteTopic} on ${copy.targetCluster}`);
    },
  });
  const wrong = differences(written, arrived);
  if (wrong.length > 0) throw new NotShown(`The records are not the same on the target: ${wrong.join("; ")}.`);
  note("all records read and compared: key, value, headers, timestamp, partition");

  for (;;) {
    const broken = brokenPromises(...(await promised()), copy.sourceCluster);
    if (broken.length === 0) break;
    if (Date.now() > deadline)
      throw new NotShown(`Not everything in what the recipe promises is true: ${broken.join("; ")}.`);
    await sleep(500);
  }
  note("what the recipe promises is true");
}

function printResult(): void {
  console.log(`
${times.map(([what, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${what}`).join("\n")}

Everything is left running. Look around:
  npx mm2 sandbox status
  eval "$(npx mm2 sandbox env)" && .build/venv/bin/avn service list --project my-aiven-project
  npx mm2 sandbox logs mm2-dev-mirrormaker
and then: make down`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
