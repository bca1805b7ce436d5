import { median } from "./median";
import { type Stage, flowsIn, onStage, pulumi } from "./pulumiCommand";

const SIZES = [1, 100, 1000];
/** Of previews; one `up` of 1,000 flows takes long enough to be its own average. */
const ROUNDS = 3;
const BAR = 0.42;

/**
 * What a topology of many flows costs on the real CLI, with the program in a process of its own: the component beside the same
 * resources written in loops. Both are type-stripped, not type-checked, so that the difference is the component's own.
 */
async function main(): Promise<void> {
  await onStage(async (stage) => {
    console.log("seconds, of `pulumi` with a file:// backend; the previews are the median of 3, taken in turns");
    console.log(" flows   preview plain   component   ratio    up plain   component   no-op preview component");
    for (const size of SIZES) console.log(await row(stage, size));
    console.log(`bar: preview of the largest at most ${String(BAR)} of the plain program's`);
  });
}

async function row(stage: Stage, size: number): Promise<string> {
  const stack = `s${String(size)}`;
  const [plain, component] = await Promise.all(
    (["plain", "component"] as const).map(async (program) => {
      const env = await flowsIn(stage, `bench-${program}-${String(size)}`, size);
      const run = (...args: string[]) => pulumi(stage, program, env, [...args, "--stack", stack]);
      return { run, previews: [] as number[] };
    }),
  );
  if (plain === undefined || component === undefined) throw new Error("two programs were asked for");
  const inTurns = [plain, component];
  for (const { run } of inTurns) await run("stack", "init");
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, previews } of inTurns) previews.push(await run("preview"));
  }
  const ups: number[] = [];
  for (const { run } of inTurns) ups.push(await run("up", "--yes", "--skip-preview"));
  const noOp = await component.run("preview", "--expect-no-changes");
  for (const { run } of inTurns) await run("stack", "rm", "--yes", "--force");

  const [before, after] = [median(plain.previews), median(component.previews)];
  const columns = [
    [String(size), 6],
    [before.toFixed(1), 16],
    [after.toFixed(1), 12],
    [(after / before).toFixed(2), 8],
    ...ups.map((seconds) => [seconds.toFixed(1), 12] as const),
    [noOp.toFixed(1), 26],
  ] as const;
  return columns.map(([text, width]) => text.padStart(width)).join("");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
