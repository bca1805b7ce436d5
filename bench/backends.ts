import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Program, type Stage, flowsIn, onStage, pulumi } from "./pulumiCommand";

const FLOWS = Number(process.argv[2] ?? 200);
/** What else the machine does only ever slows an `up` down, so the fastest counts. */
const ROUNDS = 3;

/** Ways to keep the state of the same stack. */
const WAYS: readonly { name: string; program: Program; query?: string; settings?: Record<string, string> }[] = [
  { name: "file://", program: "component" },
  { name: "file://, loops", program: "plain" },
  { name: "zstd", program: "component", settings: { PULUMI_DIY_BACKEND_ZSTD: "true" } },
  { name: "metadata=skip", program: "component", query: "?metadata=skip" },
  { name: "both", program: "component", query: "?metadata=skip", settings: { PULUMI_DIY_BACKEND_ZSTD: "true" } },
  {
    name: "no checkpoints",
    program: "component",
    settings: { PULUMI_SKIP_CHECKPOINTS: "true" },
  },
];

/** What the state of a stack with many flows costs in an `up`, by how it is kept, and how large it is. */
async function main(): Promise<void> {
  await onStage(async (stage) => {
    console.log(`first \`pulumi up\` of ${String(FLOWS)} flows, fastest of ${String(ROUNDS)}, taken in turns`);
    const measured = WAYS.map((way) => ({ way, seconds: [] as number[], bytes: 0 }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const row of measured) {
        const { seconds, bytes } = await measure(stage, row.way, round);
        row.seconds.push(seconds);
        row.bytes = bytes;
      }
    }
    console.log("backend              seconds   ratio   state KB a flow");
    const reference = Math.min(...(measured[0]?.seconds ?? []));
    for (const { way, seconds, bytes } of measured) {
      const fastest = Math.min(...seconds);
      const columns = [
        [fastest.toFixed(1), 9],
        [(fastest / reference).toFixed(2), 8],
        [(bytes / 1000 / FLOWS).toFixed(2), 18],
      ] as const;
      console.log(way.name.padEnd(19) + columns.map(([text, width]) => text.padStart(width)).join(""));
    }
  });
}

async function measure(
  stage: Stage,
  { name, program, query = "", settings = {} }: (typeof WAYS)[number],
  round: number,
): Promise<{ seconds: number; bytes: number }> {
  const key = `${name.replaceAll(/\W+/g, "-")}-${String(round)}`;
  const backend = join(stage.home, key);
  mkdirSync(backend);
  const flows = await flowsIn(stage, `bench-${key}`, FLOWS);
  const all = { ...settings, PULUMI_BACKEND_URL: `file://${backend}${query}` };
  const run = (...args: string[]) => pulumi(stage, program, flows, [...args, "--stack", "bench"], all);
  await run("stack", "init");
  const seconds = await run("up", "--yes", "--skip-preview");
  const bytes = stateSize(join(backend, ".pulumi", "stacks", `scale-${program}`));
  await run("stack", "rm", "--yes", "--force");
  return { seconds, bytes };
}

/** Of the file with the state itself; its last version and the metadata lie beside it. */
function stateSize(directory: string): number {
  const file = readdirSync(directory).find((name) => /^bench\.json(\.zst)?$/.test(name));
  if (file === undefined) throw new Error(`No state in ${directory}: ${readdirSync(directory).join(", ")}`);
  return statSync(join(directory, file)).size;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
